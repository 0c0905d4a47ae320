import { numpy as np, type Array as Tensor } from '@jax-js/jax';
import type { Tensors } from './network.ts';

/** Running means of the gradients and, for what Adam moves, of their squares. */
export interface Moments {
  readonly first: Tensors;
  readonly second: Tensors;
}

const isMatrix = (name: string): boolean => /\.(q|k|v|o|gate|up|down)$/.test(name);
/** Names whose gradients have a second moment: embeddings and norms. */
export const movedByAdam = (name: string): boolean => !isMatrix(name);

const MOMENTUM = 0.95;
const BETA1 = 0.9;
const BETA2 = 0.98;

/** Five steps of the iteration of Newton and Schulz towards the nearest orthogonal matrix, for a stack of them. */
function orthogonal(stack: Tensor): Tensor {
  const tall = (stack.shape[1] as number) > (stack.shape[2] as number);
  const swap = (x: Tensor): Tensor => np.transpose(x, [0, 2, 1]);
  let x = tall ? swap(stack) : stack;
  const size = np.sqrt(np.sum(x.ref.mul(x.ref), [1, 2], { keepdims: true }));
  x = x.div(size.add(1e-7));
  for (let i = 0; i < 5; i++) {
    const a = np.matmul(x.ref, swap(x.ref));
    const b = a.ref.mul(-4.775).add(np.matmul(a.ref, a).mul(2.0315));
    x = x.ref.mul(3.4445).add(np.matmul(b, x));
  }
  return tall ? swap(x) : x;
}

/**
 * One step: matrices by Muon (Jordan 2024, https://kellerjordan.github.io/posts/muon), embeddings and norms by Adam.
 * Uses up the gradients and the old weights and moments.
 * @param rate scalar; @param step scalar, counted from 1.
 */
export function move(
  weights: Tensors,
  gradients: Tensors,
  { first, second }: Moments,
  rate: Tensor,
  step: Tensor,
): readonly [Tensors, Moments] {
  const next: Tensors = {};
  const nextFirst: Tensors = {};
  const nextSecond: Tensors = {};
  const alike = new Map<string, string[]>();
  const unbias1 = np.reciprocal(
    np
      .exp(step.ref.mul(Math.log(BETA1)))
      .neg()
      .add(1),
  );
  const unbias2 = np.reciprocal(
    np
      .exp(step.mul(Math.log(BETA2)))
      .neg()
      .add(1),
  );
  for (const name of Object.keys(weights)) {
    const w = weights[name] as Tensor;
    const g = gradients[name] as Tensor;
    const m = first[name] as Tensor;
    if (isMatrix(name)) {
      const key = w.shape.join();
      alike.set(key, [...(alike.get(key) ?? []), name]);
      continue;
    }
    const mean = m.mul(BETA1).add(g.ref.mul(1 - BETA1));
    const square = (second[name] as Tensor).mul(BETA2).add(g.ref.mul(g).mul(1 - BETA2));
    const by = mean.ref.mul(unbias1.ref).div(np.sqrt(square.ref.mul(unbias2.ref)).add(1e-8));
    next[name] = w.sub(by.mul(rate.ref).mul(0.3));
    nextFirst[name] = mean;
    nextSecond[name] = square;
  }
  for (const names of alike.values()) {
    const steps = names.map((name) => {
      const g = gradients[name] as Tensor;
      const mean = (first[name] as Tensor).mul(MOMENTUM).add(g.ref.mul(1 - MOMENTUM));
      nextFirst[name] = mean;
      return g.mul(1 - MOMENTUM).add(mean.ref.mul(MOMENTUM));
    });
    const [rows, columns] = (steps[0] as Tensor).shape as [number, number];
    const scale = 0.2 * Math.sqrt(Math.max(rows, columns));
    const turned = np.split(orthogonal(np.stack(steps)), names.length, 0);
    names.forEach((name, i) => {
      const by = (turned[i] as Tensor).reshape([rows, columns]).mul(rate.ref).mul(scale);
      next[name] = (weights[name] as Tensor).sub(by);
    });
  }
  for (const used of [unbias1, unbias2, rate]) used.dispose();
  return [next, { first: nextFirst, second: nextSecond }];
}
