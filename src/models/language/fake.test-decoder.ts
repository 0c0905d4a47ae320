import { hash128 } from '../../core/hash.ts';
import type { Cache, Decoder } from './decoder.ts';

const VOCABULARY = 12;

export interface FakeDecoder extends Decoder {
  /** Rows and tokens per row of every read. */
  readonly reads: { readonly rows: number; readonly width: number }[];
  /** Caches that nobody has released. */
  open(): number;
  /** Does something before a read goes on. */
  onRead?: () => void;
}

interface Kept {
  readonly rows: readonly (readonly number[])[];
  over: boolean;
}

/** A model whose next token hangs on all that a row has read; it notices caches that were given back. */
export function fakeDecoder(): FakeDecoder {
  let open = 0;
  const keep = (rows: readonly (readonly number[])[], length: number): Cache => {
    open++;
    return {
      rows: rows.length,
      length,
      masked: rows.map((row) => length - row.length),
      kept: { rows, over: false } satisfies Kept,
    };
  };
  const use = (cache: Cache): Kept => {
    const kept = cache.kept as Kept;
    if (kept.over) throw new Error('This cache was used up.');
    return kept;
  };
  const fake: FakeDecoder = {
    reads: [],
    open: () => open,
    async read(ids, cache) {
      fake.onRead?.();
      fake.reads.push({ rows: ids.length, width: ids[0]!.length });
      const before = cache ? use(cache) : undefined;
      if (before) fake.release(cache!);
      const rows = ids.map((row, i) => [...(before?.rows[i] ?? []), ...row]);
      return {
        logits: rows.map((row) => {
          const seed = hash128(row.join(' '));
          return Float32Array.from({ length: VOCABULARY }, (_, i) => ((seed[i % 4]! >>> (i * 2)) % 64) / 16);
        }),
        cache: keep(rows, (cache?.length ?? 0) + ids[0]!.length),
      };
    },
    async stack(places) {
      const rows = places.map(({ cache, row }) => use(cache).rows[row]!);
      return keep(rows, Math.max(...rows.map(({ length }) => length)));
    },
    release(cache) {
      use(cache).over = true;
      open--;
    },
  };
  return fake;
}
