import { expect, test } from 'vitest';
import { attemptWith } from '../../records/attempt.test-arbitrary.ts';
import { extentOf, recordedRuns } from './recordings.ts';

const at = (env: string, level: number | null, index: number, more: object = {}) =>
  attemptWith({
    ...{ id: `${env} ${level} ${index} ${JSON.stringify(more)}`, env, level, index, run: 'r' },
    ...{ instance: `${env}@1?size=${level}#S/${index}`, solver: { kind: 'model', name: 'm' } },
    ...more,
  });

test('replies are told apart by run and solver, the latest first', () => {
  const runs = recordedRuns([
    at('a', 1, 0),
    at('a', 1, 1),
    at('a', 1, 0, { run: null, at: '2026-03-05T00:00:00.000Z' }),
    at('a', 1, 0, { solver: { kind: 'person', name: 'you' } }),
  ]);
  expect(runs.map(({ solver, attempts }) => [solver.name, attempts.length])).toEqual([
    ['m', 1],
    ['you', 1],
    ['m', 2],
  ]);
  expect(new Set(runs.map(({ source }) => source)).size).toBe(3);
});

test('what a recording holds is what a run asks for', () => {
  const [run] = recordedRuns([
    at('a', 2, 0),
    at('a', 1, 4),
    at('a', 1, 4, { reply: 'again' }),
    at('b', 3, 1),
    at('b', 3, 9, { seed: 'other' }),
    at('b', null, 20),
  ]);
  expect(extentOf(run!)).toEqual({
    parts: [
      { env: 'a', levels: [1, 2] },
      { env: 'b', levels: [3] },
    ],
    ...{ seed: 'S', instances: 5, attemptsEach: 2 },
  });
  const [own] = recordedRuns([at('b', null, 20)]);
  expect(extentOf(own!)).toBeUndefined();
});
