import { lastPair, perObject } from '../../core/remembered.ts';
import type { Steps } from '../../core/steps.ts';

/** Squares by their names, such as A1: letters are columns, numbers rows from below. */
export type Square = string;
export interface Knights {
  /** The squares there are, in alphabetical order. */
  readonly squares: readonly Square[];
  readonly white: readonly Square[];
  readonly black: readonly Square[];
  /** Who moves first. */
  readonly first: Side;
}
export type Side = 'w' | 'B';

const columnOf = (square: Square): number => square.charCodeAt(0);
const rowOf = (square: Square): number => Number(square.slice(1));
/** Two steps one way and one across. */
export const isLeap = (from: Square, to: Square): boolean => {
  const across = Math.abs(columnOf(from) - columnOf(to));
  const up = Math.abs(rowOf(from) - rowOf(to));
  return across * up === 2;
};
/** For each square, by their order, those a knight can reach. */
export const leapsOn = (squares: readonly Square[]): number[][] =>
  squares.map((from) => squares.flatMap((to, i) => (isLeap(from, to) ? [i] : [])));

export interface Leap {
  readonly side: Side;
  readonly from: Square;
  readonly to: Square;
}

const leapsOf = perObject(({ squares }: Knights) => leapsOn(squares));
const maskOf = ({ squares }: Knights, held: readonly Square[]): number =>
  held.reduce((mask, square) => mask | (1 << squares.indexOf(square)), 0);

/** Masks of the squares held by the side to move and by the other, in one number with whose turn it is. */
const packed = (white: number, black: number, turn: number): number => (white * 0x10000 + black) * 2 + turn;

/** The fewest leaps, in turns, that swap the sides; undefined where there are none or the steps are spent. One step per position. */
export function fewestLeaps(p: Knights, steps: Steps): Leap[] | undefined {
  const near = leapsOf(p);
  const [white, black] = [maskOf(p, p.white), maskOf(p, p.black)];
  const positions = [{ white, black, came: -1, from: 0, to: 0 }];
  const first = p.first === 'w' ? 0 : 1;
  const turns = [first];
  const seen = new Set([packed(white, black, first)]);
  for (let i = 0; i < positions.length; i++) {
    const here = positions[i]!;
    const turn = turns[i]!;
    if (!steps.take()) return undefined;
    if (here.white === black && here.black === white) {
      const leaps: Leap[] = [];
      for (let at = i; at > 0; at = positions[at]!.came)
        leaps.push({
          side: turns[at] === 1 ? 'w' : 'B',
          from: p.squares[positions[at]!.from]!,
          to: p.squares[positions[at]!.to]!,
        });
      return leaps.reverse();
    }
    const taken = here.white | here.black;
    const mine = turn === 0 ? here.white : here.black;
    for (let from = 0; from < near.length; from++) {
      if ((mine & (1 << from)) === 0) continue;
      for (const to of near[from]!) {
        if ((taken & (1 << to)) !== 0) continue;
        const moved = mine ^ (1 << from) ^ (1 << to);
        const next = turn === 0 ? { white: moved, black: here.black } : { white: here.white, black: moved };
        const key = packed(next.white, next.black, 1 - turn);
        if (seen.has(key)) continue;
        seen.add(key);
        positions.push({ ...next, came: i, from, to });
        turns.push(1 - turn);
      }
    }
  }
  return undefined;
}

/** Whether the sides can be swapped: positions are drawn as texts and followed back from the end, whoever moved last. */
export const canSwap = perObject(({ squares, white, black, first }: Knights): boolean => {
  const drawing = (w: readonly Square[], b: readonly Square[]): string =>
    squares.map((square) => (w.includes(square) ? 'w' : b.includes(square) ? 'B' : '.')).join('');
  const start = first + drawing(white, black);
  const queue = ['w', 'B'].map((next) => next + drawing(black, white));
  const met = new Set(queue);
  for (const position of queue) {
    if (position === start) return true;
    const mover = position.startsWith('w') ? 'B' : 'w';
    const held = [...position.slice(1)];
    for (const [to, piece] of held.entries()) {
      if (piece !== mover) continue;
      for (const [from, empty] of held.entries()) {
        if (empty !== '.' || !isLeap(squares[from]!, squares[to]!)) continue;
        const before = held.slice();
        before[from] = mover;
        before[to] = '.';
        const text = mover + before.join('');
        if (met.has(text)) continue;
        met.add(text);
        queue.push(text);
      }
    }
  }
  return false;
});

/** Who stands where after those moves that can be made. */
export const played = lastPair((p: Knights, leaps: readonly Leap[]) => {
  const held = new Map<Square, Side>();
  for (const square of p.white) held.set(square, 'w');
  for (const square of p.black) held.set(square, 'B');
  let made = 0;
  for (; made < leaps.length; made++) {
    const { side, from, to } = leaps[made]!;
    if (side !== sideAt(p, made) || held.get(from) !== side || held.has(to) || !isLeap(from, to)) break;
    held.delete(from);
    held.set(to, side);
  }
  return { held: held as ReadonlyMap<Square, Side>, made };
});
export const sideAt = ({ first }: Knights, move: number): Side =>
  (move % 2 === 0) === (first === 'w') ? 'w' : 'B';
