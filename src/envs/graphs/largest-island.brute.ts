import type { Brute } from '../examples.ts';
import type { Puzzle } from './largest-island.ts';

/** Every number up to 30, more than there are cells. */
const brute: Brute<{ rows: number; columns: number; land: number }, Puzzle> = {
  params: { rows: 4, columns: 5, land: 50 },
  unique: true,
  *candidates() {
    for (let n = 0; n <= 30; n++) yield String(n);
  },
  right({ cells }, reply) {
    // Land takes the largest number among itself and its neighbours until nothing changes: one number for each island.
    const marks = cells.map((land, i) => (land === 1 ? i + 1 : 0));
    for (let round = 0; round < 20; round++)
      for (const [i, mark] of marks.entries())
        if (mark > 0)
          marks[i] = Math.max(
            mark,
            marks[i - 5] ?? 0,
            marks[i + 5] ?? 0,
            i % 5 > 0 ? marks[i - 1]! : 0,
            i % 5 < 4 ? (marks[i + 1] ?? 0) : 0,
          );
    const sizes = marks.map((mark) => (mark === 0 ? 0 : marks.filter((other) => other === mark).length));
    return reply === String(Math.max(...sizes));
  },
};

export default brute;
