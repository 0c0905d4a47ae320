import { expect, test } from 'vitest';
import { nextTerms, type Step, stepsUpTo, termAfter } from './step-rules.ts';

const nexts = (terms: readonly number[], steps: number, largest = 4) =>
  [...new Set(nextTerms(terms, { steps, largest }))].sort((a, b) => a - b);

/** Tries every rule. */
function tried(terms: readonly number[], steps: number, largest = 4): number[] {
  let rules: Step[][] = [[]];
  const found = new Set<number>();
  for (let n = 0; n < steps; n++) {
    rules = rules.flatMap((rule) => stepsUpTo(largest).map((step) => [...rule, step]));
    for (const rule of rules)
      if (terms.every((term, i) => i === 0 || termAfter(terms.slice(0, i), rule) === term))
        found.add(termAfter(terms, rule));
  }
  return [...found].sort((a, b) => a - b);
}

test('known sequences go on', () => {
  expect(nexts([2, 5, 8], 1)).toEqual([11]);
  expect(nexts([2, 4, 8], 1)).toEqual([16]);
  expect(nexts([2, 4], 1)).toEqual([6, 8, 16]);
  expect(nexts([1, 1, 2, 3, 5, 8], 1)).toEqual([13]);
  expect(nexts([2, 3, 2, 9], 1)).toEqual([]);
});

test('what is solved for is what trying finds', () => {
  const samples = [
    [3, 7, 15, 31],
    [0, 0, 0],
    [5, 2, 1, 0],
    [0, 3, 0],
    [2, 5, 26],
    [-3, -5, -11],
    [1, -1, 1],
  ];
  for (const terms of samples) expect(nexts(terms, 2), terms.join()).toEqual(tried(terms, 2));
});
