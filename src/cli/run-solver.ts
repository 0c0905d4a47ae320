import { createReadStream } from 'node:fs';
import { cleanSeed, MAX_SEED } from '../core/ids.ts';
import type { Reading } from '../core/judge.ts';
import { type Plan, runId, samplesOf } from '../models/runs/plan.ts';
import { carryOut, type Ending, type Progress } from '../models/runs/run.ts';
import type { Solver } from '../models/solver.ts';
import { jsonlLine, readJsonl } from '../records/jsonl.ts';
import { attemptOfSolver } from '../records/made-attempt.ts';
import { summaryOf } from '../stats/summary.ts';
import { type Args, UsageError } from './args.ts';
import { oneWord } from './choice.ts';
import { type Command, toolsOf } from './command.ts';
import { Closed } from './io.ts';
import { openOwn, ownOptions } from './own.ts';
import { partsOf, trainedOn } from './run-parts.ts';
import { whoOf, whoOptions } from './run-who.ts';
import { table } from './table.ts';

const MOST_INSTANCES = 1_000_000;
const MOST_SAMPLES = 10_000;
/** Milliseconds between two lines that tell how far it is. */
const OFTEN = 10_000;

export const runSolver: Command = {
  form: '--solver <who> [options]',
  does: 'Lets a solver attempt instances, and tells how many it solves at each level.',
  options: {
    ...whoOptions,
    ...ownOptions,
    env: { value: '<a,b>', help: 'environments, or "all" (default for tiny: those it was trained on)' },
    level: { value: '<1,2>', help: 'levels, counted from 1 (default all)' },
    count: { value: '<n>', help: 'instances of each level (default 20)' },
    samples: { value: '<k>', help: 'attempts at each instance (default 1)' },
    seed: { value: '<text>', help: 'of the instances, and of what is drawn (default "1")' },
    reading: { value: 'strict|lenient', help: 'how replies are read (default strict)' },
    known: { value: '<file>', help: 'attempts as --json writes them, which are not made again' },
    json: { help: 'attempts as JSON, one a line, in the form that the app imports' },
  },
  examples: [
    'envscope run --solver tiny --count 100',
    'envscope run --solver endpoint:localhost:8000 --env <env> --level 1,2 --samples 8 --temperature 0.7',
    'envscope run --solver random --env <env> --count 50 --json > attempts.jsonl',
    'envscope run --solver oracle --python path/hoops.py --level 2',
    'envscope run --solver tiny --known attempts.jsonl --json >> attempts.jsonl',
  ],
  async run(args, context) {
    const { catalogue, io } = context;
    const word = oneWord(args);
    if (word !== undefined) throw new UsageError(`run takes no environment by itself: --env ${word}.`);
    if (args.text('solver') === undefined)
      throw new UsageError(`Who attempts? --solver ${whoOptions.solver.help}.`);
    const seed = seedOf(args);
    const reading = readingOf(args.text('reading'));
    const instances = args.whole('count', 1, MOST_INSTANCES) ?? 20;
    const asked = args.whole('samples', 1, MOST_SAMPLES) ?? 1;
    const isTiny = args.text('solver') === 'tiny' && args.text('model') === undefined;
    const files = args.text('python');
    const own = files === undefined ? undefined : await openOwn(files, args, undefined, context);
    const parts = await partsOf(
      { catalogue, tools: toolsOf(context), own },
      args.text('env'),
      args.text('level'),
      async () => (isTiny ? trainedOn() : []),
    );
    const known = await knownIn(args.text('known'));
    const solver = await whoOf(args, seed);
    const plan: Plan = { parts, seed, instances, samples: samplesOf(solver, asked), reading };
    const run = runId({
      ...{ solver, seed, instances, reading, attemptsEach: plan.samples },
      ...(solver.settings ? { settings: solver.settings } : {}),
      parts: parts.map(({ host: { card }, levels }) => ({ env: card.id, version: card.version, levels })),
    });

    const stop = new AbortController();
    const interrupt = (): void => stop.abort();
    process.once('SIGINT', interrupt);
    let told = Date.now();
    let closed = false;
    try {
      const ending = await carryOut(
        plan,
        solver,
        {
          known: async (ids) => new Map(ids.flatMap((id) => entryOf(known, id))),
          async keep(attempts) {
            if (!args.flag('json')) return;
            const at = new Date().toISOString();
            const lines = attempts.map(({ id, slot, task: { made }, reply, verdict }) =>
              jsonlLine(
                attemptOfSolver({ id, at, run, solver, made, ...slot, seed, reading, reply, verdict }),
              ),
            );
            await io.write(lines.join('')).catch((error: unknown) => {
              closed ||= error instanceof Closed;
              throw error;
            });
          },
          onProgress(progress) {
            if (Date.now() - told < OFTEN) return;
            told = Date.now();
            io.warn(progressLine(progress));
          },
          now: () => Date.now(),
        },
        { signal: stop.signal },
      );
      if (closed) throw new Closed();
      if (!args.flag('json')) await io.write(report(plan, solver, ending.progress));
      return tell(ending, io.warn);
    } finally {
      process.off('SIGINT', interrupt);
    }
  },
};

