import 'core-js/actual/iterator/index.js';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AutoModelForCausalLM, AutoTokenizer, env, Tensor } from '@huggingface/transformers';
import { init, numpy as np } from '@jax-js/jax';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modelFiles } from './model-files.ts';
import { logits, type Tensors } from './network.ts';
import { type Shape, weightSizes } from './shape.ts';
import { makeTokenizer, SPECIAL } from './tokenizer.ts';
import { firstWeights } from './weights.ts';

const tokenizer = makeTokenizer([...'ab+='], ['add these: ', '</answer>']);
const shape: Shape = { vocabulary: 16, width: 16, layers: 2, heads: 2, inner: 24, context: 64 };
const weights = firstWeights(shape, 'files');
const folder = mkdtempSync(join(tmpdir(), 'tiny-'));

beforeAll(async () => {
  await init('wasm');
  for (const [path, bytes] of modelFiles(shape, weights, tokenizer)) {
    mkdirSync(dirname(join(folder, 'micro', path)), { recursive: true });
    writeFileSync(join(folder, 'micro', path), bytes);
  }
  env.allowRemoteModels = false;
  env.localModelPath = folder;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Logits of the network that is trained, place after place. */
async function trained(tokens: readonly number[]): Promise<Float32Array> {
  const one = new Float32Array(tokens.length * shape.vocabulary);
  tokens.forEach((token, i) => {
    one[i * shape.vocabulary + token] = 1;
  });
  const held: Tensors = Object.fromEntries(
    [...weights].map(([name, data]) => [
      name,
      np.array(data.slice()).reshape([...(weightSizes(shape).get(name) ?? [])]),
    ]),
  );
  const parts = np
    .array(new Int32Array(tokens.length).fill(1), { dtype: np.int32 })
    .reshape([1, tokens.length]);
  const found = logits(shape, held, np.array(one).reshape([tokens.length, shape.vocabulary]), parts);
  return Float32Array.from(await found.data());
}

test('transformers.js gives the logits of the network that was trained, at once and token by token', async () => {
  const model = await AutoModelForCausalLM.from_pretrained('micro', { dtype: 'fp32', device: 'cpu' });
  const theirs = await AutoTokenizer.from_pretrained('micro');
  const text = 'add these: ab+ba=ab</answer>';
  const ids = theirs.encode(text);
  expect(ids).toEqual([SPECIAL.indexOf('<bos>'), ...tokenizer.encode(text)]);
  const ours = await trained(ids);
  const ints = (list: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(list, BigInt), [1, list.length]);
  const ones = (count: number) => ints(new Array<number>(count).fill(1));
  const furthest = (list: Float32Array, from = 0): number =>
    list.reduce((most, v, i) => Math.max(most, Math.abs(v - (ours[from + i] as number))), 0);

  const whole = await model({ input_ids: ints(ids), attention_mask: ones(ids.length) });
  expect(whole.logits.dims).toEqual([1, ids.length, shape.vocabulary]);
  expect(furthest(whole.logits.data as Float32Array)).toBeLessThan(1e-4);

  const first = await model({ input_ids: ints(ids.slice(0, -1)), attention_mask: ones(ids.length - 1) });
  const past = Object.fromEntries(
    Object.entries(first)
      .filter(([name]) => name.startsWith('present'))
      .map(([name, tensor]) => [name.replace('present', 'past_key_values'), tensor]),
  );
  const last = await model({
    input_ids: ints(ids.slice(-1)),
    attention_mask: ones(ids.length),
    position_ids: ints([ids.length - 1]),
    past_key_values: past,
  });
  expect(furthest(last.logits.data as Float32Array, (ids.length - 1) * shape.vocabulary)).toBeLessThan(1e-4);

  const written = await model.generate({ ...theirs(text), max_new_tokens: 5, do_sample: false });
  expect(written).toBeInstanceOf(Tensor);
});
