import { describe, expect, test } from 'vitest';
import { makeRng } from '../../core/rng.ts';
import { draw, likeliest } from './sampling.ts';

const logits = Float32Array.of(1, 3, 2, Number.NEGATIVE_INFINITY, 0);
const softmax = (temperature: number): number[] => {
  const weights = [...logits].map((logit) => Math.exp(logit / temperature));
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum);
};
const chances = (count: number): number[] => {
  const rng = makeRng('sampling');
  return Array.from({ length: count }, () => rng.int(0, 999_999) / 1_000_000);
};

describe('drawing a token', () => {
  test('at temperature 0 takes the likeliest, of equal ones the first', () => {
    expect(draw(logits, { temperature: 0, topK: 0 }, 0.999).id).toBe(1);
    expect(draw(Float32Array.of(0, 5, 5), { temperature: 0, topK: 0 }, 0.999).id).toBe(1);
  });

  test('tells the probability and the entropy before temperature and cuts', () => {
    const shares = softmax(1);
    const entropy = -shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0);
    for (const cuts of [
      { temperature: 0, topK: 0 },
      { temperature: 2, topK: 1 },
    ]) {
      const drawn = draw(logits, cuts, 0);
      expect(drawn.logprob).toBeCloseTo(Math.log(shares[drawn.id]!), 5);
      expect(drawn.entropy).toBeCloseTo(entropy, 5);
    }
  });

  test.each([0.5, 1, 2])('draws as often as temperature %d asks', (temperature) => {
    const counts = logits.map(() => 0);
    const all = chances(20_000);
    for (const chance of all) counts[draw(logits, { temperature, topK: 0 }, chance).id]!++;
    softmax(temperature).forEach((share, id) => {
      expect(Math.abs(counts[id]! / all.length - share)).toBeLessThan(0.015);
    });
  });

  test('with top k draws from the k likeliest alone, and from all of them', () => {
    const drawn = new Set(chances(500).map((chance) => draw(logits, { temperature: 2, topK: 2 }, chance).id));
    expect([...drawn].sort()).toEqual([1, 2]);
    const any = new Set(chances(500).map((chance) => draw(logits, { temperature: 2, topK: 99 }, chance).id));
    expect([...any].sort()).toEqual([0, 1, 2, 4]);
  });

  test('stays within the tokens whatever the chance', () => {
    for (const chance of [0, 0.5, 1 - 2 ** -32])
      expect(draw(logits, { temperature: 1, topK: 0 }, chance).id).not.toBe(3);
  });

  test('says so when there is nothing to draw', () => {
    expect(() => draw(Float32Array.of(Number.NaN, Number.NaN), { temperature: 1, topK: 0 }, 0)).toThrow(
      'no usable numbers',
    );
  });
});

test('the likeliest are those of a sort', () => {
  const rng = makeRng('heap');
  for (let round = 0; round < 50; round++) {
    const values = Float32Array.from({ length: rng.int(1, 60) }, () => rng.int(0, 20));
    const count = rng.int(1, values.length);
    const sorted = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b).slice(0, count);
    expect(likeliest(values, count)).toEqual(sorted.sort((a, b) => a - b));
  }
});
