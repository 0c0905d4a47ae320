import type { Brute } from '../examples.ts';
import type { Puzzle } from './base-conversion.ts';

/** Numbers as they are written in the new base, all up to 1100, by counting upwards in both bases at once. */
const brute: Brute<{ bases: 'two and ten'; digits: number }, Puzzle> = {
  params: { bases: 'two and ten', digits: 3 },
  unique: true,
  *candidates({ to }) {
    let digits = '0';
    for (let n = 0; n <= 1100; n++, digits = next(digits, to)) yield digits;
    for (const other of ['2', '9', 'a', '1012']) yield other;
  },
  right({ digits, from, to }, reply) {
    let [mine, theirs] = ['0', '0'];
    while (mine !== digits) [mine, theirs] = [next(mine, from), next(theirs, to)];
    return reply === theirs;
  },
};

/** One more, in a base up to ten. */
function next(digits: string, base: number): string {
  const last = Number(digits.at(-1));
  const head = digits.slice(0, -1);
  if (last + 1 < base) return `${head}${last + 1}`;
  return `${head === '' ? '1' : next(head, base)}0`;
}

export default brute;
