import { expect, test } from 'vitest';
import type { Curriculum, Source } from './curriculum.ts';
import { expectedRun } from './expected.ts';
import { SCHEDULES } from './schedules.ts';

const classic = SCHEDULES.find(({ name }) => name === 'classic')!;
const source = (env: string, band: string, n: number, weight = 1): Source => ({
  ...{ env, band, weight },
  problems: Array.from({ length: n }, (_, i) => ({ id: `${env}@1?#s/${i}`, hash: '0' })),
});
const curriculum: Curriculum = {
  ...{ name: 'test', seed: 's', problemsPerStep: 10, groupSize: 2, validation: 0, schedule: classic },
  sources: [
    source('a', 'easy', 100, 3),
    source('b', 'easy', 50),
    source('a', 'medium', 20),
    source('b', 'hard', 5),
  ],
};
/** Rates 3/4 in easy and medium, 1/4 in hard. */
const measured = ({ band }: Source) => [{ solved: band === 'hard' ? 1 : 3, n: 4 }];

test('the classic schedule by hand', () => {
  const run = expectedRun(curriculum, measured);
  // Steps of weight: easy 10K + 5K·3/4, medium 5K/4 + 10K + 5K·3/4, hard 5K/4 + 10K.
  expect(run.bands.map(({ draws }) => draws)).toEqual([137_500, 150_000, 112_500]);
  expect(run.draws).toBe(400_000);
  expect(run.bands.map(({ epochs }) => epochs)).toEqual([137_500 / 150, 7_500, 22_500]);
  expect(run.environments).toEqual([
    { env: 'a', draws: 0.75 * 137_500 + 150_000 },
    { env: 'b', draws: 0.25 * 137_500 + 112_500 },
  ]);
  // (3/4)² + (1/4)² = 5/8 and 3/4 · 1/4 = 3/16, whichever of the two rates.
  expect(run.zeroAdvantage).toBeCloseTo(5 / 8, 12);
  expect(run.signal).toBeCloseTo(3 / 16, 12);
  expect(run.stages[0]?.environments).toEqual([0.75, 0.25]);
  expect(run.stages.at(-1)?.environments).toEqual([0, 1]);
});

test('a band that nobody measured leaves the run unknown, not the other bands', () => {
  const run = expectedRun(curriculum, (one) => (one.band === 'hard' ? [] : measured(one)));
  expect(run.bands.map(({ zeroAdvantage }) => zeroAdvantage)).toEqual([5 / 8, 5 / 8, undefined]);
  expect(run.zeroAdvantage).toBeUndefined();
  expect(run.stages[0]?.zeroAdvantage).toBe(5 / 8);
  expect(run.stages.at(-1)?.zeroAdvantage).toBeUndefined();
});

test('instances made anew have no epochs', () => {
  const fresh: Curriculum = {
    ...curriculum,
    sources: [...curriculum.sources, { env: 'c', band: 'easy', weight: 4, params: {} }],
  };
  const [easy] = expectedRun(fresh, measured).bands;
  expect(easy).toMatchObject({ size: undefined, epochs: undefined, draws: 137_500 });
});
