import type { Attempt } from '../../records/attempt.ts';
import type { Column, Sort } from './filters.ts';

/** Nothing measured and nobody's level come last in either direction. */
const KEYS: { readonly [C in Column]: (attempt: Attempt) => string | number | null } = {
  outcome: ({ outcome }) => outcome,
  env: ({ env }) => env,
  level: ({ level }) => level,
  seed: ({ seed, index }) => `${seed}/${String(index).padStart(9, '0')}`,
  solver: ({ solver }) => solver.name,
  reward: ({ reward }) => reward,
  ms: ({ ms }) => ms,
  at: ({ at }) => at,
};

/** A sorted copy; where the column is equal the newest stands first. */
export function sorted(attempts: readonly Attempt[], { by, down }: Sort): readonly Attempt[] {
  const key = KEYS[by];
  const way = down ? -1 : 1;
  return [...attempts].sort((a, b) => {
    const left = key(a);
    const right = key(b);
    if (left === right) return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -way : way;
  });
}
