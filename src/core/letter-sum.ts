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

/** How a letter is known when its turn comes: chosen there, by a letter before it, or as what the column still lacks. */
const CHOSEN = 0;
const KNOWN = 1;
const SUM_KNOWN = 2;
const ADDEND_LACKS = 3;
const SUM_LACKS = 4;
interface Look {
  readonly letter: number;
  readonly how: number;
  /** How often it stands among those added up. */
  readonly times: number;
}

/**
 * Up to `limit` solutions, each the digits of `lettersOf` in their order, by depth-first search column by column from
 * the right. One step per letter looked at.
 */
export function solveLetterSum(puzzle: LetterSum, limit: number, steps: Steps): number[][] {
  const letters = lettersOf(puzzle);
  const words = [...puzzle.addends, puzzle.sum];
  // An addend that sticks out to the left of the sum can be none, since no word begins with 0.
  if (puzzle.addends.some((word) => word.length > puzzle.sum.length)) return [];
  // Where the sum is longer than all addends, its first digit is what is carried there.
  const carried = puzzle.addends.every((word) => word.length < puzzle.sum.length);
  const first = letters.indexOf(puzzle.sum[0] as string);
  const least = Int8Array.from(letters, (letter) => Number(words.some((word) => word[0] === letter)));
  const most = Int8Array.from(letters, (_, i) => (carried && i === first ? puzzle.addends.length - 1 : 9));
  const order = looksAt(puzzle, letters, carried);
  const letterAt = Int8Array.from(order, ({ letter }) => letter);
  const howAt = Int8Array.from(order, ({ how }) => how);
  const timesAt = Int8Array.from(order, ({ times }) => times);
  const digits = new Int8Array(letters.length).fill(-1);
  const found: number[][] = [];
  descend(0, 0, 0);
  return found;

  /** @param total of the column so far, with what is carried into it */
  function descend(at: number, total: number, used: number): void {
    if (found.length >= limit || !steps.take()) return;
    if (at === letterAt.length) {
      if (total === 0) found.push([...digits]);
      return;
    }
    const letter = letterAt[at] as number;
    const how = howAt[at] as number;
    if (how === CHOSEN) {
      const times = timesAt[at] as number;
      const end = most[letter] as number;
      for (let digit = least[letter] as number; digit <= end; digit++)
        if (((used >> digit) & 1) === 0) assign(letter, digit, at, total + digit * times, used);
    } else if (how === KNOWN)
      descend(at + 1, total + (digits[letter] as number) * (timesAt[at] as number), used);
    else if (how === SUM_KNOWN) {
      const over = total - (digits[letter] as number);
      if (over % 10 === 0) descend(at + 1, over / 10, used);
    } else {
      // The digit that the sum needs under this column, or that is still to be added for the one it has.
      const below = how === SUM_LACKS ? 0 : (digits[letterAt[at + 1] as number] as number);
      const digit = how === SUM_LACKS ? total % 10 : (below + 100 - total) % 10;
      const fits = digit >= (least[letter] as number) && digit <= (most[letter] as number);
      if (fits && ((used >> digit) & 1) === 0)
        assign(letter, digit, at, how === SUM_LACKS ? (total - digit) / 10 : total + digit, used);
    }
  }

  function assign(letter: number, digit: number, at: number, total: number, used: number): void {
    digits[letter] = digit;
    descend(at + 1, total, used | (1 << digit));
    digits[letter] = -1;
  }
}

/** In each column the letters that are known come first, so that the last one is what the column lacks. */
function looksAt({ addends, sum }: LetterSum, letters: readonly string[], carried: boolean): Look[] {
  const order: Look[] = [];
  const known = new Set<string>();
  const look = (name: string, how: number, times: number): void => {
    order.push({ letter: letters.indexOf(name), how, times });
    known.add(name);
  };
  if (carried) look(sum[0] as string, CHOSEN, 0);
  for (let column = 1; column <= sum.length; column++) {
    const below = sum.at(-column) as string;
    const above = addends.flatMap((word) => (word.length < column ? [] : [word.at(-column) as string]));
    const all = [...new Set(above)].sort((a, b) => Number(known.has(b)) - Number(known.has(a)));
    for (const [i, name] of all.entries()) {
      const times = above.filter((one) => one === name).length;
      const lacks = i === all.length - 1 && times === 1 && known.has(below) && below !== name;
      look(name, known.has(name) ? KNOWN : lacks ? ADDEND_LACKS : CHOSEN, times);
    }
    look(below, known.has(below) ? SUM_KNOWN : SUM_LACKS, 0);
  }
  return order;
}
