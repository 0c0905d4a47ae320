import 'core-js/actual/iterator/index.js';
import { init } from '@jax-js/jax';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeRng } from '../../core/rng.ts';
import { decodeState, encodeState } from './checkpoint.ts';
import { type Packed, pack, type Sequence } from './packing.ts';
import { countOf, type Shape, weightSizes } from './shape.ts';
import { makeTrainer, slopesOf, startState } from './trainer.ts';
import { firstWeights, type Values } from './weights.ts';

const whole: Shape = { vocabulary: 16, width: 16, layers: 2, heads: 2, inner: 16, context: 64 };

/** Copying four letters: 1 a b c d 3 → a b c d 2. */
function copies(seed: string): () => Sequence {
  const rng = makeRng(seed);
  return () => {
    const letters = Array.from({ length: 4 }, () => rng.int(4, 9));
    return { tokens: [1, ...letters, 3, ...letters, 2], reply: 6 };
  };
}
const batch = (seed: string): Packed => pack(copies(seed), { rows: 4, length: 22 });

const nudged = (weights: Values, name: string, at: number, by: number): Values =>
  new Map(
    [...weights].map(([key, data]) => [
      key,
      key === name ? data.map((v, i) => (i === at ? v + by : v)) : data,
    ]),
  );

beforeAll(async () => {
  await init('wasm');
});

describe('the trainer', () => {
  test('goes down the slope that finite differences show', async () => {
    const shape = { ...whole, layers: 1 };
    const weights = firstWeights(shape, 'slope');
    const one = batch('g');
    const slopes = slopesOf(shape);
    const { loss, gradients } = await slopes(weights, one);
    expect(loss).toBeGreaterThan(2);
    const rng = makeRng('where');
    for (const [name, size] of weightSizes(shape)) {
      const at = rng.int(0, countOf(size) - 1);
      const step = 0.002;
      const [up, down] = await Promise.all(
        [step, -step].map(async (by) => (await slopes(nudged(weights, name, at, by), one)).loss),
      );
      const slope = ((up as number) - (down as number)) / (2 * step);
      expect(Math.abs(slope - (gradients.get(name)?.[at] as number)), name).toBeLessThan(3e-3);
    }
  });

  test('learns, and goes on from a checkpoint as if never stopped', async () => {
    const shape = whole;
    const start = startState(shape, firstWeights(shape, 'learn'));
    const trainer = await makeTrainer(shape, start);
    const losses: number[] = [];
    for (let i = 0; i < 12; i++) losses.push(await trainer.step(batch(`b${i}`), 0.03));
    const kept = decodeState(encodeState(await trainer.state()));
    for (let i = 12; i < 14; i++) losses.push(await trainer.step(batch(`b${i}`), 0.03));
    expect(losses[0]).toBeCloseTo(Math.log(shape.vocabulary), 0);
    expect(losses.at(-1)).toBeLessThan(0.85 * (losses[0] as number));
    const again = await makeTrainer(shape, kept);
    for (let i = 12; i < 14; i++)
      expect(await again.step(batch(`b${i}`), 0.03)).toBeCloseTo(losses[i] as number, 5);
  });
});
