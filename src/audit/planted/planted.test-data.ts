import type { Subject } from '../subject.ts';

export interface Planted {
  readonly name: string;
  /** The probe that is meant to find it. */
  readonly probe: string;
  subject(): Subject;
}

/** The right answer of a product. */
export const right = (puzzle: unknown): number => {
  const { a, b } = puzzle as { a: number; b: number };
  return a * b;
};
