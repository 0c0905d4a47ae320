import { expect, test } from 'vitest';
import { exactCover } from './exact-cover.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

test('finds every way, and no other', () => {
  const rng = makeRng('exact cover');
  for (let round = 0; round < 200; round++) {
    const items = rng.int(1, 6);
    const options = Array.from({ length: rng.int(1, 9) }, () => {
      const all = Array.from({ length: items }, (_, i) => i);
      return rng.shuffle(all).slice(0, rng.int(1, items));
    });
    const ways: string[] = [];
    for (let subset = 0; subset < 1 << options.length; subset++) {
      const chosen = options.flatMap((_, i) => ((subset >> i) & 1 ? [i] : []));
      const covered = chosen.flatMap((i) => options[i]!);
      if (covered.length === items && new Set(covered).size === items) ways.push(chosen.join());
    }
    const found = exactCover(items, options, 1000, makeSteps()).map((way) =>
      way.toSorted((a, b) => a - b).join(),
    );
    expect(found.sort()).toEqual(ways.sort());
  }
});

test('stops at its limit and when its steps are spent', () => {
  const options = [[0], [0], [1], [1], [2], [2]];
  expect(exactCover(3, options, 5, makeSteps())).toHaveLength(5);
  expect(exactCover(3, options, 5, makeSteps(2))).toEqual([]);
});
