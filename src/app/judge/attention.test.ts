import { expect, test } from 'vitest';
import { cardOf, hostOf, noTools } from '../../core/host.ts';
import { readReply } from '../../core/judge.ts';
import sudoku from '../../envs/grids/sudoku.ts';
import gcd from '../../envs/numbers/gcd.ts';
import { plannedChecks, plantedItem } from '../../records/judging/attention.ts';
import { itemWith } from '../../records/judging/judging.test-arbitrary.ts';

const envs = [sudoku, gcd];
const items = envs.map(({ id }) => itemWith({ env: id, reply: id }));
const cards = envs.map(cardOf);
const planted = (seed: string) =>
  Promise.all(
    plannedChecks(items, cards, 8, seed).map((plan) =>
      plantedItem(hostOf(envs.find(({ id }) => id === plan.env) ?? sudoku, noTools), plan),
    ),
  );

test('attention checks are what they are said to be, and the same for everybody', async () => {
  const checks = (await planted('7')).flatMap((item) => item ?? []);
  expect(checks.length).toBeGreaterThanOrEqual(7);
  expect((await planted('7')).flatMap((item) => item ?? [])).toEqual(checks);
  expect((await planted('8')).flatMap((item) => item ?? [])).not.toEqual(checks);
  for (const { env: id, subject, reply, truth, source } of checks) {
    const env = envs.find((one) => one.id === id) ?? sudoku;
    const host = hostOf(env, noTools);
    if (!('instance' in subject)) throw new Error('an entry');
    const index = Number(subject.instance.split('/').at(-1));
    const made = await host.make(env.levels[0], 'check 7', index);
    expect(made.id).toBe(subject.instance);
    expect((await host.judge(made, reply ?? '')).outcome).toBe(truth === 'right' ? 'solved' : 'wrong');
    // A wrong one must look like an answer, or nobody need look.
    expect(readReply(env, made.puzzle, reply ?? '').read).toHaveProperty('answer');
    expect(source).toBe('planted');
  }
  expect(new Set(checks.map(({ truth }) => truth))).toEqual(new Set(['right', 'wrong']));
});

test('an environment that is not in the queue, or has no oracle, gives none', () => {
  expect(plannedChecks(items, [], 5, '1')).toEqual([]);
  expect(plannedChecks([], cards, 5, '1')).toEqual([]);
});
