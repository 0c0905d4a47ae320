import { hash128 } from '../core/hash.ts';

export type Side = 'training' | 'validation';

const STEPS = 0x1_0000_0000;

/**
 * The side a problem is on, by its canonical hash: equal problems are always on the same side, wherever they come from, so the two sets can
 * never meet, and a set that grows later stays apart from what was held back.
 * @param share of validation, in [0, 1].
 */
export function sideOf(canonical: string, seed: string, share: number): Side {
  const [word] = hash128(`split#${seed}/${canonical}`);
  return (word >>> 0) / STEPS < share ? 'validation' : 'training';
}
