import type { Rng } from '../../core/rng.ts';

/** One draw from logits at a temperature. */
export function draw(logits: Float32Array, temperature: number, rng: Rng): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const logit of logits) top = Math.max(top, logit);
  let whole = 0;
  for (const logit of logits) whole += Math.exp((logit - top) / temperature);
  let left = ((rng.int(0, 0xff_ffff) + 0.5) / 0x100_0000) * whole;
  for (let id = 0; id < logits.length; id++) {
    left -= Math.exp(((logits[id] as number) - top) / temperature);
    if (left <= 0) return id;
  }
  return logits.length - 1;
}
