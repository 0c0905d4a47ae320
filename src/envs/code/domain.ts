import type { PyValue } from '../../core/python-value.ts';
import type { Rng } from '../../core/rng.ts';

/** The values that a parameter may have: drawn, described, and told apart from all others, here and in Python. */
export interface Domain {
  /** "a list of 3 to 8 whole numbers from 0 to 9" */
  readonly says: string;
  /** The same for many: "whole numbers from 0 to 9". */
  readonly many: string;
  make(rng: Rng): PyValue;
  holds(value: PyValue): boolean;
  /** Python expressions that are all true for these values of `name`; for any other one is false, and those after it may raise. */
  check(name: string): readonly string[];
}

const LETTERS = 'xyzuvw';
/** A name for the items of a container in a check, other than those of the containers around it. */
export function inner(name: string): string {
  const after = name.length <= 4 ? LETTERS[LETTERS.indexOf(name.slice(0, 1)) + 1] : undefined;
  return after ?? 'x';
}
/** "3 to 8", or "3". */
export const times = (lo: number, hi: number): string => (lo === hi ? String(lo) : `${lo} to ${hi}`);
/** The Python condition on a length. */
export const sized = (name: string, lo: number, hi: number): string =>
  lo === hi ? `len(${name}) == ${lo}` : `${lo} <= len(${name}) <= ${hi}`;

/** Several expressions as one. */
export const joined = (checks: readonly string[]): string => checks.join(' and ');
