import { makeRng } from './rng.ts';

/** How much of a problem a stepping stone takes away: a quarter, and one at least. */
export const quarterOf = (whole: number): number => Math.ceil(whole / 4);

/**
 * A grid with a quarter of its empty cells (0) filled in from its solution, always the same ones; undefined where at most four are empty, and
 * little would be left to find.
 */
export function partlyFilled(cells: readonly number[], solution: readonly number[]): number[] | undefined {
  const empty = cells.flatMap((value, i) => (value === 0 ? [i] : []));
  if (empty.length <= 4) return undefined;
  const given = makeRng(`easier ${cells.join(' ')}`).sample(empty, quarterOf(empty.length));
  return cells.map((value, i) => (given.includes(i) ? (solution[i] ?? value) : value));
}

/**
 * Three quarters of a list that is to be put in order: its beginning, or its end where the beginning is in order already; undefined where
 * at most `fewest` would be left or both are in order.
 */
export function shortened<T>(
  items: readonly T[],
  fewest: number,
  inOrder: (before: T, after: T) => boolean,
): readonly T[] | undefined {
  const left = items.length - quarterOf(items.length);
  if (left < fewest) return undefined;
  const isMixed = (part: readonly T[]): boolean =>
    part.some((item, i) => i > 0 && !inOrder(part[i - 1] as T, item));
  return [items.slice(0, left), items.slice(-left)].find(isMixed);
}

/** How many of the fewest moves a stepping stone makes; undefined where fewer than two would be left. */
export function movesMade(fewest: number | undefined): number | undefined {
  const made = quarterOf(fewest ?? 0);
  return fewest === undefined || fewest - made < 2 ? undefined : made;
}
