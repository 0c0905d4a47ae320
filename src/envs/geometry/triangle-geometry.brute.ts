import type { Brute } from '../examples.ts';
import type { Puzzle } from './triangle-geometry.ts';

/** The value by trigonometry in floating point. */
function exact({ ask, corners }: Puzzle): number[] {
  const angles = corners.map(([x, y], i) => {
    const [[px, py], [qx, qy]] = [corners[(i + 1) % 3]!, corners[(i + 2) % 3]!];
    const turn = Math.abs(Math.atan2(py - y, px - x) - Math.atan2(qy - y, qx - x));
    return Math.min(turn, 2 * Math.PI - turn);
  });
  if (ask === 'angle') return [(angles[1]! * 180) / Math.PI];
  const [a, b] = corners;
  if (ask === 'inradius')
    return [
      Math.hypot(a[0] - b[0], a[1] - b[1]) /
        angles.slice(0, 2).reduce((sum, v) => sum + 1 / Math.tan(v / 2), 0),
    ];
  // The tangents are its barycentric coordinates.
  const weights = angles.map(Math.tan);
  const whole = weights.reduce((x, y) => x + y, 0);
  return [0, 1].map((k) => corners.reduce((sum, at, i) => sum + at[k]! * weights[i]!, 0) / whole);
}

/** Every thousandth near the value, and its multiples, halves and swaps. */
const brute: Brute<{ ask: 'any'; size: number }, Puzzle> = {
  params: { ask: 'any', size: 5 },
  *candidates(puzzle) {
    const [x = 0, y] = exact(puzzle).map((value) => Math.round(value * 1000));
    for (let i = -60; i <= 60; i++) {
      if (y === undefined) yield String(Math.max(0, x + i) / 1000);
      else for (let j = -60; j <= 60; j++) yield `(${(x + i) / 1000}, ${(y + j) / 1000})`;
    }
    if (y === undefined) yield* [String(x / 500), String(Math.floor(x / 2) / 1000), '0'];
    else yield* [`(${-x / 1000}, ${y / 1000})`, `(${x / 1000}, ${-y / 1000})`, '(0, 0)'];
  },
  right: (puzzle, reply) =>
    exact(puzzle).every((value, k) => {
      const given = Number(reply.replace(/[()]/g, '').split(', ')[k]);
      return Math.abs(given - value) <= 0.0005 + 1e-9;
    }),
};

export default brute;
