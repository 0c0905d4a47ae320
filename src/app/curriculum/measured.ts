import type { Attempt } from '../../records/attempt.ts';
import type { Count } from '../../stats/rate.ts';

/** All strict attempts of one solver at one instance. */
export interface MeasuredProblem extends Count {
  readonly id: string;
  readonly hash: string;
  readonly env: string;
  readonly version: number;
  /** Counted from 1; null where its params are nobody's level. */
  readonly level: number | null;
}
export interface MeasuredBy {
  readonly solver: string;
  readonly problems: readonly MeasuredProblem[];
}

/**
 * Problems with their pass rates by solver, whoever tried most first. Attempts after the answer was shown say nothing and are left out, as are lenient
 * readings.
 * @param pages attempts in any order, some at a time.
 */
export async function measuredBy(
  pages: AsyncIterable<readonly Attempt[]> | Iterable<readonly Attempt[]>,
  signal?: AbortSignal,
): Promise<readonly MeasuredBy[]> {
  const solvers = new Map<
    string,
    Map<string, { -readonly [K in keyof MeasuredProblem]: MeasuredProblem[K] }>
  >();
  for await (const attempts of pages) {
    signal?.throwIfAborted();
    for (const attempt of attempts) {
      if (attempt.assisted || attempt.reading !== 'strict') continue;
      const { solver, instance, hash, env, version, level } = attempt;
      const problems = solvers.get(solver.name) ?? new Map();
      solvers.set(solver.name, problems);
      const key = `${instance} ${hash}`;
      const problem = problems.get(key) ?? { id: instance, hash, env, version, level, solved: 0, n: 0 };
      problems.set(key, problem);
      problem.n++;
      if (attempt.outcome === 'solved') problem.solved++;
    }
  }
  return [...solvers]
    .map(([solver, problems]) => ({
      solver,
      // The order of a set decides its draws, so it does not depend on when attempts were made.
      problems: [...problems.values()].sort((a, b) =>
        a.id < b.id ? -1 : a.id > b.id ? 1 : a.hash < b.hash ? -1 : 1,
      ),
    }))
    .sort((a, b) => b.problems.length - a.problems.length || (a.solver < b.solver ? -1 : 1));
}
