import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { cards } from '../envs/cards.ts';
import { catalogue } from '../envs/catalogue.ts';
import type { Python } from '../python/client.ts';
import { nodeIo } from './io.ts';
import { run } from './run.ts';

let opened: Promise<Python> | undefined;
// Most commands need no Python, and start sooner without it.
const open = async (): Promise<Python> => (await import('../python/node/python.ts')).openNodePython();
const python = (): Promise<Python> => {
  opened ??= open();
  return opened;
};

const elsewhere = async (argv: readonly string[]): Promise<string> => {
  const self = [...process.execArgv, process.argv[1] as string];
  const options = { maxBuffer: 1 << 28 };
  return (await promisify(execFile)(process.execPath, [...self, ...argv], options)).stdout;
};

process.exitCode = await run(
  process.argv.slice(2),
  { catalogue, cards, io: nodeIo(process), python, elsewhere },
  packageJson.version,
);
(await opened)?.close();
