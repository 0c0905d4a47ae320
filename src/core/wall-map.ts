import type { Rng } from './rng.ts';

/**
 * A grid of cells with walls, as it is drawn: cells are three characters wide and one line high, lines between them are
 * walls where they are not blank. Cells are numbered row by row from 0.
 *
 *     +---+---+
 *     |       |
 *     +---+   +
 *     |       |
 *     +---+---+
 */
export interface WallMap {
  readonly rows: number;
  readonly columns: number;
  readonly map: readonly string[];
}

export const WAYS = {
  U: { down: -1, right: 0, says: 'up', back: 'D' },
  D: { down: 1, right: 0, says: 'down', back: 'U' },
  L: { down: 0, right: -1, says: 'left', back: 'R' },
  R: { down: 0, right: 1, says: 'right', back: 'L' },
} as const;
export type Way = keyof typeof WAYS;
export const ways = Object.keys(WAYS) as readonly Way[];
export const isWay = (text: string): text is Way => Object.hasOwn(WAYS, text);

/** Whether no wall stands between a cell and the next one; the frame is a wall. */
export function isOpen({ map, columns }: WallMap, cell: number, way: Way): boolean {
  const { down, right } = WAYS[way];
  return map[2 * Math.floor(cell / columns) + 1 + down]?.[middle(cell, columns) + 2 * right] === ' ';
}
export const beyond = ({ columns }: Pick<WallMap, 'columns'>, cell: number, way: Way): number =>
  cell + WAYS[way].down * columns + WAYS[way].right;

/** Pairs of neighbouring cells with a wall between them. */
export const wallPairs = (map: WallMap): (readonly [number, number])[] =>
  innerSides(map).flatMap(({ cell, way }) =>
    isOpen(map, cell, way) ? [] : [[cell, beyond(map, cell, way)] as const],
  );

/** The lines of the drawing with a letter in the middle of some cells. */
export function lettered({ map, columns }: WallMap, letters: ReadonlyMap<number, string>): string[] {
  const lines = map.map((line) => [...line]);
  for (const [cell, letter] of letters)
    lines[2 * Math.floor(cell / columns) + 1]![middle(cell, columns)] = letter;
  return lines.map((line) => line.join(''));
}

/**
 * A maze: a random spanning tree of the cells, grown from the newest cell and now and then from any, with `loops` more
 * walls taken down (Jamis Buck, the growing tree).
 */
export function growMaze(rows: number, columns: number, loops: number, rng: Rng): WallMap {
  const closed = Array.from({ length: 2 * rows + 1 }, (_, i) => [
    ...(i % 2 === 0 ? `${'+---'.repeat(columns)}+` : `${'|   '.repeat(columns)}|`),
  ]);
  const open = (cell: number, way: Way): void => {
    const line = closed[2 * Math.floor(cell / columns) + 1 + WAYS[way].down]!;
    const at = middle(cell, columns) + 2 * WAYS[way].right;
    for (const i of WAYS[way].right === 0 ? [at - 1, at, at + 1] : [at]) line[i] = ' ';
  };
  const size = { rows, columns };
  const growing = [rng.int(0, rows * columns - 1)];
  const grown = new Set(growing);
  while (growing.length > 0) {
    const i = rng.chance(1, 8) ? rng.int(0, growing.length - 1) : growing.length - 1;
    const cell = growing[i]!;
    const fresh = ways.filter((way) => isInside(size, cell, way) && !grown.has(beyond(size, cell, way)));
    if (fresh.length === 0) {
      growing.splice(i, 1);
      continue;
    }
    const way = rng.pick(fresh);
    open(cell, way);
    grown.add(beyond(size, cell, way));
    growing.push(beyond(size, cell, way));
  }
  const tree = { ...size, map: closed.map((line) => line.join('')) };
  const walls = innerSides(size).filter(({ cell, way }) => !isOpen(tree, cell, way));
  for (const { cell, way } of rng.shuffle(walls).slice(0, loops)) open(cell, way);
  return { ...size, map: closed.map((line) => line.join('')) };
}

type Size = Pick<WallMap, 'rows' | 'columns'>;

/** The column of the drawing at which the middle of a cell stands. */
const middle = (cell: number, columns: number): number => 4 * (cell % columns) + 2;

function isInside({ rows, columns }: Size, cell: number, way: Way): boolean {
  const row = Math.floor(cell / columns) + WAYS[way].down;
  const column = (cell % columns) + WAYS[way].right;
  return row >= 0 && row < rows && column >= 0 && column < columns;
}

/** Every side between two cells once. */
const innerSides = (size: Size): { readonly cell: number; readonly way: Way }[] =>
  Array.from({ length: size.rows * size.columns }, (_, cell) =>
    (['R', 'D'] as const).filter((way) => isInside(size, cell, way)).map((way) => ({ cell, way })),
  ).flat();
