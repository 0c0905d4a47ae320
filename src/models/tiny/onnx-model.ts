import { OnnxGraph } from './onnx-writer.ts';
import { angles, EPSILON, headWidth, type Shape, weightSizes } from './shape.ts';
import type { Values } from './weights.ts';

const FLOAT = 1;
const BOOL = 9;

/** The network of `network.ts` with a cache of keys and values, as transformers.js wants its decoders. */
export function onnxModel(shape: Shape, weights: Values): Uint8Array {
  const g = new OnnxGraph();
  const { heads, width } = shape;
  const head = headWidth(shape);
  for (const [name, size] of weightSizes(shape)) g.weight(name, size, weights.get(name) as Float32Array);

  const ids = g.input('input_ids', 'int64', ['batch_size', 'sequence_length']);
  const attended = g.input('attention_mask', 'int64', ['batch_size', 'total_sequence_length']);
  const places = g.input('position_ids', 'int64', ['batch_size', 'sequence_length']);
  const cached = ['batch_size', heads, 'past_sequence_length', head] as const;
  const grown = ['batch_size', heads, 'total_sequence_length', head] as const;
  const past = Array.from({ length: shape.layers }, (_, i) => ({
    key: g.input(`past_key_values.${i}.key`, 'float', cached),
    value: g.input(`past_key_values.${i}.value`, 'float', cached),
  }));

  const norm = (x: string, weight: string): string => {
    const mean = g.node('ReduceMean', [g.node('Mul', [x, x])], { axes: [-1], keepdims: 1 });
    const size = g.node('Sqrt', [g.node('Add', [mean, g.scalar(EPSILON)])]);
    return g.node('Mul', [g.node('Div', [x, size]), weight]);
  };

  const turns = g.node('Mul', [
    g.node('Unsqueeze', [g.node('Cast', [places], { to: FLOAT }), g.ints(1, 3)]),
    g.weight('angles', [head], angles(shape)),
  ]);
  const cos = g.node('Cos', [turns]);
  const sin = g.node('Sin', [turns]);
  const turn = (x: string): string => {
    const half = (from: number, to: number): string =>
      g.node('Slice', [x, g.ints(from), g.ints(to), g.ints(-1)]);
    const swapped = g.node('Concat', [g.node('Neg', [half(head / 2, head)]), half(0, head / 2)], {
      axis: -1,
    });
    return g.node('Add', [g.node('Mul', [x, cos]), g.node('Mul', [swapped, sin])]);
  };

  const side = (x: string, axis: number): string =>
    g.node('Gather', [g.node('Shape', [x]), g.scalar(axis, true)], { axis: 0 });
  const before = side(past[0]?.key as string, 2);
  const whole = g.node('Add', [before, side(ids, 1)]);
  const range = (from: string): string => g.node('Range', [from, whole, g.scalar(1, true)]);
  const inOrder = g.node('LessOrEqual', [
    g.node('Unsqueeze', [range(g.scalar(0, true)), g.ints(0)]),
    g.node('Unsqueeze', [range(before), g.ints(1)]),
  ]);
  const shown = g.node('Unsqueeze', [g.node('Cast', [attended], { to: BOOL }), g.ints(1, 2)]);
  const hide = g.node('Where', [g.node('And', [inOrder, shown]), g.scalar(0), g.scalar(-1e9)]);

  let x = g.node('Gather', ['embed', ids], { axis: 0 });
  for (const [i, { key, value }] of past.entries()) {
    const at = (name: string): string => `layers.${i}.${name}`;
    const into = norm(x, at('attention.norm'));
    const split = (name: string): string =>
      g.node(
        'Transpose',
        [g.node('Reshape', [g.node('MatMul', [into, at(name)]), g.ints(0, 0, heads, head)])],
        {
          perm: [0, 2, 1, 3],
        },
      );
    const q = turn(split('attention.q'));
    const k = g.node('Concat', [key, turn(split('attention.k'))], { axis: 2 }, `present.${i}.key`);
    const v = g.node('Concat', [value, split('attention.v')], { axis: 2 }, `present.${i}.value`);
    g.output(k, grown);
    g.output(v, grown);
    const scores = g.node('Mul', [
      g.node('MatMul', [q, g.node('Transpose', [k], { perm: [0, 1, 3, 2] })]),
      g.scalar(1 / Math.sqrt(head)),
    ]);
    const mixed = g.node('MatMul', [g.node('Softmax', [g.node('Add', [scores, hide])], { axis: -1 }), v]);
    const joined = g.node('Reshape', [
      g.node('Transpose', [mixed], { perm: [0, 2, 1, 3] }),
      g.ints(0, 0, width),
    ]);
    x = g.node('Add', [x, g.node('MatMul', [joined, at('attention.o')])]);
    const fed = norm(x, at('feed.norm'));
    const gate = g.node('MatMul', [fed, at('feed.gate')]);
    const gated = g.node('Mul', [
      g.node('Mul', [gate, g.node('Sigmoid', [gate])]),
      g.node('MatMul', [fed, at('feed.up')]),
    ]);
    x = g.node('Add', [x, g.node('MatMul', [gated, at('feed.down')])]);
  }
  const logits = g.node(
    'MatMul',
    [norm(x, 'norm'), g.node('Transpose', ['embed'], { perm: [1, 0] })],
    {},
    'logits',
  );
  g.output(logits, ['batch_size', 'sequence_length', shape.vocabulary]);
  return g.finish('envscope-tiny');
}
