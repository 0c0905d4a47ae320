import { nn, numpy as np, type Array as Tensor } from '@jax-js/jax';
import { angles, EPSILON, headWidth, type Shape } from './shape.ts';

export type Tensors = Record<string, Tensor>;

// jax-js frees an array at its last use: every use before it takes a `.ref`.

function norm(x: Tensor, weight: Tensor): Tensor {
  const mean = np.mean(x.ref.mul(x.ref), -1, { keepdims: true });
  return x.mul(np.reciprocal(np.sqrt(mean.add(EPSILON)))).mul(weight);
}

function turn(x: Tensor, cos: Tensor, sin: Tensor): Tensor {
  const [a, b] = np.split(x.ref, 2, -1) as [Tensor, Tensor];
  return x.mul(cos).add(np.concatenate([b.neg(), a], -1).mul(sin));
}

/**
 * Logits of every place, [rows · length, vocabulary].
 * @param tokens one-hot, [rows · length, vocabulary]: written out, since jax-js folds a comparison into the product and slows it.
 * @param parts int32 [rows, length]: a token looks only at tokens of its own part.
 * Weights are borrowed: the caller keeps them.
 */
export function logits(shape: Shape, weights: Tensors, tokens: Tensor, parts: Tensor): Tensor {
  const [rows, length] = parts.shape as [number, number];
  const { heads } = shape;
  const head = headWidth(shape);
  const w = (name: string): Tensor => (weights[name] as Tensor).ref;
  const flat = (x: Tensor): Tensor => x.reshape([rows * length, -1]);

  const places = np.arange(length).astype(np.float32).reshape([length, 1]);
  const turns = places.mul(np.array(angles(shape)).reshape([1, head]));
  const cos = np.cos(turns.ref);
  const sin = np.sin(turns);

  const same = np.equal(parts.ref.reshape([rows, length, 1]), parts.reshape([rows, 1, length]));
  const order = np.arange(length);
  const past = np.lessEqual(order.ref.reshape([1, length]), order.reshape([length, 1]));
  const seen = same.astype(np.float32).mul(past.astype(np.float32));
  const hide = seen.sub(1).mul(1e9).reshape([rows, 1, length, length]);

  let x = np.matmul(tokens, w('embed'));
  for (let layer = 0; layer < shape.layers; layer++) {
    const at = (name: string): Tensor => w(`layers.${layer}.${name}`);
    const into = norm(x.ref, at('attention.norm'));
    const split = (name: string): Tensor =>
      np.transpose(np.matmul(into.ref, at(name)).reshape([rows, length, heads, head]), [0, 2, 1, 3]);
    const q = turn(split('attention.q'), cos.ref, sin.ref);
    const k = turn(split('attention.k'), cos.ref, sin.ref);
    const v = split('attention.v');
    into.dispose();
    const scores = np.matmul(q, np.transpose(k, [0, 1, 3, 2])).mul(1 / Math.sqrt(head));
    const mixed = np.matmul(nn.softmax(scores.add(hide.ref), -1), v);
    x = x.add(np.matmul(flat(np.transpose(mixed, [0, 2, 1, 3])), at('attention.o')));
    const fed = norm(x.ref, at('feed.norm'));
    const gate = np.matmul(fed.ref, at('feed.gate'));
    const up = np.matmul(fed, at('feed.up'));
    x = x.add(np.matmul(gate.ref.mul(nn.sigmoid(gate)).mul(up), at('feed.down')));
  }
  for (const used of [cos, sin, hide]) used.dispose();
  const out = np.matmul(norm(x, w('norm')), np.transpose(w('embed')));
  return out;
}

/**
 * Mean cross entropy of the tokens to come, in nats, and its slope at the logits. Both inputs are used up.
 * @param wanted [places, vocabulary]: at the token to come, how much its place counts; all add up to 1.
 */
export function lossAt(found: Tensor, wanted: Tensor): { readonly loss: Tensor; readonly slope: Tensor } {
  const low = found.ref.sub(np.max(found, -1, { keepdims: true }));
  const raised = np.exp(low.ref);
  const whole = np.sum(raised.ref, -1, { keepdims: true });
  const count = np.sum(wanted.ref, -1, { keepdims: true });
  const loss = np.sum(np.log(whole.ref).sub(low).mul(wanted.ref));
  return { loss, slope: raised.div(whole).mul(count).sub(wanted) };
}
