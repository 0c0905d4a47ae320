import type { Rng } from '../../core/rng.ts';
import { isLeap, type Knights, leapsOn, type Square } from './knight-board.ts';

/** Who moves first has a move. */
export const canBegin = (p: Knights): boolean =>
  (p.first === 'w' ? p.white : p.black).some((from) =>
    p.squares.some((to) => isLeap(from, to) && !p.white.includes(to) && !p.black.includes(to)),
  );

/** Squares of a board of five by four at most, each a leap from another. */
export function squaresFrom(count: number, knights: number, rng: Rng): Square[] {
  const [columns, rows] = knights > 1 && count < 10 ? [4, 3] : [5, 4];
  const all = Array.from(
    { length: columns * rows },
    (_, i) => `${'ABCDE'[i % columns]}${Math.floor(i / columns) + 1}`,
  );
  const near = leapsOn(all);
  const chosen = [rng.int(0, all.length - 1)];
  while (chosen.length < count) {
    const next = chosen.flatMap((square) => near[square]!.filter((one) => !chosen.includes(one)));
    if (next.length === 0) return squaresFrom(count, knights, rng);
    chosen.push(rng.pick(next));
  }
  return chosen.map((square) => all[square]!).sort();
}

export function knightsOn(squares: readonly Square[], count: number, rng: Rng): Knights {
  const held = rng.sample(squares, 2 * count);
  return {
    squares,
    white: held.slice(0, count).sort(),
    black: held.slice(count).sort(),
    first: rng.pick(['w', 'B']),
  };
}
