import { onnxModel } from './onnx-model.ts';
import { EPSILON, headWidth, type Shape, THETA } from './shape.ts';
import { BOS, EOS, PAD, type Tokenizer } from './tokenizer.ts';
import { tokenizerFiles } from './tokenizer-files.ts';
import type { Values } from './weights.ts';

const ends = { bos_token_id: BOS, eos_token_id: EOS, pad_token_id: PAD };
const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** The files of a model as transformers.js loads them, by their path. */
export function modelFiles(
  shape: Shape,
  weights: Values,
  tokenizer: Tokenizer,
): ReadonlyMap<string, Uint8Array> {
  const config = {
    ...{ architectures: ['LlamaForCausalLM'], model_type: 'llama', ...ends },
    vocab_size: shape.vocabulary,
    hidden_size: shape.width,
    intermediate_size: shape.inner,
    num_hidden_layers: shape.layers,
    num_attention_heads: shape.heads,
    num_key_value_heads: shape.heads,
    head_dim: headWidth(shape),
    max_position_embeddings: shape.context,
    rms_norm_eps: EPSILON,
    rope_theta: THETA,
    hidden_act: 'silu',
    tie_word_embeddings: true,
    torch_dtype: 'float32',
  };
  return new Map([
    ['onnx/model.onnx', onnxModel(shape, weights)],
    ['config.json', json(config)],
    ['generation_config.json', json({ ...ends, max_new_tokens: 96, do_sample: true, temperature: 0.7 })],
    ...Object.entries(tokenizerFiles(tokenizer, shape.context)).map(
      ([path, value]) => [path, json(value)] as const,
    ),
  ]);
}
