import { expect, test } from 'vitest';
import { type Host, hostOf, noTools } from '../../core/host.ts';
import { baselineNamed } from '../baselines.ts';
import { sevens } from '../sevens.test-env.ts';
import type { Reply, Solver, Task } from '../solver.ts';
import { createBrake } from './brake.ts';
import { createPace } from './pace.ts';
import { attemptId, type Plan, runId, slotsOf } from './plan.ts';
import { type Attempted, type Control, carryOut, type Progress } from './run.ts';

const hosts = [
  hostOf(sevens({ oracle: true }, 'first'), noTools),
  hostOf(sevens({ oracle: true }, 'second'), noTools),
] as const;

const plan = (change: Partial<Plan> = {}): Plan => ({
  parts: [
    { host: hosts[0], levels: [1, 3] },
    { host: hosts[1], levels: [2] },
  ],
  ...{ seed: 'S', instances: 5, samples: 3, reading: 'strict' },
  ...change,
});

/** A solver that notes what it is asked, and replies as told. */
function fake(
  reply: (task: Task, nth: number) => Reply | Error | Promise<Reply | Error> = () => ({
    text: 'x',
    end: 'done',
  }),
  more: Partial<Solver> = {},
) {
  const calls: Task[][] = [];
  const under = { now: 0, most: 0 };
  let nth = 0;
  const solver: Solver = {
    ...{ kind: 'model', name: 'fake', says: '', steady: false, together: 4 },
    ...more,
    async solve(tasks) {
      calls.push([...tasks]);
      under.most = Math.max(under.most, ++under.now);
      const replies = await Promise.all(tasks.map((task) => reply(task, nth++)));
      under.now--;
      return replies;
    },
  };
  return { solver, calls, under };
}

function keeper() {
  const kept = new Map<string, Attempted>();
  const progress: Progress[] = [];
  let time = 0;
  return {
    ...{ kept, progress },
    needs: {
      known: async (ids: readonly string[]) =>
        new Map(
          ids.flatMap((id) => {
            const one = kept.get(id);
            return one ? [[id, one.verdict.outcome === 'solved'] as const] : [];
          }),
        ),
      keep: async (attempts: readonly Attempted[]) => {
        for (const one of attempts) {
          if (kept.has(one.id)) throw new Error(`twice: ${one.id}`);
          kept.set(one.id, one);
        }
      },
      onProgress: (one: Progress) => void progress.push(one),
      now: () => (time += 100),
    },
  };
}
const free = (): Control => ({ signal: new AbortController().signal });
const slotNames = (tasks: readonly Task[]) => tasks.map(({ made, attempt }) => `${made.id} ${attempt}`);

test('every attempt is made once, in the order of the plan, so many at a time', async () => {
  const { solver, calls } = fake();
  const { kept, needs, progress } = keeper();
  const ending = await carryOut(plan(), solver, needs, free());
  expect(ending).toMatchObject({
    by: 'end',
    progress: { made: 45, there: 0, failed: 0, total: 45, left: 0 },
  });
  expect(kept.size).toBe(45);
  expect(calls.map((call) => call.length)).toEqual([...Array(11).fill(4), 1]);
  const order: string[] = [];
  const slots = slotsOf(plan());
  for (let slot = slots.next(); !slot.done; slot = slots.next()) {
    const made = await slot.value.host.make(slot.value.params, 'S', slot.value.index);
    for (let n = 0; n < 3; n++) order.push(`${made.id} ${n}`);
  }
  expect(slotNames(calls.flat())).toEqual(order);
  expect(
    progress
      .at(-1)
      ?.levels()
      .map(({ env: id, level, groups }) => [id, level, groups.length]),
  ).toEqual(
    [
      [hosts[0].card.id, 1, 5],
      [hosts[0].card.id, 3, 5],
      [hosts[1].card.id, 2, 5],
    ].sort(),
  );
});

test('a second run of the same adds nothing, and a larger one only what is missing', async () => {
  const { solver, calls } = fake();
  const { kept, needs } = keeper();
  await carryOut(plan(), solver, needs, free());
  const asked = calls.flat().length;
  expect(await carryOut(plan(), solver, needs, free())).toMatchObject({
    by: 'end',
    progress: { made: 0, there: 45 },
  });
  expect(calls.flat()).toHaveLength(asked);
  await carryOut(plan({ instances: 6, samples: 4 }), solver, needs, free());
  expect(kept.size).toBe(3 * 6 * 4);
  expect(calls.flat()).toHaveLength(72);
  const warmer = fake(undefined, { settings: { temperature: 1 } });
  await carryOut(plan(), warmer.solver, needs, free());
  expect(kept.size).toBe(72 + 45);
});

test('a stopped run goes on where it was, and half a reply is none', async () => {
  const { kept, needs } = keeper();
  const stop = new AbortController();
  const first = fake((_, nth) => {
    if (nth === 9) stop.abort();
    return { text: 'x', end: nth >= 9 ? 'stopped' : 'done' };
  });
  const ending = await carryOut(plan(), first.solver, needs, { signal: stop.signal });
  expect(ending).toMatchObject({ by: 'stop', progress: { made: 9, failed: 0 } });
  expect(kept.size).toBe(9);
  const second = fake();
  expect(await carryOut(plan(), second.solver, needs, free())).toMatchObject({
    by: 'end',
    progress: { made: 36, there: 9, total: 45 },
  });
  expect(second.calls.flat()).toHaveLength(36);
  expect(kept.size).toBe(45);
});

