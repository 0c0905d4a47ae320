import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideOf } from './split.ts';

test('equal problems are on one side, whatever else is in the set', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (hash, seed, share) => {
      expect(sideOf(hash, seed, share)).toBe(sideOf(hash, seed, share));
      expect(sideOf(hash, seed, 0)).toBe('training');
      expect(sideOf(hash, seed, 1)).toBe('validation');
    }),
  );
});

test('what is held back stays held back when more is, and is as much as was asked for', () => {
  const hashes = Array.from({ length: 5_000 }, (_, i) => `problem ${i}`);
  const held = (share: number) => new Set(hashes.filter((hash) => sideOf(hash, 's', share) === 'validation'));
  const [tenth, fifth] = [held(0.1), held(0.2)];
  expect(tenth.size).toBeGreaterThan(430);
  expect(tenth.size).toBeLessThan(570);
  expect([...tenth].every((hash) => fifth.has(hash))).toBe(true);
});
