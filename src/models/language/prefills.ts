import type { Cache, Decoder } from './decoder.ts';

export interface Prefill {
  /** One row. */
  readonly cache: Cache;
  /** After the last token of the prompt. */
  readonly logits: Float32Array;
  /** Read now, and not before. */
  readonly fresh: boolean;
}

export interface Prefills {
  /** Undefined when it was told to stop. */
  of(ids: readonly number[]): Promise<Prefill | undefined>;
  /** Forgets all prompts but these. */
  keepOnly(prompts: readonly (readonly number[])[]): void;
  /** Forgets a prompt and leaves its cache to the caller. */
  handOver(ids: readonly number[]): void;
}

const keyOf = (ids: readonly number[]): string => ids.join(' ');

/**
 * Prompts that were read, each alone and in chunks: a long one does not hold up a stop, and its numbers do not depend on
 * the prompts beside it.
 * @param rest resolves to true when the work is to stop
 */
export function createPrefills(decoder: Decoder, chunk: number, rest: () => Promise<boolean>): Prefills {
  const known = new Map<string, Omit<Prefill, 'fresh'>>();

  async function read(ids: readonly number[]): Promise<Omit<Prefill, 'fresh'> | undefined> {
    let cache: Cache | undefined;
    let logits: Float32Array | undefined;
    for (let at = 0; at < ids.length; at += chunk) {
      if (await rest()) {
        if (cache) decoder.release(cache);
        return undefined;
      }
      const step = await decoder.read([ids.slice(at, at + chunk)], cache);
      cache = step.cache;
      logits = step.logits[0];
    }
    if (!cache || !logits) throw new RangeError('A prompt has at least one token.');
    return { cache, logits: logits.slice() };
  }

  return {
    async of(ids) {
      const key = keyOf(ids);
      const before = known.get(key);
      if (before) return { ...before, fresh: false };
      const now = await read(ids);
      if (!now) return undefined;
      known.set(key, now);
      return { ...now, fresh: true };
    },
    handOver: (ids) => void known.delete(keyOf(ids)),
    keepOnly(prompts) {
      const wanted = new Set(prompts.map(keyOf));
      for (const [key, { cache }] of known) {
        if (wanted.has(key)) continue;
        known.delete(key);
        decoder.release(cache);
      }
    },
  };
}
