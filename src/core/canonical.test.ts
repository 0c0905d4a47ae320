import { expect, test } from 'vitest';
import { canonicalHash, questionHash } from './canonical.ts';

const plain = { id: 'plain' };
const folding = { id: 'folding', canonical: (puzzle: unknown) => [...(puzzle as number[])].sort() };

test('the order of fields makes no difference, everything else does', () => {
  expect(canonicalHash(plain, { a: 1, b: [2, { c: 3, d: 4 }] })).toBe(
    canonicalHash(plain, { b: [2, { d: 4, c: 3 }], a: 1 }),
  );
  const others = [{ a: 1 }, { a: '1' }, { a: [1] }, { b: 1 }, { a: null }, [1], 1, 'a'];
  expect(new Set(others.map((puzzle) => canonicalHash(plain, puzzle))).size).toBe(others.length);
  expect(canonicalHash(plain, [1])).not.toBe(canonicalHash({ id: 'other' }, [1]));
  expect(canonicalHash(plain, { a: 1 })).toMatch(/^[0-9a-f]{32}$/);
});

test('what the environment folds away makes no difference', () => {
  expect(canonicalHash(folding, [3, 1, 2])).toBe(canonicalHash(folding, [1, 2, 3]));
  expect(canonicalHash(folding, [3, 1])).not.toBe(canonicalHash(folding, [1, 2, 3]));
});

test('questions without an environment are compared as text', () => {
  expect(questionHash('What is\n 2 + 2?')).toBe(questionHash('what is 2 + 2?'));
  expect(questionHash('What is 2 + 2?')).not.toBe(questionHash('What is 2 + 3?'));
});
