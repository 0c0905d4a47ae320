/** What a model remembers of the tokens it has read: rows of equal length, the unused front of a row masked. */
export interface Cache {
  readonly rows: number;
  /** Tokens remembered, masked ones included. */
  readonly length: number;
  /** Of each row, how many at the front are masked. */
  readonly masked: readonly number[];
  /** Whatever the decoder keeps. */
  readonly kept: unknown;
}

/** A row of a cache. */
export interface Place {
  readonly cache: Cache;
  readonly row: number;
}

/** A decoder-only model as the loop sees it. */
export interface Decoder {
  /**
   * Reads the same number of further tokens in every row. The cache given is used up.
   * @returns for each row the logits after its last token, valid until the next call.
   */
  read(
    ids: readonly (readonly number[])[],
    cache?: Cache,
  ): Promise<{ readonly logits: readonly Float32Array[]; readonly cache: Cache }>;
  /** A new cache of these rows, ends aligned, no longer than the longest needs. Those given stay as they are. */
  stack(places: readonly Place[]): Promise<Cache>;
  release(cache: Cache): void;
}
