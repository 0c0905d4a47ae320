import type { Brute } from '../examples.ts';
import type { Puzzle } from './modulo-grid.ts';

/** Every way to fill the holes of a 6×6 grid, and each with its first cell turned. */
const brute: Brute<{ rows: number; columns: number; divisor: number; holes: number }, Puzzle> = {
  params: { rows: 6, columns: 6, divisor: 4, holes: 6 },
  unique: true,
  *candidates({ cells }) {
    const holes = cells.filter((sign) => sign === '?').length;
    for (let n = 0; n < 3 ** holes; n++) {
      const digits = [...n.toString(3).padStart(holes, '0')];
      const text = cells.map((sign) => (sign === '?' ? '.#?'[Number(digits.pop())] : sign)).join('');
      const lines = [0, 6, 12, 18, 24, 30].map((from) => text.slice(from, from + 6));
      yield lines.join('\n');
      yield lines.toReversed().join('\n');
    }
  },
  right({ cells }, reply) {
    const signs = [...reply.replaceAll('\n', '')];
    if (!cells.every((sign, i) => sign === '?' || sign === signs[i])) return false;
    const values: ((r: number, c: number) => number)[] = [
      (r, c) => r + c,
      (r, c) => (r - c) ** 2,
      (r, c) => r * c,
    ];
    return values.some((value, kind) =>
      [2, 3, 4].some((divisor) =>
        [0, 1, 2, 3].some(
          (rest) =>
            rest < divisor &&
            signs.every((sign, i) => {
              const raw = value(Math.floor(i / 6), i % 6);
              const on = (kind === 1 ? Math.sqrt(raw) : raw) % divisor === rest;
              return sign === (on ? '#' : '.');
            }),
        ),
      ),
    );
  },
};

export default brute;
