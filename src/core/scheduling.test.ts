import { describe, expect, test } from 'vitest';
import { makeRng } from './rng.ts';
import { earliestStart, type Jobs, scheduleBy, shortestEnd } from './scheduling.ts';
import { makeSteps } from './steps.ts';

function drawn(jobs: number, machines: number, seed: number): Jobs {
  const rng = makeRng(`jobs ${seed}`);
  return Array.from({ length: jobs }, () =>
    rng
      .shuffle(Array.from({ length: machines }, (_, i) => i))
      .map((machine) => ({ machine, hours: rng.int(1, 4) })),
  );
}

/** The shortest end over every order of dispatching, each operation as early as it then can be. */
function byEveryOrder(jobs: Jobs): number {
  let best = Number.POSITIVE_INFINITY;
  const go = (
    done: readonly number[],
    jobFree: readonly number[],
    machineFree: ReadonlyMap<number, number>,
  ): void => {
    let over = true;
    for (const [job, operations] of jobs.entries()) {
      const next = operations[done[job]!];
      if (!next) continue;
      over = false;
      const end = Math.max(jobFree[job]!, machineFree.get(next.machine) ?? 0) + next.hours;
      if (end < best)
        go(
          done.with(job, done[job]! + 1),
          jobFree.with(job, end),
          new Map(machineFree).set(next.machine, end),
        );
    }
    if (over) best = Math.min(best, Math.max(...jobFree));
  };
  go(
    jobs.map(() => 0),
    jobs.map(() => 0),
    new Map(),
  );
  return best;
}

describe.each([
  [2, 2],
  [2, 3],
  [3, 2],
  [3, 3],
])('%i jobs on %i machines', (count, machines) => {
  test('the shortest end is that of every order tried', () => {
    for (let seed = 0; seed < 25; seed++) {
      const jobs = drawn(count, machines, seed);
      expect(shortestEnd(jobs, makeSteps()), JSON.stringify(jobs)).toBe(byEveryOrder(jobs));
    }
  });
});

test('a schedule keeps the order of each job, the machines and the deadline', () => {
  for (let seed = 0; seed < 25; seed++) {
    const jobs = drawn(5, 4, seed);
    const deadline = shortestEnd(jobs, makeSteps())!;
    const starts = scheduleBy(jobs, deadline, makeSteps())!;
    const busy = new Set<string>();
    for (const [job, operations] of jobs.entries()) {
      let free = 0;
      for (const [i, { machine, hours }] of operations.entries()) {
        const start = starts[job]![i]!;
        expect(start).toBeGreaterThanOrEqual(free);
        free = start + hours;
        for (let hour = start; hour < free; hour++) {
          expect(busy.has(`${machine} ${hour}`)).toBe(false);
          busy.add(`${machine} ${hour}`);
        }
      }
      expect(free).toBeLessThanOrEqual(deadline);
    }
    expect(scheduleBy(jobs, deadline - 1, makeSteps())).toBeUndefined();
  }
});

test('nothing is claimed when the steps are spent', () => {
  const jobs = drawn(5, 4, 0);
  expect(shortestEnd(jobs, makeSteps(3))).toBeUndefined();
  expect(scheduleBy(jobs, 99, makeSteps(3))).toBeUndefined();
});

describe('the earliest start', () => {
  const jobs: Jobs = [
    [
      { machine: 1, hours: 2 },
      { machine: 2, hours: 3 },
    ],
    [
      { machine: 2, hours: 2 },
      { machine: 1, hours: 1 },
    ],
  ];
  test.each([
    [
      'on an empty chart',
      [
        [null, null],
        [null, null],
      ],
      0,
      0,
      0,
    ],
    [
      'after the one before it',
      [
        [4, null],
        [null, null],
      ],
      0,
      1,
      6,
    ],
    [
      'as if one that is not placed started at once',
      [
        [null, null],
        [null, null],
      ],
      0,
      1,
      2,
    ],
    [
      'behind what holds the machine',
      [
        [0, 2],
        [null, null],
      ],
      1,
      0,
      0,
    ],
    [
      'past a gap that is too short',
      [
        [0, 1],
        [null, null],
      ],
      1,
      0,
      4,
    ],
    [
      'whatever its own start is',
      [
        [0, 7],
        [null, null],
      ],
      0,
      1,
      2,
    ],
  ] as const)('%s', (_says, starts, job, nth, expected) => {
    expect(earliestStart(jobs, starts, job, nth)).toBe(expected);
  });
});
