import { expect, test } from 'vitest';
import { amountsAfter, fewestPours } from './pouring.ts';
import { makeSteps } from './steps.ts';

test('any jug will do', () => {
  expect(fewestPours([5, 3], [0, 0], 0, 3, makeSteps())).toHaveLength(2);
  expect(fewestPours([5, 3], [0, 0], null, 3, makeSteps())).toEqual([{ to: 1 }]);
});

test('four litres with five and three take six moves', () => {
  expect(fewestPours([5, 3], [0, 0], 0, 4, makeSteps())).toEqual([
    { to: 0 },
    { from: 0, to: 1 },
    { from: 1 },
    { from: 0, to: 1 },
    { to: 0 },
    { from: 0, to: 1 },
  ]);
});

test('what cannot be measured is undefined, and so is what takes too many steps', () => {
  expect(fewestPours([4, 6], [0, 0], 1, 3, makeSteps())).toBeUndefined();
  expect(fewestPours([5, 3], [0, 0], 0, 4, makeSteps(4))).toBeUndefined();
});

test('amounts are told by their fewest moves', () => {
  expect(amountsAfter(0, [5, 3], [2, 0])).toEqual([
    { jug: 0, litres: 2 },
    { jug: 1, litres: 0 },
  ]);
  expect(amountsAfter(6, [5, 3], [0, 0])).toContainEqual({ jug: 0, litres: 4 });
  for (let moves = 1; moves < 9; moves++)
    for (const { jug, litres } of amountsAfter(moves, [7, 4, 5], [0, 1, 2]))
      expect(fewestPours([7, 4, 5], [0, 1, 2], jug, litres, makeSteps())).toHaveLength(moves);
});
