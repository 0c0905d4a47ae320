import type { Attempt } from './attempt.ts';

/** Whether two values that survive JSON are equal, whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return (
    keys.length === right.size &&
    keys.every((key) => right.has(key) && sameJson(left.get(key), right.get(key)))
  );
}

/** What to do with an attempt whose id is there already. */
export function meeting(there: Attempt, given: Attempt): 'same' | 'contest' | 'keep' {
  if (sameJson(there, given)) return 'same';
  const apart = { ...given, contest: null };
  return there.contest === null && sameJson(there, apart) ? 'contest' : 'keep';
}
