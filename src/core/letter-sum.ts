import { perObject } from './remembered.ts';
import type { Steps } from './steps.ts';

/** An addition written in letters: each stands for a digit, different ones for different digits, and no word begins with 0. */
export interface LetterSum {
  readonly addends: readonly string[];
  readonly sum: string;
}

/** The letters in use, in alphabetical order. */
export const lettersOf: (puzzle: LetterSum) => readonly string[] = perObject(({ addends, sum }) =>
  [...new Set([...addends, sum].join(''))].sort(),
);

/**
 * Up to `limit` solutions, each the digits of `lettersOf` in their order, by depth-first search column by column from
 * the right. One step per letter looked at.
 */
export function solveLetterSum(puzzle: LetterSum, limit: number, steps: Steps): number[][] {
  const letters = lettersOf(puzzle);
  const words = [...puzzle.addends, puzzle.sum];
  const least = letters.map((letter) => (words.some((word) => word[0] === letter) ? 1 : 0));
  const digits = new Int8Array(letters.length).fill(-1);
  /** Letters in the order they are looked at; −1 − letter for one of the sum, which ends its column. */
  const order: number[] = [];
  for (let column = 1; column <= Math.max(...words.map((word) => word.length)); column++) {
    for (const word of puzzle.addends)
      if (word.length >= column) order.push(letters.indexOf(word.at(-column) as string));
    // An addend that sticks out to the left of the sum can be none, since no word begins with 0.
    if (column > puzzle.sum.length) return [];
    order.push(-1 - letters.indexOf(puzzle.sum.at(-column) as string));
  }
  const found: number[][] = [];
  descend(0, 0, 0);
  return found;

  function descend(at: number, total: number, used: number): void {
    if (found.length >= limit || !steps.take()) return;
    const next = order[at];
    if (next === undefined) {
      if (total === 0) found.push([...digits]);
    } else if (next < 0) {
      const digit = total % 10;
      assign(-1 - next, digit, at, (total - digit) / 10, used);
    } else if (digits[next]! >= 0) descend(at + 1, total + digits[next]!, used);
    else for (let digit = 0; digit < 10; digit++) assign(next, digit, at, total + digit, used);
  }

  function assign(letter: number, digit: number, at: number, total: number, used: number): void {
    if (digits[letter] === digit) descend(at + 1, total, used);
    else if (digits[letter]! < 0 && digit >= least[letter]! && ((used >> digit) & 1) === 0) {
      digits[letter] = digit;
      descend(at + 1, total, used | (1 << digit));
      digits[letter] = -1;
    }
  }
}
