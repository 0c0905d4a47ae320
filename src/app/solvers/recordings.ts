import type { Recorded } from '../../models/recording.ts';
import { recordingSolver } from '../../models/recording.ts';
import type { Solver } from '../../models/solver.ts';
import type { Attempt } from '../../records/attempt.ts';

/** What one solver replied in one run, or in a file that came without runs. */
export interface RecordedRun {
  /** The same in every visit. */
  readonly source: string;
  readonly solver: Attempt['solver'];
  /** When the last of it was made. */
  readonly at: string;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
}

/** Replies that can be replayed, the latest first. */
export function recordedRuns(attempts: readonly Attempt[]): readonly RecordedRun[] {
  const runs = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const source = `${attempt.run ?? ''} ${attempt.solver.kind} ${attempt.solver.name}`;
    const run = runs.get(source);
    if (run) run.push(attempt);
    else runs.set(source, [attempt]);
  }
  return [...runs]
    .map(([source, members]) => {
      const last = members.at(-1) as Attempt;
      return { source, solver: last.solver, at: last.at, attempts: members };
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

const recordedOf = ({ instance, hash, reply, ms }: Attempt): Recorded => ({
  instance,
  hash,
  text: reply,
  ms,
});

/** @param speed 1 is as fast as it was; Infinity at once. */
export const replayOf = ({ source, solver, attempts }: RecordedRun, speed: number): Solver =>
  recordingSolver({ name: solver.name, source, replies: attempts.map(recordedOf), speed });

/** The instances it holds, as a run asks for them. */
export interface RecordedExtent {
  /** Only levels of the ladder can be run again. */
  readonly parts: readonly { readonly env: string; readonly levels: readonly number[] }[];
  readonly seed: string;
  readonly instances: number;
  readonly attemptsEach: number;
}

/** Of its most frequent seed; undefined where nothing of it lies on a ladder. */
export function extentOf({
  attempts,
}: {
  readonly attempts: readonly Pick<Attempt, 'env' | 'level' | 'index' | 'instance' | 'seed'>[];
}): RecordedExtent | undefined {
  const onLadder = attempts.filter(({ level }) => level !== null);
  const seeds = new Map<string, number>();
  for (const { seed } of onLadder) seeds.set(seed, (seeds.get(seed) ?? 0) + 1);
  const seed = [...seeds].sort(([, a], [, b]) => b - a)[0]?.[0];
  if (seed === undefined) return undefined;
  const levels = new Map<string, Set<number>>();
  const times = new Map<string, number>();
  let instances = 0;
  for (const { env, level, index, instance, seed: own } of onLadder) {
    if (own !== seed || level === null) continue;
    levels.set(env, (levels.get(env) ?? new Set()).add(level));
    times.set(instance, (times.get(instance) ?? 0) + 1);
    instances = Math.max(instances, index + 1);
  }
  return {
    parts: [...levels].map(([env, some]) => ({ env, levels: [...some].sort((a, b) => a - b) })),
    seed,
    instances,
    attemptsEach: [...times.values()].reduce((most, n) => Math.max(most, n), 0),
  };
}
