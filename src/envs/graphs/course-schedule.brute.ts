import type { Brute } from '../examples.ts';
import type { Puzzle } from './course-schedule.ts';

/** Every row of True, False and ? for four plans; a plan works when one of the 24 orders of its courses does. */
const brute: Brute<{ plans: number; courses: number; pairs: number }, Puzzle> = {
  params: { plans: 4, courses: 4, pairs: 5 },
  unique: true,
  *candidates() {
    const words = ['True', 'False', '?'];
    for (const a of words)
      for (const b of words) for (const c of words) for (const d of words) yield `${a} ${b} ${c} ${d}`;
  },
  right({ plans }, reply) {
    const words = plans.map(({ pairs }) =>
      orders([0, 1, 2, 3]).some((order) => pairs.every(([a, b]) => order.indexOf(b) < order.indexOf(a)))
        ? 'True'
        : 'False',
    );
    return reply === words.join(' ');
  },
};

export default brute;

const orders = (left: readonly number[]): number[][] =>
  left.length === 0
    ? [[]]
    : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]));
