export interface Cuts {
  /** 0 takes the likeliest. */
  readonly temperature: number;
  /** 0 cuts nothing. */
  readonly topK: number;
}

export interface Drawn {
  readonly id: number;
  /** Natural logarithm of its probability before temperature and cuts. */
  readonly logprob: number;
  /** Of the distribution before temperature and cuts, in nats. */
  readonly entropy: number;
}

/**
 * One token id from unnormalised log-probabilities; of equal ones the lower id comes first.
 * @param chance uniform in [0, 1)
 * @throws {RangeError} when there is no finite logit to draw.
 */
export function draw(logits: Float32Array, { temperature, topK }: Cuts, chance: number): Drawn {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logits.length; i++) {
    const logit = logits[i] as number;
    if (logit > top) {
      top = logit;
      best = i;
    }
  }
  if (best < 0 || !Number.isFinite(top)) throw new RangeError('The model gave no usable numbers.');

  let sum = 0;
  let weighted = 0;
  for (let i = 0; i < logits.length; i++) {
    const below = (logits[i] as number) - top;
    const weight = Math.exp(below);
    if (weight === 0) continue;
    sum += weight;
    weighted += weight * below;
  }
  const log = Math.log(sum);
  const id = temperature > 0 ? pick(logits, top, { temperature, topK }, chance) : best;
  return { id, logprob: (logits[id] as number) - top - log, entropy: Math.max(0, log - weighted / sum) };
}

function pick(logits: Float32Array, top: number, { temperature, topK }: Cuts, chance: number): number {
  const ids = topK > 0 && topK < logits.length ? likeliest(logits, topK) : undefined;
  const count = ids?.length ?? logits.length;
  const at = (i: number): number => (ids ? (ids[i] as number) : i);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(((logits[at(i)] as number) - top) / temperature);
  let left = chance * sum;
  let last = at(0);
  for (let i = 0; i < count; i++) {
    const weight = Math.exp(((logits[at(i)] as number) - top) / temperature);
    if (weight === 0) continue;
    last = at(i);
    left -= weight;
    if (left < 0) break;
  }
  return last;
}

/** Ids of the `count` largest, in the order of the ids. */
export function likeliest(logits: Float32Array, count: number): number[] {
  const heap: number[] = [];
  const less = (a: number, b: number): boolean => {
    const [x, y] = [logits[a] as number, logits[b] as number];
    return x < y || (x === y && a > b);
  };
  const sink = (from: number): void => {
    for (let i = from; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < heap.length && less(heap[child] as number, heap[least] as number)) least = child;
      if (least === i) return;
      [heap[i], heap[least]] = [heap[least] as number, heap[i] as number];
      i = least;
    }
  };
  for (let id = 0; id < logits.length; id++) {
    if (heap.length < count) {
      heap.push(id);
      if (heap.length === count) for (let i = (count >> 1) - 1; i >= 0; i--) sink(i);
    } else if (less(heap[0] as number, id)) {
      heap[0] = id;
      sink(0);
    }
  }
  return heap.sort((a, b) => a - b);
}
