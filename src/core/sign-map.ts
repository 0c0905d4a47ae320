import { isListOf } from './foreign.ts';
import { cellMark } from './grid.ts';
import { perObject } from './remembered.ts';
import type { Rng } from './rng.ts';
import type { Mark } from './scene.ts';
import type { StateSpace } from './search.ts';

/** Lines of one length, one sign a cell: # is a wall, . is free, S the start, G the goal. Cells are counted row by row. */
export interface SignMap {
  readonly map: readonly string[];
}

export const columnsOf = ({ map }: SignMap): number => map[0]?.length ?? 0;
const endsOf = perObject(({ map }: SignMap) => {
  const signs = map.join('');
  return { S: signs.indexOf('S'), G: signs.indexOf('G') };
});
export const cellOf = (p: SignMap, sign: 'S' | 'G'): number => endsOf(p)[sign];

/** Rows and columns between two cells. */
export const straight = (a: number, b: number, columns: number): number =>
  Math.abs(Math.floor(a / columns) - Math.floor(b / columns)) + Math.abs((a % columns) - (b % columns));

/** Steps go up, down, left and right to cells that are no walls. */
export function stepsIn(p: SignMap): StateSpace {
  const columns = columnsOf(p);
  const size = p.map.length * columns;
  const cells = p.map.join('');
  const isFree = (cell: number): boolean => cells.charCodeAt(cell) !== WALL;
  return {
    size,
    next(cell, visit) {
      const column = cell % columns;
      if (cell >= columns && isFree(cell - columns)) visit(cell - columns);
      if (column < columns - 1 && isFree(cell + 1)) visit(cell + 1);
      if (cell < size - columns && isFree(cell + columns)) visit(cell + columns);
      if (column > 0 && isFree(cell - 1)) visit(cell - 1);
    },
  };
}
const WALL = '#'.charCodeAt(0);

/** Walls at random on `walls` per cent of the cells, and a start. */
export function drawWalls(
  rows: number,
  columns: number,
  walls: number,
  rng: Rng,
): SignMap & { readonly start: number } {
  const cells: number[] = [];
  for (let cell = 0; cell < rows * columns; cell++) cells.push(cell);
  const order = rng.shuffle(cells);
  const solid = Math.floor((order.length * walls) / 100);
  const isWall = new Uint8Array(order.length);
  for (let i = 0; i < solid; i++) isWall[order[i]!] = 1;
  const start = order[solid]!;
  const map: string[] = [];
  for (let row = 0, cell = 0; row < rows; row++) {
    let line = '';
    for (let column = 0; column < columns; column++, cell++)
      line += isWall[cell] === 1 ? '#' : cell === start ? 'S' : '.';
    map.push(line);
  }
  return { map, start };
}

export const withGoal = ({ map }: SignMap, goal: number): readonly string[] => {
  const columns = columnsOf({ map });
  const at = goal % columns;
  return map.map((line, row) =>
    row === Math.floor(goal / columns) ? `${line.slice(0, at)}G${line.slice(at + 1)}` : line,
  );
};

/**
 * The steps of a shortest way, by letting a front of cells grow from the goal until it holds the start; −1 where there
 * is none. Shares nothing with `stepsIn`.
 */
export const fewestSteps: (p: SignMap) => number = perObject((p) => {
  const width = columnsOf(p) + 1;
  // With a wall to the right of every line, what is left or right in the text is so in the grid.
  const cells = [...`${p.map.join('#')}#`];
  const start = cells.indexOf('S');
  let front = [cells.indexOf('G')];
  for (let steps = 0; front.length > 0; steps++) {
    const next: number[] = [];
    for (const cell of front) {
      if (cell === start) return steps;
      for (const near of [cell - 1, cell + 1, cell - width, cell + width])
        if (cells[near] !== undefined && cells[near] !== '#') {
          cells[near] = '#';
          next.push(near);
        }
    }
    front = next;
  }
  return -1;
});

const LOOKS: { readonly [sign: string]: Pick<Mark, 'look' | 'says'> } = {
  '#': { look: 'solid', says: 'wall' },
  S: { look: 'start', says: 'start' },
  G: { look: 'goal', says: 'goal' },
};

/** The cells as they are before anything is done. */
export const signMarks = (p: SignMap): Mark[] =>
  [...p.map.join('')].map((sign, cell) => ({ ...cellMark(cell, columnsOf(p)), ...LOOKS[sign] }));

/** Lines of other signs as a map: `signs` are those of start, goal, wall and free cells; a sentence where they are none. */
export function signMapFrom(
  lines: unknown,
  signs: readonly unknown[],
): { readonly map: readonly string[] } | { readonly why: string } {
  const isLine = (line: unknown): line is string => typeof line === 'string' && line.length <= 99;
  if (new Set(signs).size < 4 || !isListOf(lines, 99, isLine) || lines.length === 0)
    return { why: 'The entry has no grid of at most 99×99 signs of four kinds.' };
  const map = lines.map((line) => [...line].map((sign) => 'SG#.'[signs.indexOf(sign)] ?? '?').join(''));
  const all = map.join('');
  if (all.includes('?') || map.some((line) => line.length !== map[0]?.length))
    return { why: 'The grid of the entry has an unknown sign, or lines of unequal length.' };
  return all.split('S').length === 2 && all.split('G').length === 2
    ? { map }
    : { why: 'The grid of the entry has not one start and one goal.' };
}
