import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  expectedShares,
  joinAlike,
  lastStep,
  type Schedule,
  scheduleIssues,
  stageAt,
  weightsAt,
} from './schedule.ts';
import { readSchedule, sentenceOf, writeSchedule } from './schedule-json.ts';
import { SCHEDULES } from './schedules.ts';

const byName = (name: string): Schedule => {
  const found = SCHEDULES.find((schedule) => schedule.name === name);
  if (!found) throw new Error(name);
  return found;
};
const two = (...stages: readonly (readonly [number, number, ...number[]])[]): Schedule => ({
  name: 'mine',
  source: '',
  bands: ['easy', 'hard'],
  stages: stages.map(([from, to, ...weights]) => ({ from, to, weights })),
});
const why = (schedule: Schedule): readonly string[] => scheduleIssues(schedule).map(sentenceOf);

/** Any valid schedule: whole steps, weights in hundredths. */
const valid: fc.Arbitrary<Schedule> = fc.integer({ min: 1, max: 5 }).chain((bands) =>
  fc
    .array(
      fc.record({
        length: fc.integer({ min: 1, max: 20_000 }),
        parts: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: bands, maxLength: bands }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((stages) => {
      let from = 0;
      return {
        name: 'any',
        source: 'test',
        bands: Array.from({ length: bands }, (_, i) => `band ${i}`),
        stages: stages.map(({ length, parts }) => {
          const total = parts.reduce((a, b) => a + b, 0);
          const weights = parts.map((part, i) => (total === 0 ? Number(i === 0) : part / total));
          from += length;
          return { from: from - length, to: from, weights };
        }),
      };
    }),
);

test('the published six are valid and 40,000 steps long', () => {
  expect(SCHEDULES).toHaveLength(6);
  expect(new Set(SCHEDULES.map(({ name }) => name)).size).toBe(6);
  for (const schedule of SCHEDULES) {
    expect(scheduleIssues(schedule)).toEqual([]);
    expect(lastStep(schedule)).toBe(40_000);
    expect(schedule.source).not.toBe('');
  }
});

test('expected shares of the published six, by hand', () => {
  const shares = Object.fromEntries(
    SCHEDULES.map((s) => [s.name, expectedShares(s).map((x) => Number(x.toFixed(6)))]),
  );
  expect(shares).toEqual({
    uniform: [0.333333, 0.333333, 0.333333],
    // easy: (.8·7.5 + .15·10 + .15·12.5 + .05·10) / 40 = 9.875 / 40
    soft: [0.246875, 0.390625, 0.3625],
    // easy: (.9·7.5 + .05·10 + .05·22.5) / 40 = 8.375 / 40
    hard: [0.209375, 0.2625, 0.528125],
    // easy: (10 + .75·5) / 40; medium: (.25·5 + 10 + .75·5) / 40
    classic: [0.34375, 0.375, 0.28125],
    // easy: (.25·5 + 10) / 40; hard: (10 + .75·5) / 40
    'reverse from hard': [0.28125, 0.375, 0.34375],
    // easy–medium: (.25·2.5 + 20) / 40
    'reverse from medium': [0.515625, 0.484375, 0],
  });
});

test('a step belongs to the stage that begins at it; the end belongs to the last', () => {
  const soft = byName('soft');
  expect([0, 7_499, 7_500, 17_500, 39_999, 40_000].map((step) => stageAt(soft, step))).toEqual([
    0, 0, 1, 2, 3, 3,
  ]);
  expect(weightsAt(soft, 20_000)).toEqual([0.15, 0.4, 0.45]);
  expect(weightsAt(soft, 40_001)).toBeUndefined();
  expect(weightsAt(soft, -1)).toBeUndefined();
});

test('every fault is told, with what to do about it', () => {
  expect(why(two([0, 10, 0.5, 0.45]))).toEqual(['Stage 1: The weights sum to 0.95, not 1: add 0.05.']);
  expect(why(two([0, 10, 0.5, 0.6]))).toEqual(['Stage 1: The weights sum to 1.1, not 1: take away 0.1.']);
  expect(why(two([0, 10, -0.5, 1.5]))).toEqual(['Stage 1: A weight is 0 or more.']);
  expect(why(two([0, 10, Number.NaN, 1]))).toEqual(['Stage 1: Type a number, such as 0.25 or 1/3.']);
  expect(why(two([5, 10, 0, 1]))).toEqual(['Stage 1: The first stage begins at step 0.']);
  expect(why(two([0, 10, 0, 1], [20, 30, 0, 1]))).toEqual([
    'Stage 2: Stage 1 ends at 10: begin here at 10, or end that one at 20.',
  ]);
  expect(why(two([0, 10, 0, 1], [10, 10, 0, 1]))).toEqual([
    'Stage 2: A stage ends after it begins: type more than 10.',
  ]);
  expect(why(two([0, 10.5, 0, 1]))[0]).toContain('whole number of steps');
  expect(why(two([0, 10, 1]))).toEqual(['Stage 1: There are 2 bands and 1 weights: give one for each.']);
  expect(why(two())).toEqual(['Add a stage.']);
  expect(why({ ...two([0, 10, 0, 1]), name: ' ', bands: ['a', 'a'] })).toEqual([
    'Give the schedule a name.',
    'Two bands are called “a”: rename one.',
  ]);
});

test('the sum may be off by 1e-9 and no more', () => {
  expect(scheduleIssues(two([0, 10, 0.5, 0.5 + 0.9e-9]))).toEqual([]);
  expect(scheduleIssues(two([0, 10, 0.5, 0.5 + 1.1e-9]))).toHaveLength(1);
});

test('any valid schedule is accepted, its shares sum to 1, and JSON gives it back', () => {
  fc.assert(
    fc.property(valid, (schedule) => {
      expect(scheduleIssues(schedule)).toEqual([]);
      expect(expectedShares(schedule).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      expect(readSchedule(writeSchedule(schedule))).toEqual({ schedule });
    }),
  );
});

test('moving one stage or one weight of a valid schedule is noticed', () => {
  fc.assert(
    fc.property(valid, fc.nat(), (schedule, pick) => {
      const at = pick % schedule.stages.length;
      const change = (edit: (s: Schedule['stages'][number]) => Schedule['stages'][number]) =>
        scheduleIssues({ ...schedule, stages: schedule.stages.map((s, i) => (i === at ? edit(s) : s)) });
      expect(change((s) => ({ ...s, from: s.from + 1 }))).not.toEqual([]);
      expect(
        change((s) => ({ ...s, weights: s.weights.map((w, i) => (i === 0 ? w + 0.01 : w)) })),
      ).not.toEqual([]);
    }),
  );
});

test('a file that is no schedule says why', () => {
  const faults = (text: string) => {
    const read = readSchedule(text);
    return 'why' in read ? read.why : [];
  };
  expect(faults('{')).toEqual(['This is no JSON: choose a file that was exported from here.']);
  expect(faults('[]')).toHaveLength(1);
  expect(faults('{"name":1,"bands":[1],"stages":{}}')).toHaveLength(3);
  expect(
    faults('{"kind":"other","name":"a","bands":["x"],"stages":[{"from":0,"to":1,"weights":[1]}]}'),
  ).toHaveLength(1);
  expect(faults('{"name":"a","bands":["x"],"stages":[{"from":0,"to":1,"weights":[0.5]}]}')).toEqual([
    'Stage 1: The weights sum to 0.5, not 1: add 0.5.',
  ]);
});

test('stages that hardly differ become one, with the mean of their weights', () => {
  const stage = (from: number, to: number, easy: number) => ({ from, to, weights: [easy, 1 - easy] });
  expect(joinAlike([stage(0, 10, 0.5), stage(10, 20, 0.25), stage(20, 30, 0.25)])).toEqual([
    stage(0, 10, 0.5),
    stage(10, 30, 0.25),
  ]);
  const [one, ...rest] = joinAlike([stage(0, 30, 0.5), stage(30, 40, 0.5004)]);
  expect(rest).toEqual([]);
  expect(one?.weights[0]).toBeCloseTo(0.5001, 12);
});
