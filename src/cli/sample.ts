import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { homes } from '../envs/reasoning-gym/homes.ts';
import { parquetOf } from '../records/parquet.ts';
import { type RealSet, readRealSet } from '../records/real-set.ts';
import { type RowForm, rowLine, rowOf } from '../records/training-rows.ts';
import { type Curriculum, drawsOf } from '../stats/curriculum.ts';
import { readCurriculum } from '../stats/curriculum-json.ts';
import { type SamplingNeeds, sample } from '../stats/sampling.ts';
import { lastStep } from '../stats/schedule.ts';
import type { Side } from '../stats/split.ts';
import { type Args, UsageError } from './args.ts';
import { loadEnvironment, oneWord } from './choice.ts';
import type { Command, Context } from './command.ts';
import { Closed } from './io.ts';

export const sampleCommand: Command = {
  form: '--curriculum <file> [options]',
  does: 'Writes what a training run draws by a curriculum, one row a line.',
  options: {
    curriculum: { value: '<file>', help: 'a curriculum, exported as JSON' },
    steps: { value: '<a:b>', help: 'from step a up to, without, step b (default: the whole run)' },
    count: { value: '<n>', help: 'rows, evenly spread over these steps (default: every draw)' },
    form: {
      value: '<form>',
      help: 'entries: question, answer, metadata (default); verifiers: prompt, answer, info',
    },
    validation: { help: 'rows of the validation set in place of the training set' },
    real: { value: '<file>', help: 'the real set, where the curriculum mixes one in' },
    parquet: { value: '<file>', help: 'writes a Parquet file in place of lines' },
  },
  examples: [
    'envscope sample --curriculum soft.json --steps 0:100 --count 500 > train.jsonl',
    'envscope sample --curriculum soft.json --validation --count 500 > validation.jsonl',
    'envscope sample --curriculum soft.json --form verifiers --parquet train.parquet',
  ],
  async run(args, context) {
    const word = oneWord(args);
    if (word !== undefined) throw new UsageError(`sample takes no environment; leave out "${word}".`);
    const curriculum = await curriculumOf(args);
    const form = formOf(args.text('form') ?? 'entries');
    const needs = await needsOf(args, curriculum, context);
    const file = args.text('parquet');
    const kept: ReturnType<typeof rowOf>[] = [];
    try {
      for await (const row of sample(needs))
        if (file === undefined) await context.io.write(rowLine(row, form));
        else kept.push(rowOf(row, form));
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(error.message);
      if (!(error instanceof Error) || error instanceof Closed || error instanceof UsageError) throw error;
      context.io.warn(`envscope: ${error.message}`);
      return 1;
    }
    if (file !== undefined) await writeFile(file, new Uint8Array(await parquetOf(kept, form)));
    return 0;
  },
};

async function curriculumOf(args: Args): Promise<Curriculum> {
  const file = args.text('curriculum');
  if (file === undefined)
    throw new UsageError('Which curriculum? --curriculum file.json, exported from the app.');
  const read = readCurriculum(await textOf(file));
  if ('why' in read) throw new UsageError(`${file}: ${read.why.join('\n  ')}`);
  return read.curriculum;
}

async function needsOf(
  args: Args,
  curriculum: Curriculum,
  { catalogue, io }: Context,
): Promise<SamplingNeeds> {
  const steps = stepsOf(args.text('steps'), lastStep(curriculum.schedule));
  const all = Math.min(drawsOf(curriculum), (steps.to - steps.from) * curriculum.problemsPerStep);
  const count = args.whole('count', 1, 1_000_000_000) ?? all;
  const side: Side = args.flag('validation') ? 'validation' : 'training';
  const load = (env: string) => loadEnvironment(catalogue, env);
  const file = args.text('real');
  if (file === undefined) return { curriculum, steps, count, side, load };
  const set: RealSet = readRealSet(await textOf(file), basename(file));
  for (const { line, why } of set.bad) io.warn(`${file}, line ${line}: ${why}`);
  const home = async (dataset: string) =>
    Object.hasOwn(homes, dataset) ? load(homes[dataset] as string) : undefined;
  return { curriculum, steps, count, side, load, real: { entries: set.entries, home } };
}

function stepsOf(text: string | undefined, end: number): SamplingNeeds['steps'] {
  if (text === undefined) return { from: 0, to: end };
  const [, from, to] = /^(\d{1,12}):(\d{1,12})$/.exec(text) ?? [];
  if (from === undefined || to === undefined)
    throw new UsageError(`--steps is two whole numbers, such as 0:1000, not "${text}".`);
  return { from: Number(from), to: Number(to) };
}

function formOf(text: string): RowForm {
  if (text === 'entries' || text === 'verifiers') return text;
  throw new UsageError(`--form is entries or verifiers, not "${text}".`);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
