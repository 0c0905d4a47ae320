import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { TextHash } from './hash.ts';

/** Seeded integers, the same on every machine; the stream is the hash of the key. */
export interface Rng {
  /** Uniform integer in [from, to], both ends included. */
  int(from: number, to: number): number;
  /** One item, each as likely; throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): T[];
  /** So many different items in random order, or all of them; takes as long as it has items to pick. */
  sample<T>(items: readonly T[], count: number): T[];
  /** True with probability `part` / `whole`. */
  chance(part: number, whole: number): boolean;
  /** A stream of its own, the same however much has been drawn from this one. */
  fork(name: string): Rng;
}

export const makeRng = (key: string): Rng => new Stream(TextHash.start.with(key));

/** As `makeRng` with the whole of a hashed key. */
export const rngOf = (key: TextHash): Rng => new Stream(key);

const WORDS = 0x1_0000_0000;

/** Source of the generator: Blackman and Vigna, xoroshiro128+, through pure-rand. */
class Stream implements Rng {
  readonly #key: TextHash;
  readonly #words: ReturnType<typeof xoroshiro128plusFromState>;

  constructor(key: TextHash) {
    this.#key = key;
    const state = key.words();
    this.#words = xoroshiro128plusFromState(state.some((word) => word !== 0) ? state : [1, 2, 3, 4]);
  }

  int(from: number, to: number): number {
    if (!(from <= to)) throw new RangeError(`rng.int(${from}, ${to}) is empty`);
    const size = to - from + 1;
    if (size > WORDS) return uniformInt(this.#words, from, to);
    // The draws of uniformInt, with a division where the remainder of two fractions would be slow.
    let word = this.#words.next() + WORDS / 2;
    if (word >= WORDS - size && size > 2) {
      const end = Math.floor(WORDS / size) * size;
      while (word >= end) word = this.#words.next() + WORDS / 2;
    }
    return word - Math.floor(word / size) * size + from;
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('rng.pick of nothing');
    return items[this.int(0, items.length - 1)] as T;
  }

  shuffle<T>(items: readonly T[]): T[] {
    const out = items.slice();
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      const held = out[i] as T;
      out[i] = out[j] as T;
      out[j] = held;
    }
    return out;
  }

  sample<T>(items: readonly T[], count: number): T[] {
    const out = items.slice();
    const most = Math.min(count, out.length);
    for (let i = 0; i < most; i++) {
      const j = this.int(i, out.length - 1);
      const held = out[i] as T;
      out[i] = out[j] as T;
      out[j] = held;
    }
    out.length = most;
    return out;
  }

  chance(part: number, whole: number): boolean {
    return this.int(1, whole) <= part;
  }

  fork(name: string): Rng {
    return new Stream(this.#key.with(`\u0000${name}`));
  }
}
