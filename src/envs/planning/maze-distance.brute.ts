import type { Brute } from '../examples.ts';
import type { Puzzle } from './maze-distance.ts';

/** Every number up to 40, more than there are cells. */
const brute: Brute<{ rows: number; columns: number; walls: number }, Puzzle> = {
  params: { rows: 4, columns: 5, walls: 25 },
  unique: true,
  *candidates() {
    for (let n = 0; n <= 40; n++) yield String(n);
  },
  right({ map }, reply) {
    const far: number[][] = map.map((line) => [...line].map((sign) => (sign === 'G' ? 0 : 99)));
    for (let round = 0; round < 40; round++)
      for (const [y, line] of far.entries())
        for (const x of line.keys())
          if (map[y]![x] !== '#')
            line[x] = Math.min(
              line[x]!,
              1 + (far[y - 1]?.[x] ?? 99),
              1 + (far[y + 1]?.[x] ?? 99),
              1 + (line[x - 1] ?? 99),
              1 + (line[x + 1] ?? 99),
            );
    const y = map.findIndex((line) => line.includes('S'));
    return reply === String(far[y]![map[y]!.indexOf('S')]);
  },
};

export default brute;