function seedOf(args: Args): string {
  const seed = cleanSeed(args.text('seed') ?? '1');
  if (seed === '' || seed.length > MAX_SEED)
    throw new UsageError(`--seed is any text of 1 to ${MAX_SEED} characters.`);
  return seed;
}

function readingOf(text: string | undefined): Reading {
  if (text === undefined || text === 'strict') return 'strict';
  if (text === 'lenient') return 'lenient';
  throw new UsageError(`--reading is strict or lenient, not "${text}".`);
}

/** Ids of the attempts in a file, and whether they are solved. */
async function knownIn(file: string | undefined): Promise<ReadonlyMap<string, boolean>> {
  const known = new Map<string, boolean>();
  if (file === undefined) return known;
  try {
    for await (const line of readJsonl(createReadStream(file, 'utf8')))
      if ('attempt' in line) known.set(line.attempt.id, line.attempt.outcome === 'solved');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
  return known;
}
const entryOf = (known: ReadonlyMap<string, boolean>, id: string): [string, boolean][] => {
  const solved = known.get(id);
  return solved === undefined ? [] : [[id, solved]];
};

const percent = (share: number): string => (100 * share).toFixed(1);

function progressLine({ made, there, failed, total, rate, left }: Progress): string {
  const so = `${made + there + failed} of ${total} attempts`;
  return rate === undefined || left === undefined
    ? so
    : `${so}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${Math.ceil(left / 1_000)} s left`;
}

const report = ({ samples }: Plan, { name }: Solver, progress: Progress): string =>
  `${name}\n${table(
    ['environment', 'level', 'instances', 'n', 'solved', 'pass rate %', '95 % interval', `pass@${samples} %`],
    progress.levels().map(({ env, level, groups }) => {
      const { instances, n, solved, rate, low, high, passAtK } = summaryOf(groups, samples);
      return [
        ...[env, level, instances, n, solved, percent(rate), `${percent(low)}–${percent(high)}`],
        passAtK === undefined ? '' : percent(passAtK),
      ];
    }),
  )}`;

function tell(ending: Ending, warn: (message: string) => void): 0 | 1 {
  const { made, there, failed, total, faults } = ending.progress;
  for (const [why, times] of faults) warn(`${times} ${times === 1 ? 'attempt' : 'attempts'}: ${why}`);
  if (ending.by === 'broken') warn(`It could not go on: ${ending.why}`);
  if (ending.by === 'stop')
    warn(`Stopped after ${made + there} of ${total} attempts; --known makes the rest.`);
  return ending.by === 'end' && failed === 0 ? 0 : 1;
}
