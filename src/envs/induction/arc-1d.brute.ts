import type { Brute } from '../examples.ts';
import type { Puzzle } from './arc-1d.ts';

/** Every turn of the last row around its ends, read both ways, and each with one cell in another colour or two swapped. */
const brute: Brute<{ size: number; examples: number; kinds: readonly 'moves'[] }, Puzzle> = {
  params: { size: 8, examples: 3, kinds: ['moves'] },
  unique: true,
  *candidates({ query }) {
    const seen = new Set<string>(['. . . . . . . .']);
    for (const way of [query, query.toReversed()])
      for (let by = 0; by < 8; by++) {
        const row = [...way.slice(by), ...way.slice(0, by)];
        seen.add(row.join(' '));
        for (let i = 0; i < 8; i++) {
          for (const v of [0, 5, '.']) seen.add(row.map((old, at) => (at === i ? v : old)).join(' '));
          for (let j = 0; j < i; j++)
            seen.add(row.map((v, at) => (at === i ? row[j] : at === j ? row[i] : v)).join(' '));
        }
      }
    // What is pushed over the end is gone.
    for (const by of [1, 2, 3, 4, 5, 6]) {
      seen.add([...'0'.repeat(by), ...query].slice(0, 8).join(' '));
      seen.add([...query, ...'0'.repeat(by)].slice(-8).join(' '));
    }
    yield* seen;
  },
  /** Rows of digits as text: a move is an insertion of zeros here and a cut there. */
  right({ pairs, query }, reply) {
    const text = (row: readonly number[]) => row.join('');
    const back = (row: string) => row.split('').reverse().join('');
    const right = (n: number) => (row: string) => ('0'.repeat(n) + row).slice(0, 8);
    const around = (n: number) => (row: string) => row.slice(8 - n) + row.slice(0, 8 - n);
    const long = (row: string) => row.replace(/^0+|0+$/g, '').length;
    const mirrored = (rule: (row: string) => string) => (row: string) => back(rule(back(row)));
    const rules = [
      ...[1, 2, 3, 4].flatMap((n) => [right(n), around(n)]),
      (row: string) => right(long(row))(row),
    ].flatMap((rule) => [rule, mirrored(rule)]);
    rules.push(back, (row) => row.replace(/[1-9]+/g, back));
    const fitting = rules.filter((rule) => pairs.every(({ from, to }) => rule(text(from)) === text(to)));
    return fitting.some((rule) => rule(text(query)).split('').join(' ') === reply);
  },
};

export default brute;
