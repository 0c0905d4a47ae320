import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SCHEDULES } from '../../stats/schedules.ts';
import {
  changeStage,
  changeWeight,
  draftOf,
  freeName,
  readDraft,
  readStep,
  readWeight,
  withBand,
  withoutBand,
  withoutStage,
  withStage,
  writeWeight,
} from './draft.ts';

test('weights are read as people write them', () => {
  expect(['0.25', '.25', '25%', '25 %', '1/4', ' 1 / 4 ', '0', '1.'].map(readWeight)).toEqual([
    0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0, 1,
  ]);
  expect(readWeight('−0.5')).toBe(-0.5);
  for (const text of ['', ' ', 'a', '1e3', '0x1', '1/0/2', '--1', '0,5', '１'])
    expect(readWeight(text)).toBeNaN();
});

test('steps are read as people write them', () => {
  expect(['7500', '7,500', '7 500', '7.5K', '7.5k', '0', '1M', '1,234,567'].map(readStep)).toEqual([
    7500, 7500, 7500, 7500, 7500, 0, 1_000_000, 1_234_567,
  ]);
  expect(readStep('17.501K')).toBe(17_501);
  for (const text of ['', '-1', 'K', '7,50', '1e4', '7.5.1']) expect(readStep(text)).toBeNaN();
});

test('a written weight reads back', () => {
  expect(writeWeight(1 / 3)).toBe('1/3');
  expect(writeWeight(0.05)).toBe('0.05');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (weight) => {
      const back = readWeight(writeWeight(weight));
      expect(Number.isNaN(back) ? weight < 1e-6 : back === weight).toBe(true);
    }),
  );
});

test('a copy of every published schedule is the same schedule', () => {
  for (const schedule of SCHEDULES)
    expect(readDraft(draftOf(schedule, 'mine-1'))).toEqual({ schedule, issues: [] });
});

test('what is typed stays, and is told at its place', () => {
  const soft = draftOf(SCHEDULES.find(({ name }) => name === 'soft') ?? SCHEDULES[0]!, 'mine-1');
  const typed = changeWeight(soft, 1, 2, '0.0x');
  expect(typed.stages[1]?.weights[2]).toBe('0.0x');
  expect(readDraft(typed).issues).toEqual([
    { stage: 1, field: { weight: 2 }, why: 'Type a number, such as 0.25 or 1/3.' },
  ]);
  expect(readDraft(changeStage(soft, 0, { to: '8K' })).issues).toMatchObject([{ stage: 1, field: 'from' }]);
});

test('a new stage continues the last, a new band weighs nothing', () => {
  const draft = draftOf(SCHEDULES[0]!, 'mine-1');
  expect(withStage(draft).stages.at(-1)).toEqual({
    from: '40000',
    to: '80000',
    weights: ['1/3', '1/3', '1/3'],
  });
  expect(readDraft(withStage(draft)).issues).toEqual([]);
  expect(readDraft(withBand(draft)).issues).toEqual([]);
  expect(withoutBand(withBand(draft), 3)).toEqual(draft);
  expect(withoutStage(withStage(draft), 1)).toEqual(draft);
});

test('names are free', () => {
  expect(freeName('soft copy', ['soft'])).toBe('soft copy');
  expect(freeName('soft copy', ['soft copy', 'soft copy 2'])).toBe('soft copy 3');
});
