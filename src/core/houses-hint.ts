import type { Hint } from './environment.ts';
import { cellPlace } from './grid.ts';
import { cellToClear } from './hint.ts';
import { bitCount, candidatesOf, type Houses, lowestValue } from './houses.ts';
import { sentence } from './sentence.ts';

/** A value that follows for a cell, with the reasons in the order in which they are used. */
export interface HouseDeduction {
  readonly cell: number;
  readonly value: number;
  /** Sentences. */
  readonly because: readonly string[];
  /** Cells that the reasons are about. */
  readonly cells: readonly number[];
}

/** How things are called: "row 3", "row 3 column 5". */
export interface HouseNames {
  readonly house: (house: number) => string;
  readonly cell: (cell: number) => string;
}

/** Values struck from cells, and why. */
export interface Elimination {
  readonly because: string;
  readonly cells: readonly number[];
  readonly strikes: readonly (readonly [cell: number, bits: number])[];
  /** Whether the reason is there among these candidates. */
  readonly holds: (masks: Int32Array) => boolean;
}

/** Finds what follows from more than the houses. */
export type Finder = (masks: Int32Array) => Elimination | undefined;

/**
 * The next value that the known ones (0 is unknown) imply by the techniques of `gradeByTechnique`, with no more eliminations than it needs;
 * undefined where they imply none. What `more` finds comes before the techniques.
 */
export function deduceInHouses(
  h: Houses,
  values: readonly number[],
  names: HouseNames,
  more: Finder = () => undefined,
): HouseDeduction | undefined {
  const start = candidatesOf(h, values);
  if (!start) return undefined;
  const masks = start.slice();
  const used: Elimination[] = [];
  for (;;) {
    const single = singleIn(h, masks, values, names);
    if (single) return withOnlyNeeded(h, start, values, names, used, single);
    const next = more(masks) ?? confined(h, masks, names) ?? pairs(h, masks, names);
    if (!next) return undefined;
    strike(masks, next);
    used.push(next);
  }
}

const strike = (masks: Int32Array, { strikes }: Elimination): void => {
  for (const [cell, bits] of strikes) masks[cell]! &= ~bits;
};

function singleIn(
  h: Houses,
  masks: Int32Array,
  values: readonly number[],
  names: HouseNames,
): HouseDeduction | undefined {
  for (const [n, house] of h.houses.entries())
    for (let value = 1; value <= h.size; value++) {
      const bit = 1 << (value - 1);
      const fits = house.filter((cell) => (masks[cell]! & bit) !== 0);
      const [cell] = fits;
      if (fits.length !== 1 || cell === undefined || values[cell] !== 0) continue;
      const because = `In ${names.house(n)}, only ${names.cell(cell)} can be ${value}.`;
      return { cell, value, because: [because], cells: house };
    }
  for (let cell = 0; cell < h.cells; cell++) {
    if (values[cell] !== 0 || bitCount(masks[cell]!) !== 1) continue;
    const value = lowestValue(masks[cell]!);
    const seen = h.peers[cell]!.filter((peer) => values[peer] !== 0);
    return {
      cell,
      value,
      because: [`${sentence(names.cell(cell))} can only be ${value}: no other value is left for it.`],
      cells: [cell, ...seen],
    };
  }
  return undefined;
}

/** A value that one house allows only within another is struck from the rest of that other. */
function confined(h: Houses, masks: Int32Array, names: HouseNames): Elimination | undefined {
  for (const [from, house] of h.houses.entries())
    for (let value = 1; value <= h.size; value++) {
      const bit = 1 << (value - 1);
      const fits = house.filter((cell) => (masks[cell]! & bit) !== 0);
      if (fits.length < 2) continue;
      for (const [to, other] of h.houses.entries()) {
        if (to === from || !fits.every((cell) => other.includes(cell))) continue;
        const struck = other.filter((cell) => !fits.includes(cell) && (masks[cell]! & bit) !== 0);
        if (struck.length === 0) continue;
        return {
          because: `In ${names.house(from)}, ${value} stands within ${names.house(to)}, so it stands nowhere else there.`,
          cells: fits,
          strikes: struck.map((cell) => [cell, bit]),
          holds: (now) => house.every((cell) => fits.includes(cell) || (now[cell]! & bit) === 0),
        };
      }
    }
  return undefined;
}

/** Two cells of a house with the same two candidates take both from the rest of it. */
function pairs(h: Houses, masks: Int32Array, names: HouseNames): Elimination | undefined {
  for (const [n, house] of h.houses.entries())
    for (const [i, one] of house.entries()) {
      const mask = masks[one]!;
      if (bitCount(mask) !== 2) continue;
      const two = house.find((cell, j) => j > i && masks[cell] === mask);
      if (two === undefined) continue;
      const struck = house.filter((cell) => cell !== one && cell !== two && (masks[cell]! & mask) !== 0);
      if (struck.length === 0) continue;
      const [low, high] = [lowestValue(mask), lowestValue(mask & (mask - 1))];
      return {
        because: `${sentence(names.cell(one))} and ${names.cell(two)} share ${low} and ${high}, so no other cell of ${names.house(n)} has them.`,
        cells: [one, two],
        strikes: struck.map((cell) => [cell, mask]),
        holds: (now) => now[one] === mask && now[two] === mask,
      };
    }
  return undefined;
}

/** Leaves out, from the last to the first, each elimination without which the value still follows. */
function withOnlyNeeded(
  h: Houses,
  start: Int32Array,
  values: readonly number[],
  names: HouseNames,
  used: readonly Elimination[],
  found: HouseDeduction,
): HouseDeduction {
  let needed = used;
  let single = found;
  for (const one of used.toReversed()) {
    const fewer = needed.filter((other) => other !== one);
    const masks = start.slice();
    const sound = fewer.every((each) => {
      const holds = each.holds(masks);
      if (holds) strike(masks, each);
      return holds;
    });
    if (!sound) continue;
    const again = singleIn(h, masks, values, names);
    if (!again) continue;
    needed = fewer;
    single = again;
  }
  return {
    ...single,
    because: [...needed.map(({ because }) => because), ...single.because],
    cells: [...new Set([...needed.flatMap(({ cells }) => cells), ...single.cells])],
  };
}

/** A deduced value as a hint on a grid of `columns` columns whose cells are set by value. */
export const valueHint = ({ cell, value, because, cells }: HouseDeduction, columns: number): Hint => ({
  says: because.join(' '),
  places: [...new Set([cell, ...cells])].map((one) => cellPlace(one, columns)),
  gestures: [{ do: 'set', at: cellPlace(cell, columns), value: String(value) }],
});

/**
 * The first cell beside the given ones whose value leaves no solution together with those before it, as a hint to
 * clear it; undefined where all fit.
 */
export function misfitHint(
  solvable: (values: readonly number[]) => boolean,
  given: readonly number[],
  values: readonly number[],
  columns: number,
): Hint | undefined {
  if (solvable(values)) return undefined;
  const kept = given.slice();
  for (const [cell, value] of values.entries()) {
    if (value === 0 || given[cell] !== 0) continue;
    kept[cell] = value;
    if (solvable(kept)) continue;
    return cellToClear(
      cell,
      columns,
      `cannot be ${value}: with what is given and set before it, no answer is left`,
    );
  }
  return undefined;
}
