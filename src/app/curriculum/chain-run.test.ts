import { expect, test } from 'vitest';
import { type Host, hostOf, type Made, made, noTools } from '../../core/host.ts';
import env from '../../envs/numbers/number-sorting.ts';
import { baselines } from '../../models/baselines.ts';
import { type MeasuredVariant, measureLadders } from './chain-run.ts';

const host: Host = hostOf(env, noTools);
const random = baselines.find(({ name }) => name === 'random')!;
const top = made(env, env.levels[0]!, 's', 0);
const ladder = (() => {
  const below = env.easier?.(top.puzzle as Parameters<NonNullable<typeof env.easier>>[0], null);
  const easier: Made = { ...top, ...below!, id: `${top.id}~1` };
  return [
    { problem: top.id, rungs: 0, made: top },
    { problem: top.id, rungs: 1, made: easier },
  ];
})();
const run = { host, solver: random, tries: 60, attempts: 1, onVariant: () => undefined };

test('variants are measured, and the easier one is solved oftener', async () => {
  const seen: number[] = [];
  const [measured] = await measureLadders({
    ...run,
    ladders: [ladder],
    attempts: 4,
    onVariant: (n) => seen.push(n),
  });
  if (!measured) throw new Error('No ladder was measured.');
  const [hard, easy] = measured.variants as readonly [MeasuredVariant, MeasuredVariant];
  expect(seen).toEqual([1, 2]);
  expect([hard.n, easy.n]).toEqual([60, 60]);
  // One in 120 orders against one in 6: four attempts a try solve 3 % and 52 % of them.
  expect(hard.solved).toBeLessThan(12);
  expect(easy.solved).toBeGreaterThan(18);
  expect(easy.solved).toBeLessThan(45);
});

test('a stop keeps whole ladders', async () => {
  const stop = new AbortController();
  const measured = await measureLadders({
    ...run,
    ladders: [ladder, ladder],
    signal: stop.signal,
    onVariant: (n) => n === 2 && stop.abort(),
  });
  expect(measured).toHaveLength(1);
});

test('a solver that fails says why', async () => {
  const failing = { ...random, solve: async () => [new Error('No tokens left.')] };
  await expect(measureLadders({ ...run, ladders: [ladder], solver: failing })).rejects.toThrow(
    'No tokens left.',
  );
});
