import { type Place, type PlanePane, posed, type Shape } from './scene.ts';
import { fillLetter, LIT } from './text-mark.ts';

type Corners = readonly (readonly [number, number])[];

/** Columns of the widest raster. */
const WIDEST = 60;

/** A plane sampled cell by cell, each shape under a sign of its own, with the list of shapes below. */
export function planeText(pane: PlanePane, lit: ReadonlySet<Place>): string {
  const signs = signsOf(pane.shapes);
  const laid = pane.shapes.flatMap((shape, i) => {
    const corners = cornersOf(shape);
    return corners ? [{ corners, sign: signs[i] as string }] : [];
  });
  // A character is about twice as tall as it is wide: on the lattice a blank makes up for it, else fewer rows do.
  const lattice = pane.lattice === true && pane.width <= WIDEST;
  const dx = lattice ? 1 : Math.max(pane.width / WIDEST, pane.height / WIDEST);
  const dy = lattice ? 1 : dx * 2;
  const lines: string[] = [];
  for (let y = dy / 2; y < pane.height; y += dy) {
    const line: string[] = [];
    for (let x = dx / 2; x < pane.width; x += dx)
      line.push(laid.findLast(({ corners }) => inside(corners, x, y))?.sign ?? '.');
    lines.push(line.join(lattice ? ' ' : ''));
  }
  const said = pane.shapes.map((shape, i) => {
    const state = [
      ...(shape.text === undefined ? [] : [shape.text]),
      ...(shape.says === undefined ? [] : [shape.says]),
      ...(shape.pose === null ? ['beside the board'] : []),
    ];
    return `${signs[i]} ${shape.name}${state.length === 0 ? '' : `: ${state.join(', ')}`}${lit.has(shape.at) ? LIT : ''}`;
  });
  return [...lines, ...said].join('\n');
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Scenery that is filled in is `#`; every other shape has a letter, its own text's where that is one free letter. */
function signsOf(shapes: readonly Shape[]): string[] {
  const taken = new Set<string>();
  const wanted = shapes.map((shape) => {
    if (shape.look === 'solid' && shape.pose === undefined) return '#';
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
