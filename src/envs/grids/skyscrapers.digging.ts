import { candidatesOf, type Houses, housesOf, type Prune, settle, solveHouses } from '../../core/houses.ts';
import type { Rng } from '../../core/rng.ts';
import { makeSteps } from '../../core/steps.ts';
import type { Clues, Puzzle, Side } from './skyscrapers.ts';

const squares = new Map<number, Houses>();
/** Rows, then columns. */
export function squareOf(size: number): Houses {
  const known = squares.get(size);
  if (known) return known;
  const numbers = Array.from({ length: size }, (_, n) => n);
  const made = housesOf(size, size * size, [
    ...numbers.map((row) => numbers.map((i) => row * size + i)),
    ...numbers.map((column) => numbers.map((i) => i * size + column)),
  ]);
  squares.set(size, made);
  return made;
}

/** A line of heights as candidate bits, with what is seen from its two ends. */
interface Street {
  readonly bits: readonly number[];
  readonly ends: readonly [number, number];
}
const streets = new Map<number, readonly Street[]>();

/** All orders of the heights 1 to `size`. */
function streetsOf(size: number): readonly Street[] {
  const known = streets.get(size);
  if (known) return known;
  const out: Street[] = [];
  const extend = (heights: readonly number[]): void => {
    if (heights.length === size) {
      const count = (line: readonly number[]): number => {
        let top = 0;
        let n = 0;
        for (const height of line)
          if (height > top) {
            top = height;
            n++;
          }
        return n;
      };
      out.push({
        bits: heights.map((height) => 1 << (height - 1)),
        ends: [count(heights), count(heights.toReversed())],
      });
      return;
    }
    for (let height = 1; height <= size; height++)
      if (!heights.includes(height)) extend([...heights, height]);
  };
  extend([]);
  streets.set(size, out);
  return out;
}

/** The bits of all streets with these ends, one street after another; 0 is any. */
const byEnds = new Map<number, Uint8Array>();
function streetsWith(size: number, first: number, last: number): Uint8Array {
  const key = (size * 10 + first) * 10 + last;
  const known = byEnds.get(key);
  if (known) return known;
  const fitting = streetsOf(size).filter(
    ({ ends }) => (first === 0 || ends[0] === first) && (last === 0 || ends[1] === last),
  );
  const made = Uint8Array.from(fitting.flatMap(({ bits }) => bits));
  byEnds.set(key, made);
  return made;
}

/** Leaves the candidates that stand in some order of their row or column with the clues at its ends. */
export function withClues(size: number, clues: Clues): Prune {
  const lines = squareOf(size).houses.map((cells, i) => {
    const [first, last] = i < size ? (['left', 'right'] as const) : (['above', 'below'] as const);
    const n = i % size;
    return { cells, first: clues[first][n]!, last: clues[last][n]! };
  });
  const told = lines
    .filter(({ first, last }) => first !== 0 || last !== 0)
    .map(({ cells, first, last }) => ({ cells, fitting: streetsWith(size, first, last) }));
  const now = new Uint8Array(size);
  const left = new Uint8Array(size);
  return (masks) => {
    for (const { cells, fitting } of told) {
      for (let i = 0; i < size; i++) {
        now[i] = masks[cells[i]!]!;
        left[i] = 0;
      }
      for (let from = 0; from < fitting.length; from += size) {
        let i = 0;
        while (i < size && (now[i]! & fitting[from + i]!) !== 0) i++;
        if (i < size) continue;
        for (i = 0; i < size; i++) left[i]! |= fitting[from + i]!;
      }
      for (let i = 0; i < size; i++) {
        masks[cells[i]!] = now[i]! & left[i]!;
        if (left[i] === 0) return false;
      }
    }
    return true;
  };
}

/** Takes heights away, and clues where there are to be fewest, while the reasoning finds the rest; undefined where lines do for a search. */
export function dug(
  size: number,
  full: readonly number[],
  wanted: 'all' | 'fewest',
  reasoning: 'lines' | 'search',
  rng: Rng,
): Puzzle | undefined {
  const cells = full.slice();
  const clues = cluesOf(size, full);
  const houses = squareOf(size);
  const isFound = (kind: 'lines' | 'search'): boolean => {
    const prune = withClues(size, clues);
    if (kind === 'search') {
      const steps = makeSteps(300);
      return solveHouses(houses, cells, 2, steps, { prune }).length === 1 && !steps.spent;
    }
    const masks = candidatesOf(houses, cells);
    return masks !== undefined && settle(houses, masks, prune) && masks.every((m) => (m & (m - 1)) === 0);
  };
  const order = rng.shuffle(cells.map((_, cell) => cell));
  const places = rng.shuffle(
    (Object.keys(clues) as Side[]).flatMap((side) => clues[side].map((_, n) => ({ side, n }))),
  );
  for (const kind of reasoning === 'lines' ? (['lines'] as const) : (['lines', 'search'] as const)) {
    for (const cell of order) {
      const height = cells[cell]!;
      cells[cell] = 0;
      if (!isFound(kind)) cells[cell] = height;
    }
    for (const { side, n } of wanted === 'fewest' ? places : []) {
      const clue = clues[side][n]!;
      clues[side][n] = 0;
      if (!isFound(kind)) clues[side][n] = clue;
    }
  }
  return reasoning === 'search' && isFound('lines') ? undefined : { size, cells, clues };
}

function cluesOf(size: number, full: readonly number[]): { [S in Side]: number[] } {
  const ends = (line: readonly number[]): readonly [number, number] =>
    streetsOf(size).find(({ bits }) => bits.every((bit, i) => bit === 1 << (line[i]! - 1)))!.ends;
  const lines = squareOf(size).houses.map((cells) => ends(cells.map((cell) => full[cell]!)));
  const [rows, columns] = [lines.slice(0, size), lines.slice(size)];
  return {
    above: columns.map(([first]) => first),
    below: columns.map(([, last]) => last),
    left: rows.map(([first]) => first),
    right: rows.map(([, last]) => last),
  };
}
