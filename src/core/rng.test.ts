import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { hash32hex, hash128, TextHash } from './hash.ts';
import { makeRng } from './rng.ts';

const first = (key: string) => {
  const rng = makeRng(key);
  return Array.from({ length: 5 }, () => rng.int(0, 999));
};

describe('the random stream', () => {
  test('is the same for ever', () => {
    expect([first('a'), first('b'), first('sudoku?size=4#x/0')]).toMatchInlineSnapshot(`
      [
        [
          475,
          115,
          563,
          192,
          407,
        ],
        [
          625,
          116,
          586,
          427,
          589,
        ],
        [
          267,
          183,
          721,
          884,
          373,
        ],
      ]
    `);
  });

  test('keeps within its bounds and reaches both ends', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(6), (key, from, span) => {
        const rng = makeRng(key);
        const drawn = Array.from({ length: 200 }, () => rng.int(from, from + span));
        expect(Math.min(...drawn)).toBe(from);
        expect(Math.max(...drawn)).toBe(from + span);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test('shuffles into a permutation and leaves its input alone', () => {
    const items = Object.freeze(Array.from({ length: 30 }, (_, i) => i));
    const shuffled = makeRng('s').shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
  });

  test('a sample is of different items, each as often in each place', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const drawn = makeRng(`sample ${i}`).sample(['a', 'b', 'c', 'd'], 2);
      expect(new Set(drawn).size).toBe(2);
      counts.set(drawn.join(''), (counts.get(drawn.join('')) ?? 0) + 1);
    }
    expect(counts.size).toBe(12);
    for (const n of counts.values()) expect(Math.abs(n - 500)).toBeLessThan(90);
    expect(makeRng('s').sample([1, 2, 3], 9).toSorted()).toEqual([1, 2, 3]);
    expect(makeRng('s').sample([1, 2, 3], 0)).toEqual([]);
  });

  test('draws what the library that makes its words draws', () => {
    const sizes = [1, 2, 3, 5, 1000, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 50];
    for (const size of sizes) {
      const [drawn, words] = [makeRng('words'), xoroshiro128plusFromState(hash128('words'))];
      for (let i = 0; i < 200; i++) expect(drawn.int(-7, size - 8)).toBe(uniformInt(words, -7, size - 8));
    }
  });

  test('every order of three things is about as likely', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = makeRng(`order ${i}`).shuffle(['a', 'b', 'c']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const n of counts.values()) expect(Math.abs(n - 1000)).toBeLessThan(130);
  });

  test('a fork does not depend on what was drawn before', () => {
    const drawn = makeRng('key');
    for (let i = 0; i < 7; i++) drawn.int(0, 9);
    expect(drawn.fork('part').int(0, 1e9)).toBe(makeRng('key').fork('part').int(0, 1e9));
    expect(makeRng('key').fork('part').int(0, 1e9)).not.toBe(makeRng('key').fork('other').int(0, 1e9));
  });

  test('an empty range or list is refused', () => {
    expect(() => makeRng('k').int(2, 1)).toThrow(RangeError);
    expect(() => makeRng('k').pick([])).toThrow(RangeError);
  });
});

describe('the hash', () => {
  test('tells near texts apart', () => {
    const seen = new Set(Array.from({ length: 20_000 }, (_, i) => hash32hex(`text ${i}`)));
    expect(seen.size).toBeGreaterThan(19_990);
    expect(hash128('ab')).not.toEqual(hash128('ba'));
    expect(hash32hex('')).toMatch(/^[0-9a-f]{8}$/);
  });
  test('goes on from where a text was left', () => {
    const begun = TextHash.start.with('a long ');
    expect(begun.with('text').words()).toEqual(hash128('a long text'));
    expect(begun.with('tale').words()).toEqual(hash128('a long tale'));
  });
});
