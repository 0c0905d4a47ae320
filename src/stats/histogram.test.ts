import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactHistograms, rangeHistogram } from './histogram.ts';

const groupsOf = (sizes: readonly number[]) =>
  fc.array(
    fc.constantFrom(...sizes).chain((n) => fc.record({ n: fc.constant(n), solved: fc.nat(n) })),
    { maxLength: 80 },
  );

test('n + 1 bars for n attempts, every group in exactly the bar of its rate', () => {
  fc.assert(
    fc.property(groupsOf([1, 2, 3, 8, 32]), (groups) => {
      const histograms = exactHistograms(groups);
      for (const { n, bins, groups: total } of histograms) {
        expect(bins.map(({ solved }) => solved)).toEqual(Array.from({ length: n + 1 }, (_, i) => i));
        expect(bins.reduce((sum, bin) => sum + bin.groups.length, 0)).toBe(total);
        for (const bin of bins)
          for (const at of bin.groups) expect(groups[at]).toEqual({ n, solved: bin.solved });
      }
      expect(histograms.reduce((sum, { groups: count }) => sum + count, 0)).toBe(groups.length);
    }),
  );
});

test('different n are kept apart', () => {
  const histograms = exactHistograms([
    { solved: 1, n: 2 },
    { solved: 2, n: 4 },
    { solved: 0, n: 2 },
  ]);
  expect(histograms.map(({ n, bins }) => [n, bins.map((bin) => bin.groups)])).toEqual([
    [2, [[2], [0], []]],
    [4, [[], [], [1], [], []]],
  ]);
});

test('ranges have 0 and 1 alone and hold every group once', () => {
  fc.assert(
    fc.property(groupsOf([4, 8]), (groups) => {
      const bins = rangeHistogram(groups, [0.5]);
      expect(bins.map(({ from, to }) => [from, to])).toEqual([
        [0, 0],
        [0, 0.5],
        [0.5, 1],
        [1, 1],
      ]);
      const seen = bins.flatMap((bin) => bin.groups).sort((a, b) => a - b);
      expect(seen).toEqual(groups.map((_, i) => i));
      expect(bins[0]?.groups.every((at) => groups[at]?.solved === 0)).toBe(true);
      expect(bins[3]?.groups.every((at) => groups[at]?.solved === groups[at]?.n)).toBe(true);
    }),
  );
});

test('an edge belongs to the range above it', () => {
  const bins = rangeHistogram(
    [
      { solved: 2, n: 8 },
      { solved: 4, n: 8 },
    ],
    [0.25, 0.5],
  );
  expect(bins.map(({ groups }) => groups)).toEqual([[], [], [0], [1], []]);
});

test('a range that no rate can reach is refused instead of being drawn empty', () => {
  const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  expect(() => rangeHistogram([{ solved: 1, n: 8 }], tenths)).toThrow(
    'No rate of 8 attempts lies from 0 to 0.1',
  );
});

test('edges out of order or out of range are refused', () => {
  for (const edges of [[0.5, 0.5], [0], [1], [0.7, 0.2], [Number.NaN]])
    expect(() => rangeHistogram([], edges)).toThrow('increase');
});

test('groups that cannot be are refused', () => {
  expect(() => exactHistograms([{ solved: 2, n: 1 }])).toThrow(RangeError);
  expect(() => rangeHistogram([{ solved: 0, n: 0 }], [])).toThrow(RangeError);
});
