import { cellMark, cellPlace } from '../../core/grid.ts';
import { lastPair, perObject } from '../../core/remembered.ts';
import type { Mark } from '../../core/scene.ts';
import { type Car, carCells, type Park, type Positions, taken } from '../../core/sliding-cars.ts';
import type { Puzzle } from './rush-hour.ts';

export interface Lot {
  readonly park: Park;
  readonly start: Positions;
  /** The letter of each car; A is the first. */
  readonly names: readonly string[];
}

/** Reads lines of signs; a sentence where they show no car park. */
export function lotFrom(map: readonly string[]): Lot | { readonly why: string } {
  const [rows, columns] = [map.length, map[0]?.length ?? 0];
  const signs = [...map.join('')];
  if (signs.length !== rows * columns || signs.some((sign) => !/[A-Z.x]/.test(sign)))
    return { why: 'The board has lines of unequal length, or signs that are no cars.' };
  const names = [...new Set(signs)].filter((sign) => sign >= 'A' && sign <= 'Z').sort();
  if (names[0] !== 'A') return { why: 'The board has no car A.' };
  const cars: Car[] = [];
  const start: number[] = [];
  for (const name of names) {
    const cells = signs.flatMap((sign, cell) => (sign === name ? [cell] : []));
    const [first, second] = cells as [number, number | undefined];
    const across = second === first + 1;
    const step = across ? 1 : columns;
    const [row, column] = [Math.floor(first / columns), first % columns];
    const isLine = cells.every((cell, i) => cell === first + i * step) && cells.length > 1;
    if (!isLine || (across && column + cells.length > columns))
      return { why: `The cells of car ${name} are no line of two or more.` };
    cars.push({ across, lane: across ? row : column, length: cells.length });
    start.push(across ? column : row);
  }
  if (!cars[0]?.across) return { why: 'Car A does not stand in a row.' };
  const walls = signs.flatMap((sign, cell) => (sign === 'x' ? [cell] : []));
  return { park: { rows, columns, walls, cars }, start, names };
}
export const lotOf = perObject((p: Puzzle): Lot => {
  const lot = lotFrom(p.map);
  if ('why' in lot) throw new Error(lot.why);
  return lot;
});

/** A move such as A+2 as the number of its car and how far it goes. */
export const slideOf = ({ names }: Lot, move: string): { readonly car: number; readonly by: number } => ({
  car: names.indexOf(move.charAt(0)),
  by: Number(move.slice(1)),
});

/** How many cells a car can go that way before something stands there, or the rim. */
export function room({ park }: Lot, at: Positions, car: number, by: number): number {
  const cells = taken(park, at);
  const { length } = park.cars[car]!;
  let free = 0;
  while (free < Math.abs(by)) {
    const next = at[car]! + (by < 0 ? -free - 1 : length + free);
    const [cell] = carCells(park, { ...park.cars[car]!, length: 1 }, next) as [number];
    const end = park.cars[car]!.across ? park.columns : park.rows;
    if (next < 0 || next >= end || cells[cell] !== -1) break;
    free++;
  }
  return free;
}

/** How the cars stand after the moves that can be made, and how many these are. */
export const played = lastPair(
  (p: Puzzle, moves: readonly string[]): { readonly at: Positions; readonly made: number } => {
    const lot = lotOf(p);
    const { rows, columns, cars } = lot.park;
    const at = lot.start.slice();
    const cells = taken(lot.park, at);
    for (const [made, move] of moves.entries()) {
      const { car, by } = slideOf(lot, move);
      const { across, lane, length } = cars[car]!;
      const [first, step, end] = across ? [lane * columns, 1, columns] : [lane, columns, rows];
      const before = at[car]!;
      const after = before + by;
      if (after < 0 || after + length > end) return { at, made };
      for (let k = by < 0 ? after : before + length; k < (by < 0 ? before : after + length); k++)
        if (cells[first + k * step] !== -1) return { at, made };
      for (let k = 0; k < length; k++) cells[first + (before + k) * step] = -1;
      for (let k = 0; k < length; k++) cells[first + (after + k) * step] = car;
      at[car] = after;
    }
    return { at, made: moves.length };
  },
);

/** The lines of a board. */
export function drawn({ park, names }: Lot, at: Positions): string[] {
  const signs = Array.from(taken(park, at), (car) =>
    car === -2 ? 'x' : car === -1 ? '.' : (names[car] ?? '?'),
  );
  return Array.from({ length: park.rows }, (_, row) =>
    signs.slice(row * park.columns, (row + 1) * park.columns).join(''),
  );
}

/** Fills for the cars that want nothing; the first has the sixth to itself. */
const FILLS = [1, 2, 3, 4, 5, 7, 8];

export function marksAt({ park, names }: Lot, at: Positions, picked: number): Mark[] {
  return Array.from(taken(park, at), (car, cell): Mark => {
    const mark = cellMark(cell, park.columns);
    if (car === -2) return { ...mark, look: 'solid', says: 'wall', fixed: true };
    if (car === -1) return mark;
    return {
      ...mark,
      text: names[car] ?? '',
      fill: car === 0 ? 6 : FILLS[(car - 1) % FILLS.length]!,
      says:
        car === 0 ? 'your car' : `car that goes ${park.cars[car]!.across ? 'left and right' : 'up and down'}`,
      ...(car === picked ? { look: 'picked' } : {}),
    };
  });
}

/** Pairs of neighbouring cells of which one at least is a car's, and not both of the same car. */
export function outlines({ park }: Lot, at: Positions): (readonly [string, string])[] {
  const cells = taken(park, at);
  const place = (cell: number) => cellPlace(cell, park.columns);
  const out: (readonly [string, string])[] = [];
  for (let cell = 0; cell < cells.length; cell++)
    for (const next of [
      ...(cell % park.columns < park.columns - 1 ? [cell + 1] : []),
      ...(cell + park.columns < cells.length ? [cell + park.columns] : []),
    ])
      if (cells[cell] !== cells[next] && (cells[cell]! >= 0 || cells[next]! >= 0))
        out.push([place(cell), place(next)]);
  return out;
}
