import { expect, test } from 'vitest';
import { evaluate, numbersOf } from './expression.ts';
import { minus, over, plus, type Rational, rational, rationalText, times } from './rational.ts';
import { usingAll } from './rational-search.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

/** Every value that can be made of all numbers, by joining two results at a time. */
function everything(items: readonly Rational[], out = new Set<string>()): Set<string> {
  if (items.length === 1) return out.add(rationalText(items[0] as Rational));
  for (const [i, a] of items.entries())
    for (const [j, b] of items.entries()) {
      if (i === j) continue;
      const rest = items.filter((_, k) => k !== i && k !== j);
      for (const value of [plus(a, b), minus(a, b), times(a, b), over(a, b)])
        if (value) everything([...rest, value], out);
    }
  return out;
}

test('finds an expression of all numbers just where trying everything does', () => {
  const rng = makeRng('all');
  for (const count of [1, 2, 3, 4, 4]) {
    const numbers = Array.from({ length: count }, () => rng.int(1, 9));
    const all = everything(numbers.map((n) => rational(n)));
    for (let target = -30; target <= 60; target++) {
      const found = usingAll(numbers, target, makeSteps());
      expect(found !== undefined, `${target} of ${numbers}`).toBe(all.has(String(target)));
      if (found === undefined) continue;
      expect(evaluate(found)).toEqual(rational(target));
      expect([...numbersOf(found)].sort()).toEqual([...numbers].sort());
    }
  }
});

test.each([
  ['a part that is 0', [5, 5, 9, 100], 100],
  ['a fraction', [1, 3, 4, 6], 24],
  ['a fraction among six', [8, 8, 3, 3, 100, 100], 24],
])('makes the target by way of %s', (_, numbers, target) => {
  const found = usingAll(numbers, target, makeSteps());
  expect(found && evaluate(found)).toEqual(rational(target));
});

test('steps bound the work', () => {
  const few = makeSteps(20);
  expect(usingAll([2, 3, 7, 11, 50, 100], 981, few)).toBeUndefined();
  expect(few.spent).toBe(true);
});
