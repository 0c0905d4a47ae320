import { expect, test } from 'vitest';
import { canonicalHash } from '../core/canonical.ts';
import type { AnyEnvironment } from '../core/environment.ts';
import { made } from '../core/host.ts';
import env from '../envs/template/template.ts';
import type { Curriculum } from '../stats/curriculum.ts';
import { type Sampled, sample } from '../stats/sampling.ts';
import { sideOf } from '../stats/split.ts';

const level = (d: number) => env.levels[d - 1]!;
const problems = Array.from({ length: 40 }, (_, i) => {
  const { id, hash } = made(env, level(2), 'measured', i);
  return { id, hash };
});
const curriculum: Curriculum = {
  ...{ name: 'two', seed: 's', problemsPerStep: 4, groupSize: 4, validation: 0.25 },
  schedule: {
    name: 'two',
    source: '',
    bands: ['a', 'b'],
    stages: [{ from: 0, to: 50, weights: [0.5, 0.5] }],
  },
  sources: [
    { env: env.id, band: 'a', weight: 1, problems },
    { env: env.id, band: 'b', weight: 1, params: level(1) },
  ],
};
const load = async (): Promise<AnyEnvironment> => env;

async function rows(side: 'training' | 'validation', changes: Partial<Curriculum> = {}): Promise<Sampled[]> {
  const out: Sampled[] = [];
  const whole = { ...curriculum, ...changes };
  for await (const row of sample({ curriculum: whole, steps: { from: 0, to: 50 }, count: 100, side, load }))
    out.push(row);
  return out;
}

test('training and validation share no problem, made anew or measured', async () => {
  const [training, validation] = await Promise.all([rows('training'), rows('validation')]);
  const seen = new Set(training.map(({ canonical }) => canonical));
  expect(validation.filter(({ canonical }) => seen.has(canonical))).toEqual([]);
  for (const { canonical, what } of validation) {
    expect(sideOf(canonical, 's', 0.25)).toBe('validation');
    if (what.kind === 'made') expect(canonical).toBe(canonicalHash(env, what.made.puzzle));
  }
  expect(new Set(training.map(({ draw }) => draw.band))).toEqual(new Set(['a', 'b']));
});

test('the same rows every time, in any part', async () => {
  expect(await rows('training')).toEqual(await rows('training'));
});

test('a problem that is no longer what it was is told', async () => {
  const stale = [{ env: env.id, band: 'a', weight: 1, problems: [{ ...problems[0]!, hash: 'ffffffff' }] }];
  await expect(
    rows('training', { validation: 0, sources: [...stale, curriculum.sources[1]!] }),
  ).rejects.toThrow('Generator changed');
});

test('a side without problems is told, with what to do', async () => {
  const one = [{ env: env.id, band: 'a', weight: 1, problems: problems.slice(0, 1) }];
  const both = ['training', 'validation'] as const;
  const outcomes = await Promise.allSettled(
    both.map((side) => rows(side, { validation: 0.5, sources: [...one, curriculum.sources[1]!] })),
  );
  const [failed] = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(String((failed as PromiseRejectedResult).reason)).toMatch(
    /The band “a” has no (training|validation) problem/,
  );
});

test('real entries are drawn beside made ones, and the same puzzle is on the same side', async () => {
  const entries = Array.from({ length: 12 }, (_, i) => ({
    question: `What is ${i} + ${i}?`,
    answer: String(2 * i),
    metadata: { source_dataset: 'sums' },
  }));
  const sources = [
    { env: 'sums', band: 'a', weight: 1, entries: 12 },
    { env: env.id, band: 'b', weight: 1, params: level(1) },
  ];
  const out: Sampled[] = [];
  const needs = {
    curriculum: { ...curriculum, sources },
    steps: { from: 0, to: 5 },
    count: 20,
    load,
  } as const;
  for await (const row of sample({
    ...needs,
    side: 'training',
    real: { entries, home: async () => undefined },
  }))
    out.push(row);
  expect(out.some(({ what }) => what.kind === 'entry' && what.entry.question.startsWith('What is'))).toBe(
    true,
  );
  const without = async () => {
    for await (const _ of sample({ ...needs, side: 'training' }));
  };
  await expect(without()).rejects.toThrow('is a real set');
});
