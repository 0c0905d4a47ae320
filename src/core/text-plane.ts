import { type Place, type PlanePane, posed, type Shape } from './scene.ts';
import { fillLetter, LIT } from './text-mark.ts';

type Corners = readonly (readonly [number, number])[];

/** Columns of the widest raster. */
const WIDEST = 60;

/**
 * A plane sampled cell by cell, each shape under a sign of its own, with the list of shapes below. An area that is
 * only outlined has its sign in the middle; a piece beside the board is drawn in the list.
 */
export function planeText(pane: PlanePane, lit: ReadonlySet<Place>): string {
  const signs = signsOf(pane.shapes);
  const laid = pane.shapes.flatMap((shape, i) => {
    const corners = cornersOf(shape);
    if (!corners) return [];
    const sign = signs[i] as string;
    const area = shape.fill === undefined && shape.look === undefined && shape.pose === undefined;
    return [{ corners, sign, middle: area ? middleOf(corners) : undefined }];
  });
  // A character is about twice as tall as it is wide: on the lattice a blank makes up for it, else fewer rows do.
  const lattice = pane.lattice === true && pane.width <= WIDEST;
  const dx = lattice ? 1 : Math.max(pane.width / WIDEST, pane.height / WIDEST);
  const dy = lattice ? 1 : dx * 2;
  const sample = (x: number, y: number): string => {
    const top = laid.findLast(({ corners }) => inside(corners, x, y));
    if (!top?.middle) return top?.sign ?? '.';
    const [mx, my] = top.middle;
    return Math.floor(mx / dx) === Math.floor(x / dx) && Math.floor(my / dy) === Math.floor(y / dy)
      ? top.sign
      : '.';
  };
  const lines: string[] = [];
  for (let y = dy / 2; y < pane.height; y += dy) {
    const line: string[] = [];
    for (let x = dx / 2; x < pane.width; x += dx) line.push(sample(x, y));
    lines.push(line.join(lattice ? ' ' : ''));
  }
  return [...lines, ...pane.shapes.flatMap((shape, i) => said(shape, signs[i] as string, lit, lattice))].join(
    '\n',
  );
}

/** The line of a shape in the list; filled scenery needs none. */
function said(shape: Shape, sign: string, lit: ReadonlySet<Place>, lattice: boolean): string[] {
  if (sign === SOLID && shape.says === undefined && !lit.has(shape.at)) return [];
  const state = [
    ...(shape.text === undefined || shape.text === sign ? [] : [shape.text]),
    ...(shape.says === undefined ? [] : [shape.says]),
    ...(shape.pose === null ? ['beside the board'] : []),
  ];
  const line = `${sign} ${shape.name}${state.length === 0 ? '' : `: ${state.join(', ')}`}${lit.has(shape.at) ? LIT : ''}`;
  return shape.pose === null && lattice ? [line, ...piece(shape, sign)] : [line];
}

function piece(shape: Shape, sign: string): string[] {
  const corners = posed(shape.outline, { x: 0, y: 0, turn: 0, flip: false });
  const width = Math.max(...corners.map(([x]) => x));
  const height = Math.max(...corners.map(([, y]) => y));
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => (inside(corners, x + 0.5, y + 0.5) ? sign : ' ')).join(' '),
  ).map((line) => `    ${line}`);
}

function middleOf(corners: Corners): readonly [number, number] {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

const SOLID = '#';
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Scenery that is filled in is `#`; every other shape has a letter, its own text's where that is one free letter. */
function signsOf(shapes: readonly Shape[]): string[] {
  const taken = new Set<string>();
  const wanted = shapes.map((shape) => {
    if (shape.look === 'solid' && shape.pose === undefined) return SOLID;
    const own = shape.text;
    if (own === undefined || [...own].length !== 1 || taken.has(own)) return undefined;
    taken.add(own);
    return own;
  });
  const free = [...SIGNS].filter((sign) => !taken.has(sign));
  return wanted.map((sign, i) => sign ?? free.shift() ?? fillLetter(shapes[i]?.fill ?? 1));
}

const cornersOf = (shape: Shape): Corners | undefined =>
  shape.pose === null ? undefined : shape.pose ? posed(shape.outline, shape.pose) : shape.outline;

/** Even-odd rule. */
function inside(corners: Corners, x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
    const [ax, ay] = corners[i] as readonly [number, number];
    const [bx, by] = corners[j] as readonly [number, number];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}
