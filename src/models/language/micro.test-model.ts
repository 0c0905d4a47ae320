import { makeRng } from '../../core/rng.ts';
import type { Files } from './files.ts';
import { type Graph, graph, modelBytes } from './onnx.test-writer.ts';

export interface MicroShape {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  /** It has no token that ends a reply. */
  readonly endless?: true;
}

const SPECIAL = ['<pad>', '<bos>', '<eos>'];
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).map((c) => (c === ' ' ? 'Ġ' : c)),
  'Ċ',
];
export const VOCABULARY = [...SPECIAL, ...CHARACTERS];
const POSITIONS = 1_024;

/** Files of a decoder with random weights that speaks single characters. */
export function microModel({ layers, width, heads, endless }: MicroShape): Files {
  const files: Readonly<Record<string, () => BodyInit>> = {
    'config.json': () =>
      JSON.stringify({
        model_type: 'llama',
        architectures: ['LlamaForCausalLM'],
        hidden_size: width,
        num_hidden_layers: layers,
        num_attention_heads: heads,
        num_key_value_heads: heads,
        vocab_size: VOCABULARY.length,
        max_position_embeddings: POSITIONS,
        ...(endless ? {} : { eos_token_id: 2 }),
      }),
    'tokenizer.json': () => JSON.stringify(tokenizer()),
    'tokenizer_config.json': () =>
      JSON.stringify({
        tokenizer_class: 'PreTrainedTokenizer',
        bos_token: '<bos>',
        ...(endless ? {} : { eos_token: '<eos>' }),
      }),
    'onnx/model.onnx': () => weights({ layers, width, heads }),
  };
  return async (name) => {
    const make = files[name];
    return make ? new Response(make()) : undefined;
  };
}

const tokenizer = () => ({
  version: '1.0',
  added_tokens: SPECIAL.map((content, id) => ({ id, content, special: true, normalized: false })),
  normalizer: null,
  pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, use_regex: false },
  post_processor: {
    type: 'TemplateProcessing',
    single: [{ SpecialToken: { id: '<bos>', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }],
    pair: [{ Sequence: { id: 'A', type_id: 0 } }, { Sequence: { id: 'B', type_id: 0 } }],
    special_tokens: { '<bos>': { id: '<bos>', ids: [1], tokens: ['<bos>'] } },
  },
  decoder: { type: 'ByteLevel' },
  model: {
    type: 'BPE',
    vocab: Object.fromEntries(VOCABULARY.map((token, id) => [token, id])),
    merges: [],
  },
});

function weights({ layers, width, heads }: MicroShape): Uint8Array<ArrayBuffer> {
  const g = graph();
  const rng = makeRng('micro');
  const random = (name: string, dims: readonly number[], scale: number): string =>
    g.floats(
      name,
      dims,
      Float32Array.from(
        { length: dims.reduce((a, b) => a * b, 1) },
        () => (rng.int(-1_000, 1_000) / 1_000) * scale,
      ),
    );
  const inner = width / heads;
  const scale = 1.7 / Math.sqrt(width);

  g.input('input_ids', 'int64', ['batch_size', 'sequence_length']);
  g.input('attention_mask', 'int64', ['batch_size', 'total_length']);
  g.input('position_ids', 'int64', ['batch_size', 'sequence_length']);
  const bias = maskBias(g);

  let x = g.op('Add', [
    g.op('Gather', [random('embed', [VOCABULARY.length, width], 1), 'input_ids']),
    g.op('Gather', [random('places', [POSITIONS, width], 0.7), 'position_ids']),
  ]);
  const split = g.ints('split', [0, 0, heads, inner]);
  const join = g.ints('join', [0, 0, width]);
  for (let layer = 0; layer < layers; layer++) {
    const normed = norm(g, x);
    const head = (name: string): string =>
      g.op(
        'Transpose',
        [
          g.op('Reshape', [
            g.op('MatMul', [normed, random(`${name}${layer}`, [width, width], scale)]),
            split,
          ]),
        ],
        { perm: [0, 2, 1, 3] },
      );
    const remembered = (name: 'key' | 'value', value: string): string => {
      const past = `past_key_values.${layer}.${name}`;
      g.input(past, 'float', ['batch_size', heads, 'past_length', inner]);
      return g.output(`present.${layer}.${name}`, 'Concat', [past, value], { axis: 2 }, [
        'batch_size',
        heads,
        'total_length',
        inner,
      ]);
    };
    const keys = remembered('key', head('k'));
    const values = remembered('value', head('v'));
    const scores = g.op('Add', [
      g.op('Mul', [
        g.op('MatMul', [head('q'), g.op('Transpose', [keys], { perm: [0, 1, 3, 2] })]),
        g.floats(`root${layer}`, [], Float32Array.of(1 / Math.sqrt(inner))),
      ]),
      bias,
    ]);
    const mixed = g.op('MatMul', [g.op('Softmax', [scores], { axis: -1 }), values]);
    const joined = g.op('Reshape', [g.op('Transpose', [mixed], { perm: [0, 2, 1, 3] }), join]);
    x = g.op('Add', [x, g.op('MatMul', [joined, random(`o${layer}`, [width, width], scale)])]);
    const up = g.op('MatMul', [norm(g, x), random(`up${layer}`, [width, 4 * width], scale)]);
    x = g.op('Add', [
      x,
      g.op('MatMul', [g.op('Tanh', [up]), random(`down${layer}`, [4 * width, width], scale)]),
    ]);
  }
  g.output('logits', 'MatMul', [norm(g, x), random('head', [width, VOCABULARY.length], 3 * scale)], {}, [
    'batch_size',
    'sequence_length',
    VOCABULARY.length,
  ]);
  return modelBytes(g);
}

let normed = 0;
function norm(g: Graph, x: string): string {
  const small = g.floats(`small${normed++}`, [], Float32Array.of(1e-5));
  const square = g.op('ReduceMean', [g.op('Mul', [x, x])], { axes: [-1], keepdims: 1 });
  return g.op('Div', [x, g.op('Sqrt', [g.op('Add', [square, small])])]);
}

/** 0 where a token may look, far below where it may not: ahead, or at a masked place. */
function maskBias(g: Graph): string {
  const [zero, one] = [g.ints('zero', 0), g.ints('one', 1)];
  const total = g.op('Gather', [g.op('Shape', ['attention_mask']), one], { axis: 0 });
  const fresh = g.op('Gather', [g.op('Shape', ['input_ids']), one], { axis: 0 });
  const places = g.op('Range', [zero, total, one]);
  const own = g.op('Range', [g.op('Sub', [total, fresh]), total, one]);
  const before = g.op('LessOrEqual', [
    g.op('Unsqueeze', [places, g.ints('first', [0])]),
    g.op('Unsqueeze', [own, g.ints('second', [1])]),
  ]);
  const shown = g.op('Unsqueeze', [g.op('Cast', ['attention_mask'], { to: 9 }), g.ints('middle', [1, 2])]);
  const seen = g.op('And', [shown, before]);
  return g.op('Where', [
    seen,
    g.floats('open', [], Float32Array.of(0)),
    g.floats('shut', [], Float32Array.of(-1e9)),
  ]);
}
