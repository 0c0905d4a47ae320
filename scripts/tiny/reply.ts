import { InferenceSession, Tensor } from 'onnxruntime-node';
import { makeRng } from '../../src/core/rng.ts';
import { draw } from '../../src/models/tiny/sampling.ts';
import { headWidth, type Shape } from '../../src/models/tiny/shape.ts';

interface Asking {
  readonly temperature: number;
  /** Tokens of the longest reply. */
  readonly most: number;
  readonly end: number;
  readonly seed: string;
}

/** The shape that a `config.json` tells. */
export function shapeOf(config: unknown): Shape {
  const c = config as Record<string, number>;
  return {
    vocabulary: c.vocab_size as number,
    width: c.hidden_size as number,
    layers: c.num_hidden_layers as number,
    heads: c.num_attention_heads as number,
    inner: c.intermediate_size as number,
    context: c.max_position_embeddings as number,
  };
}

/** The exported model on the CPU; prompts of one length are read together. */
export async function openModel(onnx: Uint8Array, shape: Shape) {
  const session = await InferenceSession.create(onnx, { intraOpNumThreads: 1 });
  const ints = (list: readonly number[], sides: number[]) =>
    new Tensor('int64', BigInt64Array.from(list, BigInt), sides);

  async function together(prompts: readonly ArrayLike<number>[], { temperature, most, end, seed }: Asking) {
    const rows = prompts.length;
    const rng = makeRng(seed);
    const replies: number[][] = prompts.map(() => []);
    const open = prompts.map(() => true);
    let cache: Record<string, Tensor> = {};
    for (let layer = 0; layer < shape.layers; layer++) {
      for (const part of ['key', 'value']) {
        const empty = new Tensor('float32', new Float32Array(0), [rows, shape.heads, 0, headWidth(shape)]);
        cache[`past_key_values.${layer}.${part}`] = empty;
      }
    }
    let input = prompts.flatMap((prompt) => Array.from(prompt));
    let past = 0;
    for (let made = 0; made < most && open.includes(true); made++) {
      const length = input.length / rows;
      const places = Array.from({ length: rows }, () => Array.from({ length }, (_, i) => past + i)).flat();
      const out = await session.run({
        input_ids: ints(input, [rows, length]),
        attention_mask: ints(new Array<number>(rows * (past + length)).fill(1), [rows, past + length]),
        position_ids: ints(places, [rows, length]),
        ...cache,
      });
      past += length;
      cache = Object.fromEntries(
        Object.entries(out)
          .filter(([name]) => name.startsWith('present'))
          .map(([name, tensor]) => [name.replace('present', 'past_key_values'), tensor as Tensor]),
      );
      const logits = (out.logits as Tensor).data as Float32Array;
      input = replies.map((reply, row) => {
        const at = ((row + 1) * length - 1) * shape.vocabulary;
        const id = draw(logits.subarray(at, at + shape.vocabulary), temperature, rng);
        if (id === end) open[row] = false;
        if (open[row]) reply.push(id);
        return id;
      });
    }
    return replies;
  }

  return {
    async reply(prompts: readonly ArrayLike<number>[], asking: Asking): Promise<number[][]> {
      const byLength = new Map<number, number[]>();
      for (const [i, { length }] of prompts.entries())
        byLength.set(length, [...(byLength.get(length) ?? []), i]);
      const replies = new Array<number[]>(prompts.length);
      for (const [length, list] of byLength) {
        const found = await together(
          list.map((i) => prompts[i] as ArrayLike<number>),
          { ...asking, seed: `${asking.seed} ${length}` },
        );
        list.forEach((i, j) => {
          replies[i] = found[j] as number[];
        });
      }
      return replies;
    },
    close: () => session.release(),
  };
}
