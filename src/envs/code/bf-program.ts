import type { Rng } from '../../core/rng.ts';

/** What a program is made of. */
export interface Making {
  readonly letters: number;
  /** Cells that hold letters. */
  readonly cells: number;
  /** The letters are set up by a loop in a loop. */
  readonly nested: boolean;
  /** Loops that print. */
  readonly loops: number;
  /** Loops that carry a letter to another cell. */
  readonly moves: number;
}

const A = 97;
const Z = 122;
/** At most so far is a letter from the one that its cell held. */
const NEAR = 9;

/**
 * A program that prints small letters: a loop sets the letter cells up by multiplication, then the head goes from cell to
 * cell, changes a letter a little and prints it. Undefined where the parts drawn do not come to the letters wanted.
 */
export function programOf({ letters, cells, nested, loops, moves }: Making, rng: Rng): string | undefined {
  const times = nested ? [rng.int(2, 4), rng.int(3, 5)] : [rng.int(6, 12)];
  const product = times.reduce((a, b) => a * b);
  // Cell 0 counts, with cell 1 for the inner loop; a free cell for moves stands behind the letters.
  const first = times.length;
  const values = Array.from({ length: first + cells + 1 }, () => 0);
  const factors = Array.from({ length: cells }, () =>
    rng.int(Math.ceil((A - 5) / product), Math.floor((Z + 5) / product)),
  );
  for (const [i, factor] of factors.entries()) values[first + i] = factor * product;

  let text = '';
  let head = 0;
  const add = (n: number) => (text += (n < 0 ? '-' : '+').repeat(Math.abs(n)));
  const go = (to: number) => {
    text += (to < head ? '<' : '>').repeat(Math.abs(to - head));
    head = to;
  };

  for (const [i, n] of times.entries()) {
    go(i);
    add(n);
    text += '[';
  }
  for (const [i, factor] of factors.entries()) {
    go(first + i);
    add(factor);
  }
  for (let i = first - 1; i >= 0; i--) {
    go(i);
    text += '-]';
  }

  let free = first + cells;
  let [left, loopsLeft, movesLeft] = [letters, loops, moves];
  while (left > 0) {
    const holding = values.flatMap((v, i) => (v > 0 ? [i] : []));
    const cell = rng.pick(holding);
    const value = values[cell]!;
    if (movesLeft > 0 && rng.chance(1, 2)) {
      movesLeft--;
      go(cell);
      const [out, back] =
        free > cell
          ? ['>'.repeat(free - cell), '<'.repeat(free - cell)]
          : ['<'.repeat(cell - free), '>'.repeat(cell - free)];
      text += `[-${out}+${back}]`;
      [values[free], values[cell], free] = [value, 0, cell];
    } else if (loopsLeft > 0 && left >= 2 && rng.chance(1, 2)) {
      const count = rng.int(2, Math.min(4, left));
      const by = rng.pick([-3, -2, -1, 1, 2, 3]);
      const last = value + by * count;
      if (Math.min(value + by, last) < A || Math.max(value + by, last) > Z) {
        if (rng.chance(1, 20)) return undefined;
        continue;
      }
      go(0);
      add(count);
      text += '[';
      go(cell);
      add(by);
      text += '.';
      go(0);
      text += '-]';
      values[cell] = last;
      [left, loopsLeft] = [left - count, loopsLeft - 1];
    } else {
      const near = Array.from({ length: 2 * NEAR + 1 }, (_, i) => value - NEAR + i).filter(
        (code) => code >= A && code <= Z,
      );
      if (near.length === 0) return undefined;
      const code = rng.pick(near);
      go(cell);
      add(code - value);
      text += '.';
      values[cell] = code;
      left--;
    }
  }
  return loopsLeft + movesLeft === 0 ? text : undefined;
}
