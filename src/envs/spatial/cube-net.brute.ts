import type { Brute } from '../examples.ts';
import type { Puzzle } from './cube-net.ts';

/** Every row of four letters and blanks. The cube is made of points in space that are turned about edges. */
const brute: Brute<{ rows: number; columns: number; rolls: number; nets: 'any' }, Puzzle> = {
  params: { rows: 3, columns: 3, rolls: 4, nets: 'any' },
  unique: true,
  *candidates() {
    const signs = 'ABCDEF.';
    for (let n = 0; n < 7 * 7 * 7 * 7; n++)
      yield [1, 7, 49, 343].map((weight) => signs[Math.floor(n / weight) % 7]).join('');
  },
  right({ net, down, north, columns, path }, reply) {
    // Middles of the squares, the printed side towards +z and the page downwards along −y; then hinge after hinge is bent.
    const middles: Point[] = net.map(([x, y]) => [2 * x, -2 * y, 0]);
    const flat = middles.map((point) => point.slice() as Point);
    const seen = [0];
    const bend = (i: number): void => {
      for (const [j, [x, y]] of flat.entries()) {
        const [dx, dy] = [x - flat[i]![0], y - flat[i]![1]];
        if (seen.includes(j) || Math.abs(dx) + Math.abs(dy) !== 2) continue;
        const before = seen.length;
        seen.push(j);
        bend(j);
        const hinge: Point = [flat[i]![0] + dx / 2, flat[i]![1] + dy / 2, 0];
        // By a right angle about the hinge, so that the way out of square i comes to point towards −z.
        for (const k of seen.slice(before)) middles[k] = about(middles[k]!, hinge, [-dy / 2, dx / 2, 0]);
      }
    };
    bend(0);
    const centre: Point = [flat[0]![0], flat[0]![1], -1];
    const still = middles.map((point) => less(point, centre));
    const turned = (n: number): Point[] =>
      still.map((face) => {
        let out = face;
        for (let k = 0; k < n % 4; k++) out = about(out, ORIGIN, [1, 0, 0]);
        for (let k = 0; k < (n >> 2) % 4; k++) out = about(out, ORIGIN, [0, 1, 0]);
        for (let k = 0; k < n >> 4; k++) out = about(out, ORIGIN, [0, 0, 1]);
        return out;
      });
    const stands = (faces: readonly Point[]) =>
      faces['ABCDEF'.indexOf(down)]![2] === -1 && faces['ABCDEF'.indexOf(north)]![1] === 1;
    let faces = Array.from({ length: 64 }, (_, n) => turned(n)).find(stands)!;
    return path.slice(1).every((cell, i) => {
      const by = cell - path[i]!;
      const axis: Point =
        by === columns ? [1, 0, 0] : by === -columns ? [-1, 0, 0] : by === 1 ? [0, 1, 0] : [0, -1, 0];
      faces = faces.map((face) => about(face, ORIGIN, axis));
      return 'ABCDEF'[faces.findIndex((face) => face[2] === -1)] === reply[i];
    });
  },
};

export default brute;

type Point = [number, number, number];
const ORIGIN: Point = [0, 0, 0];
const less = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** A quarter turn about an axis through a point, by the right hand. */
function about(point: Point, through: Point, [a, b, c]: Point): Point {
  const [x, y, z] = less(point, through);
  const along = a * x + b * y + c * z;
  return [
    through[0] + a * along + b * z - c * y,
    through[1] + b * along + c * x - a * z,
    through[2] + c * along + a * y - b * x,
  ];
}