test('replies are judged: the oracle solves every instance', async () => {
  const { kept, needs } = keeper();
  await carryOut(plan({ samples: 1 }), baselineNamed('oracle')!, needs, free());
  expect([...kept.values()].map(({ verdict }) => verdict.outcome)).toEqual(Array(15).fill('solved'));
});

test('lanes run side by side, no more than there are', async () => {
  const { solver, under } = fake(
    () => new Promise((resolve) => setTimeout(() => resolve({ text: '', end: 'done' }), 1)),
    { together: 1, lanes: 3 },
  );
  const { kept, needs } = keeper();
  await carryOut(plan(), solver, needs, free());
  expect(under.most).toBe(3);
  expect(kept.size).toBe(45);
});

test('a fault is told once with how often it came, and the others are done', async () => {
  const { solver } = fake((_, nth) => (nth % 3 === 0 ? new Error('Too long.') : { text: '', end: 'done' }));
  const { kept, needs } = keeper();
  const ending = await carryOut(plan(), solver, needs, free());
  expect(ending.progress).toMatchObject({ made: 30, failed: 15 });
  expect([...ending.progress.faults]).toEqual([['Too long.', 15]]);
  expect(kept.size).toBe(30);
});

test('an instance that cannot be made costs its attempts only', async () => {
  const host: Host = {
    ...hosts[0],
    make: (params, seed, index) =>
      index === 2 ? Promise.reject(new Error('No board found.')) : hosts[0].make(params, seed, index),
  };
  const { needs } = keeper();
  const ending = await carryOut(plan({ parts: [{ host, levels: [1] }] }), fake().solver, needs, free());
  expect(ending).toMatchObject({ by: 'end', progress: { made: 12, failed: 3, total: 15 } });
});

test('nothing but failures ends the run, as does a solver that cannot go on', async () => {
  const { needs } = keeper();
  const lost = fake(() => new Error('No reply is recorded.'));
  const ending = await carryOut(plan({ instances: 500 }), lost.solver, needs, free());
  expect(ending).toMatchObject({ by: 'broken', why: expect.stringContaining('No reply is recorded.') });
  expect(lost.calls.flat().length).toBeLessThan(40);

  const { solver } = fake((_, nth) => {
    if (nth > 20) throw new Error('The device was lost. Reload the model.');
    return { text: '', end: 'done' };
  });
  expect(await carryOut(plan(), solver, keeper().needs, free())).toMatchObject({
    by: 'broken',
    why: 'The device was lost. Reload the model.',
    progress: { made: 20 },
  });
});

test('a full disk ends it in words', async () => {
  const { needs } = keeper();
  const full = { ...needs, keep: () => Promise.reject(new Error('The quota is exceeded.')) };
  expect(await carryOut(plan(), fake().solver, full, free())).toMatchObject({
    by: 'broken',
    why: 'The quota is exceeded.',
  });
});

test('the brake holds it up, and a stop gets through', async () => {
  const brake = createBrake();
  const stop = new AbortController();
  const { solver, calls } = fake((_, nth) => {
    if (nth === 4) brake.set(true);
    return { text: '', end: 'done' };
  });
  const { needs } = keeper();
  let ended = false;
  const running = carryOut(plan(), solver, needs, { signal: stop.signal, brake }).finally(() => {
    ended = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([ended, calls.length]).toEqual([false, 2]);
  brake.set(false);
  await running;
  expect(calls).toHaveLength(12);

  brake.set(true);
  const held = carryOut(plan({ seed: 'T' }), solver, needs, { signal: stop.signal, brake });
  stop.abort();
  expect(await held).toMatchObject({ by: 'stop', progress: { made: 0 } });
});

test('a level that is not there is refused before anything is made', async () => {
  const impossible = plan({ parts: [{ host: hosts[0], levels: [1, 99] }] });
  await expect(carryOut(impossible, fake().solver, keeper().needs, free())).rejects.toThrow(
    'has no level 99',
  );
});

test('ids tell settings apart, whatever their order, and names no key', () => {
  const made = { hash: 'h', id: 'i' };
  const id = (settings?: Solver['settings']) =>
    attemptId(made, { name: 'm', ...(settings ? { settings } : {}) }, 0, 'strict');
  expect(id({ a: 1, b: 2 })).toBe(id({ b: 2, a: 1 }));
  expect(new Set([id(), id({}), id({ a: 1 }), id({ a: '1' })]).size).toBe(4);
  const shape = { solver: { kind: 'model', name: 'm' }, seed: 'S', instances: 1, attemptsEach: 1 } as const;
  const parts = [{ env: 'e', version: 1, levels: [1] }];
  const run = (change: object) => runId({ ...shape, parts, reading: 'strict', ...change });
  expect(run({})).toBe(run({}));
  expect(
    new Set([run({}), run({ seed: 'T' }), run({ instances: 2 }), run({ settings: { a: 1 } })]).size,
  ).toBe(4);
});

test('the rate follows what is done, and rest does not count', () => {
  let time = 0;
  const pace = createPace(() => time);
  expect(pace.rate()).toBeUndefined();
  for (let i = 0; i < 10; i++) {
    time += 1_000;
    pace.did(5);
  }
  expect(pace.rate()).toBeCloseTo(5);
  pace.rest();
  time += 100_000;
  expect(pace.rate()).toBeCloseTo(5);
  pace.goOn();
  for (let i = 0; i < 200; i++) {
    time += 1_000;
    pace.did(20);
  }
  expect(pace.rate()).toBeCloseTo(20);
});
