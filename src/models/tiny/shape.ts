/** The sizes of a decoder-only transformer: RMSNorm, rotary positions, gated feed-forward, tied embeddings. */
export interface Shape {
  readonly vocabulary: number;
  /** Numbers per token between layers. */
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  /** Numbers per token inside the feed-forward part. */
  readonly inner: number;
  /** Tokens of the longest sequence it was trained on. */
  readonly context: number;
}

export const THETA = 10_000;
export const EPSILON = 1e-5;

export const headWidth = (shape: Shape): number => shape.width / shape.heads;

/** Every weight by name, with its size; matrices map rows to columns: `x · W`. */
export function weightSizes(shape: Shape): ReadonlyMap<string, readonly number[]> {
  const { width: d, inner: f } = shape;
  const sizes = new Map<string, readonly number[]>([['embed', [shape.vocabulary, d]]]);
  for (let layer = 0; layer < shape.layers; layer++) {
    const at = (name: string): string => `layers.${layer}.${name}`;
    sizes.set(at('attention.norm'), [d]);
    for (const name of ['q', 'k', 'v', 'o']) sizes.set(at(`attention.${name}`), [d, d]);
    sizes.set(at('feed.norm'), [d]);
    sizes.set(at('feed.gate'), [d, f]);
    sizes.set(at('feed.up'), [d, f]);
    sizes.set(at('feed.down'), [f, d]);
  }
  return sizes.set('norm', [d]);
}

export const countOf = (size: readonly number[]): number => size.reduce((n, side) => n * side, 1);

export const parametersOf = (shape: Shape): number =>
  [...weightSizes(shape).values()].reduce((n, size) => n + countOf(size), 0);

/** The angle per position at each place of a head, both halves alike. */
export function angles(shape: Shape): Float32Array {
  const width = headWidth(shape);
  return Float32Array.from({ length: width }, (_, i) => THETA ** ((-2 * (i % (width / 2))) / width));
}
