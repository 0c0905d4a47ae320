import type { Square } from './polyomino.ts';

const form = (text: string): Square[] =>
  text.split('/').flatMap((line, y) => [...line].flatMap((c, x): Square[] => (c === '#' ? [[x, y]] : [])));

/** The eleven nets of a cube, each once, however turned or flipped; the cross is the first. */
export const NETS: readonly (readonly Square[])[] = [
  form('.#../####/.#..'),
  form('#.../####/#...'),
  form('#.../####/.#..'),
  form('#.../####/..#.'),
  form('#.../####/...#'),
  form('.#../####/..#.'),
  form('##../.###/.#..'),
  form('##../.###/..#.'),
  form('##../.###/...#'),
  form('##../.##./..##'),
  form('###../..###'),
];

/** A direction along an axis of a cube; x, y, z turn by the right hand. */
export type Direction = readonly [number, number, number];

export const opposite = ([x, y, z]: Direction): Direction => [0 - x, 0 - y, 0 - z];
export const sameDirection = (a: Direction, b: Direction): boolean =>
  a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
const cross = (a: Direction, b: Direction): Direction => [
  0 + a[1] * b[2] - a[2] * b[1],
  0 + a[2] * b[0] - a[0] * b[2],
  0 + a[0] * b[1] - a[1] * b[0],
];

/**
 * Folds a net with the side that is seen outwards: for each square the direction in which its face looks. The first
 * square looks at the viewer, along z; x is on its right and y above it.
 */
export function foldNet(net: readonly Square[]): Direction[] {
  const faces: Direction[] = [];
  /** `right` and `below` are where those directions of the page point on this face. */
  const fold = ([x, y]: Square, outward: Direction, right: Direction, below: Direction): void => {
    const i = net.findIndex((square) => square[0] === x && square[1] === y);
    if (i < 0 || faces[i]) return;
    faces[i] = outward;
    fold([x + 1, y], right, opposite(outward), below);
    fold([x - 1, y], opposite(right), outward, below);
    fold([x, y + 1], below, right, opposite(outward));
    fold([x, y - 1], opposite(below), right, outward);
  };
  fold(net[0]!, [0, 0, 1], [1, 0, 0], [0, -1, 0]);
  return faces;
}

export type Heading = 'N' | 'E' | 'S' | 'W';

/** Which direction of the cube looks down, and which looks north. */
export interface Standing {
  readonly down: Direction;
  readonly north: Direction;
}

/** Over one edge to the next square of the floor; seen from above, east is on the right of north. */
export function roll({ down, north }: Standing, heading: Heading): Standing {
  switch (heading) {
    case 'N':
      return { down: north, north: opposite(down) };
    case 'S':
      return { down: opposite(north), north: down };
    case 'E':
      return { down: cross(down, north), north };
    case 'W':
      return { down: cross(north, down), north };
  }
}

/** Whether two directions are neither the same nor opposite. */
export const areSquare = (a: Direction, b: Direction): boolean =>
  a[0] * b[0] + a[1] * b[1] + a[2] * b[2] === 0;
