import type { Cache, Decoder } from './decoder.ts';
import type { Library, LibraryModel, LibraryTensor, NumberArray } from './library.ts';
import { moveRow, type Shape } from './rows.ts';

type Tensors = Readonly<Record<string, LibraryTensor>>;

/** What the outputs of a step are called as inputs of the next one. */
const inputName = (output: string): string =>
  output
    .replace(/^present_(ssm|conv|recurrent|compressor|indexer)/, 'past_$1')
    .replace(/^present(?=[._])/, 'past_key_values');

/** Keys and values have a time axis, the third of four; other memories are copied whole. */
const isTimed = (name: string, { dims }: LibraryTensor): boolean =>
  name.startsWith('past_key_values') && dims.length === 4;

/** Positions of these begin with 1, which transformers.js knows better. */
const ownPositions = new Set(['gemma3', 'gemma3_text', 'paligemma']);

const isOnGpu = (tensor: LibraryTensor): boolean => tensor.location === 'gpu-buffer';

function free(tensors: Tensors): void {
  for (const tensor of Object.values(tensors)) if (isOnGpu(tensor)) tensor.dispose();
}

/** A model of transformers.js, with its cache in our hands. */
export function transformersDecoder({ Tensor }: Library, model: LibraryModel): Decoder {
  const whole = (values: BigInt64Array, rows: number): LibraryTensor =>
    new Tensor('int64', values, [rows, values.length / rows]);
  const kept = (cache: Cache): Tensors => cache.kept as Tensors;

  return {
    async read(ids, cache) {
      const rows = ids.length;
      const width = ids[0]?.length ?? 0;
      const before = cache?.length ?? 0;
      const masked = cache?.masked ?? ids.map(() => 0);
      const mask = new BigInt64Array(rows * (before + width)).fill(1n);
      const positions = new BigInt64Array(rows * width);
      masked.forEach((count, row) => {
        mask.fill(0n, row * (before + width), row * (before + width) + count);
        for (let i = 0; i < width; i++) positions[row * width + i] = BigInt(before - count + i);
      });
      const outputs = await model.forward({
        input_ids: whole(BigInt64Array.from(ids.flat(), BigInt), rows),
        attention_mask: whole(mask, rows),
        ...(ownPositions.has(model.config.model_type ?? '') ? {} : { position_ids: whole(positions, rows) }),
        num_logits_to_keep: new Tensor('int64', BigInt64Array.of(1n), []),
        ...(cache ? { past_key_values: kept(cache) } : {}),
      });
      const next: Record<string, LibraryTensor> = {};
      for (const [name, tensor] of Object.entries(outputs)) {
        if (name.startsWith('present')) next[inputName(name)] = tensor;
        else if (name !== 'logits' && isOnGpu(tensor)) tensor.dispose();
      }
      if (cache) free(kept(cache));
      const logits = await floats(outputs.logits);
      const [, length = 1, vocabulary = 0] = outputs.logits?.dims ?? [];
      return {
        logits: ids.map((_, row) =>
          logits.subarray(((row + 1) * length - 1) * vocabulary, (row + 1) * length * vocabulary),
        ),
        cache: { rows, length: before + width, masked, kept: next },
      };
    },

    async stack(places) {
      const needs = places.map(({ cache, row }) => cache.length - (cache.masked[row] ?? 0));
      const length = Math.max(...needs);
      const read = reader();
      const stacked: Record<string, LibraryTensor> = {};
      const first = kept(places[0]!.cache);
      for (const name of Object.keys(first)) {
        const model = first[name] as LibraryTensor;
        const timed = isTimed(name, model);
        const dims = [places.length, ...model.dims.slice(1)];
        if (timed) dims[2] = length;
        const target = emptyLike(await read(model), size(dims));
        for (const [row, place] of places.entries()) {
          const from = kept(place.cache)[name] as LibraryTensor;
          const use = needs[row] as number;
          moveRow(
            await read(from),
            shapeOf(from.dims, timed),
            place.row,
            target,
            shapeOf(dims, timed),
            row,
            use,
          );
        }
        stacked[name] = new Tensor(model.type, target, dims);
      }
      return {
        rows: places.length,
        length,
        masked: needs.map((need) => length - need),
        kept: stacked,
      } satisfies Cache;
    },

    release: (cache) => free(kept(cache)),
  };
}

const size = (dims: readonly number[]): number => dims.reduce((product, dim) => product * dim, 1);

/** Without a time axis a row is one block of one step. */
const shapeOf = (dims: readonly number[], timed: boolean): Shape =>
  timed
    ? { blocks: dims[1] ?? 1, length: dims[2] ?? 0, width: dims[3] ?? 1 }
    : { blocks: 1, length: 1, width: size(dims.slice(1)) };

function emptyLike(array: NumberArray, length: number): NumberArray {
  const Kind = array.constructor as new (length: number) => NumberArray;
  return new Kind(length);
}

/** Brings each tensor from the graphics card once. */
function reader(): (tensor: LibraryTensor) => Promise<NumberArray> {
  const brought = new Map<LibraryTensor, Promise<NumberArray>>();
  return (tensor) => {
    const known = brought.get(tensor) ?? tensor.ort_tensor.getData();
    brought.set(tensor, known);
    return known;
  };
}

async function floats(tensor: LibraryTensor | undefined): Promise<Float32Array> {
  if (!tensor) throw new Error('The model gives no logits.');
  const data = await tensor.ort_tensor.getData();
  if (isOnGpu(tensor)) tensor.dispose();
  if (data instanceof Float32Array) return data;
  if (tensor.type !== 'float16') throw new Error(`The model gives logits as ${tensor.type}.`);
  return data instanceof Uint16Array
    ? Float32Array.from(data, halfToFloat)
    : Float32Array.from(data as never);
}

/** IEEE 754 binary16. */
function halfToFloat(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
