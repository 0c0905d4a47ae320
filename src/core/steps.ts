/**
 * A count of search steps with a limit. Oracles take one step per node or unit of work, so that they are bounded on
 * every machine alike, their effort can be charted, and a small limit turns them into an honest partial solver.
 */
export interface Steps {
  readonly limit: number;
  readonly used: number;
  /** Counts `n` steps (1 if not given); false once the limit is passed, and from then on. */
  take(n?: number): boolean;
  readonly spent: boolean;
}

export const ORACLE_STEPS = 2_000_000;

export function makeSteps(limit: number = ORACLE_STEPS): Steps {
  let used = 0;
  return {
    limit,
    get used() {
      return used;
    },
    get spent() {
      return used > limit;
    },
    take(n = 1) {
      used += n;
      return used <= limit;
    },
  };
}
