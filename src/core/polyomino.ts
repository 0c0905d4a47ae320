import type { Pose } from './scene.ts';

/** A unit square of the lattice by the column and row of its least corner. */
export type Square = readonly [number, number];

/** The same form with its least column and row at 0, row by row: two forms are alike when these are equal. */
export function normal(squares: readonly Square[]): Square[] {
  const left = Math.min(...squares.map(([x]) => x));
  const top = Math.min(...squares.map(([, y]) => y));
  return squares
    .map(([x, y]) => [x - left, y - top] as const)
    .sort(([ax, ay], [bx, by]) => ay - by || ax - bx);
}

export function sameForm(a: readonly Square[], b: readonly Square[]): boolean {
  if (a.length !== b.length) return false;
  const dx = least(b, 0) - least(a, 0);
  const dy = least(b, 1) - least(a, 1);
  return a.every(([x, y]) => b.some((other) => other[0] === x + dx && other[1] === y + dy));
}
function least(squares: readonly Square[], axis: 0 | 1): number {
  let out = Number.POSITIVE_INFINITY;
  for (const square of squares) if (square[axis] < out) out = square[axis];
  return out;
}

/** The squares of a posed polyomino: those inside `posed(outlineOf(squares), pose)`. */
export function posedSquares(squares: readonly Square[], { x, y, turn, flip }: Pose): Square[] {
  let turned = squares.map(([a, b]): Square => [flip ? -a : a, b]);
  for (let quarter = 0; quarter < turn; quarter++) turned = turned.map(([a, b]) => [-b, a]);
  return normal(turned).map(([a, b]) => [a + x, b + y]);
}

/** A way to turn a polyomino, and flip it, with the squares that come of it. */
export interface Stance {
  readonly turn: Pose['turn'];
  readonly flip: boolean;
  readonly squares: readonly Square[];
}

/** All stances that look different, unflipped ones first. */
export function stancesOf(squares: readonly Square[], flips: boolean): Stance[] {
  const seen = new Map<string, Stance>();
  for (const flip of flips ? [false, true] : [false])
    for (const turn of [0, 1, 2, 3] as const) {
      const turned = posedSquares(squares, { x: 0, y: 0, turn, flip });
      const key = turned.join(' ');
      if (!seen.has(key)) seen.set(key, { turn, flip, squares: turned });
    }
  return [...seen.values()];
}

/** Every way to lay a polyomino, turned and where allowed flipped, inside a grid: the cells it stands on, numbered row by row. */
export function placementsOf(
  squares: readonly Square[],
  flips: boolean,
  rows: number,
  columns: number,
): number[][] {
  const out: number[][] = [];
  for (const stance of stancesOf(squares, flips)) {
    const width = Math.max(...stance.squares.map(([x]) => x)) + 1;
    const height = Math.max(...stance.squares.map(([, y]) => y)) + 1;
    for (let top = 0; top + height <= rows; top++)
      for (let left = 0; left + width <= columns; left++)
        out.push(stance.squares.map(([x, y]) => (top + y) * columns + left + x));
  }
  return out;
}

/** The corners around a connected polyomino without holes, clockwise on the page, straight runs merged. */
export function outlineOf(squares: readonly Square[]): Square[] {
  const inside = new Set(squares.map(String));
  const has = (x: number, y: number) => inside.has(String([x, y]));
  const [first] = normal(squares);
  const left = Math.min(...squares.map(([x]) => x));
  const top = Math.min(...squares.map(([, y]) => y));
  const start: Square = [(first?.[0] ?? 0) + left, top];
  const corners: Square[] = [];
  let [x, y] = start;
  let [dx, dy] = [1, 0];
  do {
    // The square ahead on the right lies inside while the rim goes on; the one ahead on the left turns it left.
    const right = has(x + (dx - dy - 1) / 2, y + (dy + dx - 1) / 2);
    const ahead = has(x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2);
    if (!right) [dx, dy] = [-dy, dx];
    else if (ahead) [dx, dy] = [dy, -dx];
    if (!right || ahead) corners.push([x, y]);
    x += dx;
    y += dy;
  } while (x !== start[0] || y !== start[1]);
  return [start, ...corners.filter(([a, b]) => a !== start[0] || b !== start[1])];
}

/** The same text for forms that are alike however turned, and flipped where that counts. */
export const formKey = (squares: readonly Square[], flips: boolean): string =>
  stancesOf(squares, flips)
    .map((stance) => stance.squares.join(' '))
    .sort()[0]!;

/** Lines of `sign` for squares and dots for what lies between them. */
export function formText(squares: readonly Square[], sign: string): string {
  const form = normal(squares);
  const width = Math.max(...form.map(([x]) => x)) + 1;
  const height = Math.max(...form.map(([, y]) => y)) + 1;
  const lines = Array.from({ length: height }, () => new Array<string>(width).fill('.'));
  for (const [x, y] of form) lines[y]![x] = sign;
  return lines.map((line) => line.join('')).join('\n');
}

export const samePose = (a: Pose | null, b: Pose | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.x === b.x && a.y === b.y && a.turn === b.turn && a.flip === b.flip);
