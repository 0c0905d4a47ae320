import { expect, test } from 'vitest';
import { makeRng } from './rng.ts';
import { type Clause, satisfy } from './satisfiability.ts';
import { makeSteps } from './steps.ts';

const holds = (clauses: readonly Clause[], values: readonly boolean[]): boolean =>
  clauses.every((clause) => clause.some((literal) => values[Math.abs(literal) - 1] === literal > 0));

test('values that satisfy every clause, where some do, as trying all of them tells', () => {
  const outcomes = new Set<boolean>();
  for (let seed = 0; seed < 80; seed++) {
    const rng = makeRng(`clauses ${seed}`);
    const clauses = Array.from({ length: 26 }, () =>
      rng.sample([1, 2, 3, 4, 5, 6], 3).map((one) => (rng.chance(1, 2) ? one : -one)),
    );
    const some = Array.from({ length: 64 }, (_, code) =>
      holds(
        clauses,
        Array.from({ length: 6 }, (__, i) => ((code >> i) & 1) === 1),
      ),
    ).includes(true);
    const found = satisfy(6, clauses, makeSteps());
    expect(found !== undefined, `seed ${seed}`).toBe(some);
    if (found) expect(holds(clauses, found)).toBe(true);
    outcomes.add(some);
  }
  expect(outcomes.size).toBe(2);
});

test('a contradiction, no clause at all, and no steps left', () => {
  expect(satisfy(1, [[1], [-1]], makeSteps())).toBeUndefined();
  expect(satisfy(2, [], makeSteps())).toEqual([false, false]);
  expect(satisfy(2, [[1, 2]], makeSteps(0))).toBeUndefined();
});
