import { expect, test } from 'vitest';
import { type ListStep, listAfter, listSteps, madeOf, moreListSteps } from './list-steps.ts';

const made = (step: ListStep, list: readonly number[]) => listAfter(step, list);

test('each step does what it says', () => {
  const list = [3, 8, 3, 5];
  const cases: [ListStep, number[]][] = [
    [
      ['add', -3],
      [0, 5, 0, 2],
    ],
    [
      ['times', 2],
      [6, 16, 6, 10],
    ],
    [
      ['first', 2],
      [3, 8],
    ],
    [
      ['last', 3],
      [8, 3, 5],
    ],
    [['skip', 3], [5]],
    [['drop', 3], [3]],
    [
      ['above', 3],
      [8, 5],
    ],
    [
      ['below', 5],
      [3, 3],
    ],
    [['item', 2], [8]],
    [
      ['only', 3],
      [3, 3],
    ],
    [
      ['without', 3],
      [8, 5],
    ],
    [
      ['divisible', 3],
      [1, 0, 1, 0],
    ],
    [
      ['ends', 1],
      [4, 8, 3, 6],
    ],
    [['evens'], [8]],
    [['odds'], [3, 3, 5]],
    [['distinct'], [3, 8, 5]],
    [['reverse'], [5, 3, 8, 3]],
    [['rising'], [3, 3, 5, 8]],
    [['falling'], [8, 5, 3, 3]],
    [['places'], [3, 9, 5, 8]],
    [['totals'], [3, 11, 14, 19]],
    [['sum'], [19]],
    [['largest'], [8]],
    [['smallest'], [3]],
    [['count'], [4]],
    [['before-even'], [3]],
    [['is-rising'], [0]],
    [['distinct-sum'], [16]],
  ];
  for (const [step, expected] of cases) expect(made(step, list), step.join(' ')).toEqual(expected);
  expect(made(['pointed'], [7, 9, 1])).toEqual([9]);
  expect(made(['is-rising'], [1, 1, 2])).toEqual([1]);
});

test('every step has a meaning for the empty list', () => {
  for (const step of [...listSteps(3), ...moreListSteps([1, 30])])
    expect(made(step, []).every(Number.isInteger), step.join(' ')).toBe(true);
  expect([made(['sum'], []), made(['count'], []), made(['largest'], [])]).toEqual([[0], [0], []]);
});

test('rules of two steps are found, and no others', () => {
  const examples = {
    pairs: [
      { from: [3, 1, 4], to: [6, 2] },
      { from: [5, 0, 0], to: [10, 0] },
      { from: [2, 7, 1, 8], to: [4, 14, 2] },
    ],
    query: [9, 2, 6],
  };
  expect([...madeOf(examples, listSteps(3), 1)]).toEqual([]);
  expect(new Set([...madeOf(examples, listSteps(3), 2)].map((list) => list.join()))).toEqual(
    new Set(['18,4']),
  );
});
