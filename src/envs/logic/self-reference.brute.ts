import type { Brute } from '../examples.ts';
import type { Statements } from './statements.ts';

/** Numbers, and other forms of them; the ways are spelled out as lists of those called true. */
const brute: Brute<{ statements: number }, Statements> = {
  params: { statements: 5 },
  unique: true,
  *candidates() {
    for (let n = 0; n <= 40; n++) yield String(n);
    for (let n = 0; n <= 8; n++) yield* [`0${n}`, `+${n}`, `-${n}`, `${n}.0`, `${n}e0`, `${n} ways`];
  },
  right({ statements }, reply) {
    let lists: number[][] = [[]];
    for (const i of statements.keys()) lists = lists.flatMap((list) => [list, [...list, i]]);
    const ways = lists.filter((list) =>
      statements.every((one, i) => {
        const has = (n: number) => list.includes(n);
        const size = 'truth' in one && !one.truth ? statements.length - list.length : list.length;
        const so = {
          'at least': () => 'count' in one && size >= one.count,
          'at most': () => 'count' in one && size <= one.count,
          exactly: () => 'count' in one && size === one.count,
          prime: () => [2, 3, 5].includes(size),
          composite: () => size === 4,
          even: () => [0, 2, 4].includes(size),
          odd: () => [1, 3, 5].includes(size),
          'one of': () => 'b' in one && has(one.a) !== has(one.b),
          both: () => 'b' in one && has(one.a) && has(one.b),
          alike: () => 'b' in one && has(one.a) === has(one.b),
          if: () => 'b' in one && (has(one.b) || !has(one.a)),
          false: () => 'a' in one && !has(one.a),
        }[one.is]();
        return so === has(i);
      }),
    );
    return reply === `${ways.length}`;
  },
};

export default brute;
