import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { hash128 } from './hash.ts';

/** Seeded integers, the same on every machine; the stream is the hash of the key. */
export interface Rng {
  /** Uniform integer in [from, to], both ends included. */
  int(from: number, to: number): number;
  /** One item, each as likely; throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): T[];
  /** True with probability `part` / `whole`. */
  chance(part: number, whole: number): boolean;
  /** A stream of its own, the same however much has been drawn from this one. */
  fork(name: string): Rng;
}

/** Source of the generator: Blackman and Vigna, xoroshiro128+, through pure-rand. */
export function makeRng(key: string): Rng {
  const state = hash128(key);
  const stream = xoroshiro128plusFromState(state.some((word) => word !== 0) ? state : [1, 2, 3, 4]);
  const int = (from: number, to: number): number => {
    if (!(from <= to)) throw new RangeError(`rng.int(${from}, ${to}) is empty`);
    return uniformInt(stream, from, to);
  };
  return {
    int,
    pick(items) {
      if (items.length === 0) throw new RangeError('rng.pick of nothing');
      return items[int(0, items.length - 1)] as (typeof items)[number];
    },
    shuffle(items) {
      const out = items.slice();
      for (let i = out.length - 1; i > 0; i--) {
        const j = int(0, i);
        const held = out[i] as (typeof out)[number];
        out[i] = out[j] as (typeof out)[number];
        out[j] = held;
      }
      return out;
    },
    chance: (part, whole) => int(1, whole) <= part,
    fork: (name) => makeRng(`${key}\u0000${name}`),
  };
}
