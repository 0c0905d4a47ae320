import { expect, test } from 'vitest';
import { keyOf, make } from '../../core/ids.ts';
import zebra, { type Puzzle } from './zebra.ts';

const orders = (left: readonly number[]): number[][] =>
  left.length === 0
    ? [[]]
    : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]));

/** Whether a clue is true where each thing, row by row, is in the house told. */
function isTrue(clue: Puzzle['clues'][number], house: readonly number[]): boolean {
  const [a, b, c] = clue.of.map((thing) => house[thing]!) as [number, number, number];
  const apart = Math.max(a, b) - Math.min(a, b);
  switch (clue.say) {
    case 'at':
      return a === clue.place;
    case 'same':
      return apart === 0;
    case 'apart':
      return apart > 0;
    case 'next':
      return apart === 1;
    case 'gap':
      return apart === 2;
    case 'directly':
      return b === a + 1;
    case 'before':
      return b > a;
    case 'between':
      return Math.min(a, c) < b && b < Math.max(a, c);
  }
}

test('names are right just where some table keeps all clues, and one reply is', () => {
  const tables = orders([1, 2, 3, 4]).flatMap((people) =>
    orders([1, 2, 3, 4]).map((things) => [...people, ...things]),
  );
  for (let index = 0; index < 8; index++) {
    const { puzzle } = make(zebra, keyOf(zebra, zebra.levels[0], 'names', index)) as { puzzle: Puzzle };
    const kept = tables.filter((house) => puzzle.clues.every((clue) => isTrue(clue, house)));
    const names = [...puzzle.rows[0]!.words, '?'];
    let solved = 0;
    for (const one of names)
      for (const other of names) {
        const read = zebra.read(`${one} ${other}`, puzzle);
        if (!('answer' in read)) throw new Error(read.why);
        const broken = zebra.rules.find((rule) => rule.broken(puzzle, read.answer, null, null));
        const right = kept.some((house) =>
          puzzle.asked?.every(
            (number, i) => [one, other][i] !== '?' && house[names.indexOf([one, other][i]!)] === number,
          ),
        );
        expect(broken === undefined, `${index}: ${one} ${other}`).toBe(right);
        if (right) solved++;
      }
    expect(solved).toBe(1);
  }
});
