/**
 * A model's files by their names below its folder (`config.json`, `onnx/model.onnx`), from wherever they are: the site,
 * a cache, a person's folder, a disk. Undefined where there is no such file.
 */
export type Files = (name: string) => Promise<Response | undefined>;

export const DTYPES = ['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16', 'bnb4'] as const;
/** How the weights are stored, as transformers.js names it. */
export type Dtype = (typeof DTYPES)[number];

const suffixes: Readonly<Record<Dtype, string>> = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
  q4f16: '_q4f16',
  bnb4: '_bnb4',
};

export const weightsName = (dtype: Dtype): string => `onnx/model${suffixes[dtype]}.onnx`;

/** Weights over 2 GB stand in further files beside the model's. */
export const isPartOf = (weights: string, name: string): boolean =>
  name === weights || name === `${weights}_data` || new RegExp(`^${escaped(weights)}_data_\\d+$`).test(name);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is read beside the weights; only the first three must be there. */
export const SIDE_FILES = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'generation_config.json',
  'chat_template.jinja',
] as const;
export const NEEDED_FILES: readonly string[] = SIDE_FILES.slice(0, 3);
