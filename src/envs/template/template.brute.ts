import type { Brute } from '../examples.ts';
import type { Puzzle } from './template.ts';

/** Every row of four of the given numbers, repeats and all. */
const brute: Brute<{ count: number; apart: number }, Puzzle> = {
  params: { count: 4, apart: 15 },
  *candidates({ numbers }) {
    for (const a of numbers)
      for (const b of numbers) for (const c of numbers) for (const d of numbers) yield `${a} ${b} ${c} ${d}`;
  },
  right({ numbers, apart }, reply) {
    const row = reply.split(' ').map(Number);
    const gaps = [0, 1, 2].map((i) => Math.max(row[i]!, row[i + 1]!) - Math.min(row[i]!, row[i + 1]!));
    return numbers.every((n) => row.includes(n)) && gaps.every((gap) => gap >= apart);
  },
};

export default brute;
