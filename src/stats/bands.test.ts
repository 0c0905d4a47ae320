import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BROAD_BANDS, CHAIN_BANDS, countBands, fallOf } from './bands.ts';

const named = (solved: number, n: number, set = BROAD_BANDS): string => {
  const fall = fallOf({ solved, n }, set);
  return fall.in === 'band' ? fall.band.name : fall.in;
};

test('0 and 1 are in no band', () => {
  expect(named(0, 32)).toBe('none');
  expect(named(32, 32)).toBe('all');
});

test('the broad bands over 100 attempts, ends included, the easier where two meet', () => {
  const names = [9, 10, 25, 26, 60, 61, 84, 85, 97, 98].map((solved) => named(solved, 100));
  expect(names).toEqual(
    'outside hard hard medium medium easy–medium easy–medium easy easy outside'.split(' '),
  );
});

test('the chain bands leave gaps', () => {
  const names = [4, 5, 16, 17, 40, 41, 59, 60, 81, 91, 92].map((solved) => named(solved, 100, CHAIN_BANDS));
  expect(names).toEqual(
    'outside hard hard outside outside medium medium outside easy easy outside'.split(' '),
  );
});

test('every group falls somewhere', () => {
  const groups = fc.array(
    fc.integer({ min: 1, max: 64 }).chain((n) => fc.record({ n: fc.constant(n), solved: fc.nat(n) })),
  );
  fc.assert(
    fc.property(groups, fc.constantFrom(BROAD_BANDS, CHAIN_BANDS), (list, set) => {
      const { none, all, outside, bands } = countBands(list, set);
      expect(bands).toHaveLength(set.bands.length);
      expect(bands.reduce((a, b) => a + b, none + all + outside)).toBe(list.length);
    }),
  );
});
