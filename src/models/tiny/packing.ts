/** Tokens of one example; the reply begins at `reply`. */
export interface Sequence {
  readonly tokens: Int32Array | readonly number[];
  readonly reply: number;
}

/** Rows of examples laid end to end, row by row. */
export interface Packed {
  readonly rows: number;
  readonly length: number;
  readonly tokens: Int32Array;
  /** Which example of its row a token belongs to, from 1; 0 is padding. */
  readonly parts: Int32Array;
  /** The token that follows. */
  readonly targets: Int32Array;
  /** How much each place counts in the loss; they add up to 1. */
  readonly counts: Float32Array;
  /** Examples held. */
  readonly examples: number;
}

/**
 * Fills rows with examples in the order they come, each into the first row with room, until `patience` in a row found none.
 * @param promptShare how much a prompt's token counts beside a reply's.
 */
export function pack(
  next: () => Sequence,
  {
    rows,
    length,
    promptShare = 0,
    patience = 8,
  }: {
    readonly rows: number;
    readonly length: number;
    readonly promptShare?: number;
    readonly patience?: number;
  },
): Packed {
  const size = rows * length;
  const tokens = new Int32Array(size);
  const parts = new Int32Array(size);
  const targets = new Int32Array(size);
  const counts = new Float32Array(size);
  const used = new Array<number>(rows).fill(0);
  const held = new Array<number>(rows).fill(0);
  let examples = 0;
  for (let missed = 0; missed < patience; ) {
    const { tokens: all, reply } = next();
    const need = all.length - 1;
    if (need > length) throw new RangeError(`An example of ${need} tokens does not fit into ${length}.`);
    const row = used.findIndex((n) => n + need <= length);
    if (row < 0) {
      missed++;
      continue;
    }
    const at = row * length + (used[row] as number);
    const part = (held[row] as number) + 1;
    for (let i = 0; i < need; i++) {
      tokens[at + i] = all[i] as number;
      targets[at + i] = all[i + 1] as number;
      parts[at + i] = part;
      counts[at + i] = i + 1 >= reply ? 1 : promptShare;
    }
    used[row] = (used[row] as number) + need;
    held[row] = part;
    examples++;
  }
  const sum = counts.reduce((a, b) => a + b, 0);
  for (let i = 0; i < size; i++) counts[i] = (counts[i] as number) / sum;
  return { rows, length, tokens, parts, targets, counts, examples };
}
