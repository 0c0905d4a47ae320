import packageJson from '../../package.json' with { type: 'json' };
import { cards } from '../envs/cards.ts';
import { catalogue } from '../envs/catalogue.ts';
import { nodeIo } from './io.ts';
import { run } from './run.ts';

process.exitCode = await run(
  process.argv.slice(2),
  { catalogue, cards, io: nodeIo(process) },
  packageJson.version,
);
