import type { Brute } from '../examples.ts';
import type { Puzzle } from './number-sorting.ts';

type Params = { count: number; places: number; spread: 'far apart'; order: 'descending' };

/** Every list of up to four of the given numbers, with repeats, and some with a number that is not given. */
const brute: Brute<Params, Puzzle> = {
  params: { count: 4, places: 1, spread: 'far apart', order: 'descending' },
  unique: true,
  *candidates({ numbers }) {
    const others = [...numbers, '100.5'];
    for (const a of others) {
      yield a;
      for (const b of others) {
        yield `${a}, ${b}`;
        for (const c of others) {
          yield `${a}, ${b}, ${c}`;
          for (const d of others) {
            yield `${a}, ${b}, ${c}, ${d}`;
            yield `${a}, ${b}, ${c}, ${d}, ${a}`;
          }
        }
      }
    }
  },
  /** In tenths. */
  right({ numbers }, reply) {
    const tenths = (text: string) => Math.round(Number(text) * 10);
    const wanted = numbers.map(tenths).sort((a, b) => b - a);
    return reply.split(', ').map(tenths).join() === wanted.join();
  },
};

export default brute;
