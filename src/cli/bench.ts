import type { ParamValues } from '../core/params.ts';
import { UsageError } from './args.ts';
import { loadEnvironment, oneWord } from './choice.ts';
import type { Command } from './command.ts';
import { type Measured, measure } from './measure.ts';
import { measureHost } from './measure-host.ts';
import { openOwn, ownOptions } from './own.ts';
import { table } from './table.ts';

export const bench: Command = {
  form: '[--env <id> | --python <path>] [--json]',
  does: 'Measures instances and verdicts per second, on one thread, at the easiest and the hardest level.',
  options: {
    env: { value: '<id>', help: 'one environment (default: all)' },
    ms: { value: '<n>', help: 'milliseconds for each measurement (default 200)' },
    json: { help: 'one JSON object a line, times in milliseconds' },
    ...ownOptions,
  },
  examples: [
    'envscope bench',
    'envscope bench --env <env> --ms 1000',
    'envscope bench --python path/hoops.py',
  ],
  async run(args, context) {
    const { catalogue, io } = context;
    const word = oneWord(args);
    if (word !== undefined) throw new UsageError(`bench takes no words: use --env ${word}.`);
    const budget = args.whole('ms', 1, 60_000) ?? 200;
    const only = args.text('env');
    const ids = only === undefined ? catalogue.map((entry) => entry.id) : [only];
    const files = args.text('python');
    const own = files === undefined ? undefined : await openOwn(files, args, only, context);
    const rows: Measured[] = [];
    const keep = async (measured: Measured): Promise<void> => {
      if (args.flag('json')) await io.write(`${JSON.stringify(measured)}\n`);
      rows.push(measured);
    };
    if (own)
      for (const level of new Set([1, own.card.levels]))
        await keep(await measureHost(own, { level }, level, budget));
    for (const id of own ? [] : ids) {
      const env = await loadEnvironment(catalogue, id);
      for (const level of [0, env.levels.length - 1]) {
        await keep(measure(env, env.levels[level] as ParamValues, budget));
      }
    }
    if (!args.flag('json')) await io.write(table(HEAD, rows.map(rowOf)));
    return 0;
  },
};

const HEAD = [
  'environment',
  'level',
  'instances/s',
  'median ms',
  'p95 ms',
  'oracle median ms',
  'p95 ms',
  'right verdicts/s',
  'guess verdicts/s',
];
const rowOf = (m: Measured): (string | number)[] => [
  m.env,
  m.level ?? '–',
  whole(m.perSecond),
  fine(m.generate.median),
  fine(m.generate.p95),
  m.oracle ? fine(m.oracle.median) : '–',
  m.oracle ? fine(m.oracle.p95) : '–',
  m.right === null ? '–' : whole(m.right),
  m.guessed === null ? '–' : whole(m.guessed),
];
const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
const fine = (ms: number): string => ms.toFixed(ms < 1 ? 3 : 1);
