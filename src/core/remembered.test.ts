import { expect, test } from 'vitest';
import { lastOne, lastPair, perObject } from './remembered.ts';

test('an object is asked about once, even where the answer is undefined', () => {
  const asked: object[] = [];
  const of = perObject((key: { n?: number }) => {
    asked.push(key);
    return key.n;
  });
  const [one, none] = [{ n: 1 }, {}];
  expect([of(one), of(none), of(one), of(none)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([one, none]);
});

test('of single objects the last result is kept, by identity', () => {
  let asked = 0;
  const of = lastOne((key: { n?: number }) => {
    asked++;
    return key.n;
  });
  const [one, none] = [{ n: 1 }, {}];
  expect([of(one), of(one), of(none), of(none), of({ n: 2 }), of(one)]).toEqual([
    1,
    1,
    undefined,
    undefined,
    2,
    1,
  ]);
  expect(asked).toBe(4);
});

test('of a pair the last result is kept, by identity', () => {
  let asked = 0;
  const of = lastPair((a: readonly number[], b: readonly number[]) => {
    asked++;
    return a.length + b.length;
  });
  const [a, b] = [[1], [2, 3]];
  expect([of(a, b), of(a, b), of(a, [2, 3]), of(a, b)]).toEqual([3, 3, 3, 3]);
  expect(asked).toBe(3);
});
