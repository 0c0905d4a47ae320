import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BROAD_BANDS, bandIssues, CHAIN_BANDS, countBands, fallOf, isKept } from './bands.ts';

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

test('the kept rates are 0.01 to 0.97, ends included', () => {
  const kept = [0, 1, 2, 96, 97, 98, 100].filter((solved) => isKept({ solved, n: 100 }));
  expect(kept).toEqual([1, 2, 96, 97]);
  expect(isKept({ solved: 31, n: 32 })).toBe(true);
});

test('own bands are checked, with what to do', () => {
  expect(bandIssues(BROAD_BANDS.bands)).toEqual([]);
  expect(bandIssues(CHAIN_BANDS.bands)).toEqual([]);
  const band = (name: string, from: number, to: number) => ({ name, from, to });
  expect(bandIssues([])).toEqual(['Add a band.']);
  expect(bandIssues([band('a', 0.5, 0.4)])).toEqual([
    '“a” needs two rates from 0 to 1, the lower one first.',
  ]);
  expect(bandIssues([band('a', 0.5, Number.NaN)])).toHaveLength(1);
  expect(bandIssues([band('a', 0.5, 0.9), band('a', 0.2, 0.6)])).toEqual([
    'Two bands are called “a”: rename one.',
    '“a” reaches into “a”: end it at 0.5 or below.',
  ]);
  expect(bandIssues([band(' ', 0.5, 0.9)])).toEqual(['Band 1 has no name: give it one.']);
});
