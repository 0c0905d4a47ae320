import { hostOf, type Made, noTools, promptOf } from '../../core/host.ts';
import { instanceHash } from '../../core/ids.ts';
import { homes } from '../../envs/reasoning-gym/homes.ts';
import { rowLine, rowOf } from '../../records/training-rows.ts';
import { sample } from '../../stats/sampling.ts';
import type {
  CurriculumEvent,
  CurriculumRequest,
  LadderAsk,
  Rung,
  SampleAsk,
} from './curriculum-protocol.ts';
import { loadEnvironment } from './load.ts';
import { reasonOf } from './work.ts';

/** Rows between two advances, and lines in one part of a file. */
const EVERY = 50;
/** Stones below an instance; a law keeps them far fewer. */
const MOST_RUNGS = 40;

const post = (event: CurriculumEvent): void => self.postMessage(event);

async function sampled({ form, file, entries, ...ask }: SampleAsk): Promise<void> {
  const home = async (dataset: string) =>
    Object.hasOwn(homes, dataset) ? loadEnvironment(homes[dataset] as string) : undefined;
  const real = entries && { real: { entries, home } };
  const rows: ReturnType<typeof rowOf>[] = [];
  const parts: string[] = [];
  let lines = '';
  let done = 0;
  for await (const row of sample({ ...ask, ...real, load: loadEnvironment })) {
    if (file === 'parquet') rows.push(rowOf(row, form));
    else lines += rowLine(row, form);
    done++;
    if (done % EVERY > 0) continue;
    parts.push(lines);
    lines = '';
    post({ is: 'advance', rows: done });
  }
  parts.push(lines);
  post({
    is: 'file',
    parts:
      file === 'jsonl' ? parts : [await (await import('../../records/parquet.ts')).parquetOf(rows, form)],
  });
}

async function ladders({ env: id, level, seed, count }: LadderAsk): Promise<void> {
  const env = await loadEnvironment(id);
  if (!env.easier)
    throw new Error(`${env.title} has no easier variants of one problem: choose another environment.`);
  const params = env.levels[level - 1];
  if (!params) throw new Error(`${env.title} has levels 1 to ${env.levels.length}.`);
  const host = hostOf(env, noTools);
  for (let index = 0; index < count; index++) {
    const top = await host.make(params, seed, index);
    const rungs: Rung[] = [{ problem: top.id, rungs: 0, made: top }];
    for (let above: Made = top; rungs.length < MOST_RUNGS; ) {
      const below = env.easier(above.puzzle, above.secret);
      if (!below) break;
      above = {
        // No id makes it, so its id says what it is made from.
        ...{ ...below, id: `${top.id}~${rungs.length}`, hash: instanceHash(below) },
        prompt: promptOf(env, below.puzzle),
      };
      rungs.push({ problem: top.id, rungs: rungs.length, made: above });
    }
    post({ is: 'ladder', rungs });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<CurriculumRequest>) => {
  const work = data.do === 'sample' ? sampled(data.ask) : ladders(data.ask);
  work.then(
    () => post({ is: 'end' }),
    (error: unknown) => post({ is: 'fault', why: reasonOf(error) }),
  );
});
