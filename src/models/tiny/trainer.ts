import { init, jit, numpy as np, type Array as Tensor, vjp } from '@jax-js/jax';
import { logits, lossAt, type Tensors } from './network.ts';
import { type Moments, move, movedByAdam } from './optimizer.ts';
import type { Packed } from './packing.ts';
import { countOf, type Shape, weightSizes } from './shape.ts';
import type { Values } from './weights.ts';

/** What a trainer knows, to go on later from the same place. */
export interface State {
  readonly step: number;
  readonly weights: Values;
  readonly first: Values;
  readonly second: Values;
}

export interface Trainer {
  /** Moves the weights by one batch. @returns the loss before, in nats per token that counts. */
  step(batch: Packed, rate: number): Promise<number>;
  state(): Promise<State>;
}

export const startState = (shape: Shape, weights: Values): State => {
  const zeros = (names: readonly string[]): Values =>
    new Map(names.map((name) => [name, new Float32Array(countOf(weightSizes(shape).get(name) ?? []))]));
  const names = [...weightSizes(shape).keys()];
  return { step: 0, weights, first: zeros(names), second: zeros(names.filter(movedByAdam)) };
};

const upload = (shape: Shape, values: Values): Tensors =>
  Object.fromEntries(
    [...values].map(([name, data]) => [
      name,
      np.array(data.slice()).reshape([...(weightSizes(shape).get(name) ?? [])]),
    ]),
  );

const download = async (tensors: Tensors): Promise<Values> => {
  const values = new Map<string, Float32Array>();
  for (const [name, tensor] of Object.entries(tensors)) {
    values.set(name, Float32Array.from(await tensor.ref.data()));
  }
  return values;
};

const refs = (tensors: Tensors): Tensors =>
  Object.fromEntries(Object.entries(tensors).map(([name, t]) => [name, t.ref]));

type Forward = (weights: Tensors, tokens: Tensor, parts: Tensor) => Tensor;
type Judge = typeof lossAt;

/** One number per token of the vocabulary at every place: `value` at the token, else 0. */
function spread(shape: Shape, at: Int32Array, value: (place: number) => number): Tensor {
  const data = new Float32Array(at.length * shape.vocabulary);
  at.forEach((token, i) => {
    data[i * shape.vocabulary + token] = value(i);
  });
  return np.array(data).reshape([at.length, shape.vocabulary]);
}

// Forward, loss and update are programs of their own: folded into one, jax-js computes the softmax anew inside the
// products that use its slope.
function slopes(shape: Shape, weights: Tensors, batch: Packed, forward: Forward, judge: Judge) {
  const { rows, length } = batch;
  const tokens = spread(shape, batch.tokens, () => 1);
  const parts = np.array(batch.parts.slice(), { dtype: np.int32 }).reshape([rows, length]);
  const [found, back] = vjp((w: Tensors) => forward(w, tokens, parts), [refs(weights)]);
  const wanted = spread(shape, batch.targets, (i) => batch.counts[i] as number);
  const { loss, slope } = judge(found, wanted);
  const [gradients] = back(slope) as unknown as [Tensors];
  back.dispose();
  return { loss, gradients };
}

const programs = (shape: Shape): { readonly forward: Forward; readonly judge: Judge } => ({
  forward: jit((weights: Tensors, tokens: Tensor, parts: Tensor) => logits(shape, weights, tokens, parts)),
  judge: jit(lossAt) as Judge,
});

/** Tells the loss of batches, and its slope at every weight; jax-js must be ready. */
export function slopesOf(
  shape: Shape,
): (weights: Values, batch: Packed) => Promise<{ readonly loss: number; readonly gradients: Values }> {
  const { forward, judge } = programs(shape);
  return async (weights, batch) => {
    const held = upload(shape, weights);
    const { loss, gradients } = slopes(shape, held, batch, forward, judge);
    const out = { loss: Number((await loss.data())[0]), gradients: await download(gradients) };
    for (const tensor of [...Object.values(held), ...Object.values(gradients)]) tensor.dispose();
    return out;
  };
}

/** A trainer on the CPU through WebAssembly; `init` of jax-js is done here. */
export async function makeTrainer(shape: Shape, from: State): Promise<Trainer> {
  await init('wasm');
  let weights = upload(shape, from.weights);
  let moments: Moments = { first: upload(shape, from.first), second: upload(shape, from.second) };
  let done = from.step;
  const { forward, judge } = programs(shape);
  const update = jit(
    (w: Tensors, gradients: Tensors, first: Tensors, second: Tensors, rate: Tensor, step: Tensor) => {
      const [next, m] = move(w, gradients, { first, second }, rate, step);
      return { next, first: m.first, second: m.second };
    },
  );

  return {
    async step(batch, rate) {
      const { loss, gradients } = slopes(shape, weights, batch, forward, judge);
      const out = update(
        weights,
        gradients,
        moments.first,
        moments.second,
        np.array(rate),
        np.array(done + 1),
      );
      weights = out.next;
      moments = { first: out.first, second: out.second };
      done++;
      return Number((await loss.data())[0]);
    },
    state: async () => ({
      step: done,
      weights: await download(weights),
      first: await download(moments.first),
      second: await download(moments.second),
    }),
  };
}
