import type { Host, Made } from '../../core/host.ts';
import type { Solver } from '../../models/solver.ts';
import type { Ladder, Variant } from '../../stats/chains.ts';

/** A variant with what was measured of it. */
export interface MeasuredVariant extends Variant {
  readonly made: Made;
}

export interface ChainRun {
  readonly host: Host;
  readonly ladders: readonly (readonly {
    readonly problem: string;
    readonly rungs: number;
    readonly made: Made;
  }[])[];
  readonly solver: Solver;
  /** Tries at each variant. */
  readonly tries: number;
  /** Attempts of one try, which is solved if one of them is: rates are then pass@k. */
  readonly attempts: number;
  readonly signal?: AbortSignal;
  onVariant(done: number): void;
}

/**
 * Measures every variant of every ladder. What was measured before a stop is kept: whole ladders alone are given.
 * @throws what the solver throws, or the first of its errors.
 */
export async function measureLadders(run: ChainRun): Promise<readonly Ladder<MeasuredVariant>[]> {
  const done: Ladder<MeasuredVariant>[] = [];
  let variants = 0;
  for (const ladder of run.ladders) {
    const measured: MeasuredVariant[] = [];
    for (const { rungs, made } of ladder) {
      const solved = await solvedTries(run, made);
      if (run.signal?.aborted) return done;
      measured.push({ rungs, made, solved, n: run.tries });
      run.onVariant(++variants);
    }
    if (ladder[0]) done.push({ problem: ladder[0].problem, variants: measured });
  }
  return done;
}

async function solvedTries(run: ChainRun, made: Made): Promise<number> {
  const { host, solver, tries, attempts, signal } = run;
  const outcomes: boolean[] = [];
  const all = tries * attempts;
  for (let from = 0; from < all && !signal?.aborted; from += solver.together) {
    const tasks = Array.from({ length: Math.min(solver.together, all - from) }, (_, i) => ({
      ...{ host, made, attempt: from + i },
    }));
    const replies = await solver.solve(tasks, signal ? { signal } : {});
    for (const reply of replies) {
      if (reply instanceof Error) throw reply;
      outcomes.push((await host.judge(made, reply.text)).outcome === 'solved');
    }
  }
  return Array.from({ length: tries }, (_, at) => outcomes.slice(at * attempts, (at + 1) * attempts)).filter(
    (part) => part.some(Boolean),
  ).length;
}
