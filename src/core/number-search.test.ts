import { expect, test } from 'vitest';
import { evaluate, numbersOf } from './expression.ts';
import { fewestNumbers } from './number-search.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

/** Fewest numbers for every value that can be made, by joining two results at a time, negative ones and 0 included. */
function everything(numbers: readonly number[]): Map<number, number> {
  const fewest = new Map<number, number>();
  const join = (items: readonly (readonly [value: number, used: number])[]): void => {
    for (const [value, used] of items) fewest.set(value, Math.min(used, fewest.get(value) ?? 99));
    for (const [i, [a, m]] of items.entries())
      for (const [j, [b, n]] of items.entries()) {
        if (i === j) continue;
        const rest = items.filter((_, k) => k !== i && k !== j);
        const whole = b !== 0 && a % b === 0 ? [a / b] : [];
        for (const value of [a + b, a - b, a * b, ...whole]) join([...rest, [value, m + n]]);
      }
  };
  join(numbers.map((n) => [n, 1]));
  return fewest;
}

test('finds the fewest numbers, as trying everything does', () => {
  const rng = makeRng('fewest');
  for (const count of [1, 2, 3, 4, 4, 4]) {
    const numbers = Array.from({ length: count }, () => rng.int(1, 12));
    const fewest = everything(numbers);
    for (let target = 1; target <= 150; target++) {
      const found = fewestNumbers(numbers, target, makeSteps());
      expect(found && numbersOf(found).length, `${target} of ${numbers}`).toBe(fewest.get(target));
      if (found === undefined) continue;
      expect(evaluate(found)).toEqual({ top: BigInt(target), bottom: 1n });
      const left = numbers.slice();
      for (const n of numbersOf(found)) {
        expect(left).toContain(n);
        left.splice(left.indexOf(n), 1);
      }
    }
  }
});

test('four and more numbers are searched backwards, and steps bound the work', () => {
  const numbers = [2, 3, 7, 11, 50, 100];
  const found = fewestNumbers(numbers, 981, makeSteps());
  expect(found && evaluate(found)).toEqual({ top: 981n, bottom: 1n });
  const size = found ? numbersOf(found).length : 0;
  expect(fewestNumbers(numbers, 981, makeSteps(), size - 1)).toBeUndefined();
  const few = makeSteps(40);
  expect(fewestNumbers(numbers, 981, few)).toBeUndefined();
  expect(few.spent).toBe(true);
});
