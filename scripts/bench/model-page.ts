import { openEngine } from '../../src/models/language/engine.ts';
import type { Files } from '../../src/models/language/files.ts';
import { type Library, loadLibrary } from '../../src/models/language/library.ts';
import { open } from '../../src/models/language/opened.ts';
import { onnxEnv } from '../../src/models/language/runtime.ts';
import { defaultSettings } from '../../src/models/language/settings.ts';
import type { ModelAsk, ModelFigures } from './model-figures.ts';

/** Bare transformers.js, as its own documentation uses it. */
interface Bare {
  readonly tokenizer: (texts: readonly string[], options: { readonly padding: true }) => object;
  readonly model: {
    generate(inputs: object): Promise<{ tolist(): bigint[][]; readonly dims: readonly number[] }>;
  };
}

const TEMPERATURE = 0.7;

const fetched: Files = async (name) => {
  const response = await fetch(`/model/${name}`);
  return response.ok ? response : undefined;
};

/** The same model, that never ends by itself: both sides then write exactly as much. */
const endless: Files = async (name) => {
  if (name === 'generation_config.json') return undefined;
  const response = await fetched(name);
  if (!response || !/^(tokenizer_)?config\.json$/.test(name)) return response;
  const { eos_token: _, eos_token_id: __, ...rest } = (await response.json()) as Record<string, unknown>;
  return Response.json(rest);
};

async function load(library: Library, device: ModelAsk['device'], files: Files) {
  const options = { files, device, dtype: 'fp32' as const };
  const engine = await openEngine(options);
  const opened = await open(library, { ...options, weights: 'onnx/model.onnx' });
  return { engine, ends: opened.ends, bare: opened as unknown as Bare };
}
type Loaded = Awaited<ReturnType<typeof load>>;

const lists = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

async function ours({ engine }: Loaded, prompts: readonly string[], together: number, maxTokens: number) {
  let tokens = 0;
  const asked = prompts.map((prompt, i) => ({ prompt, key: String(i) }));
  for (const batch of lists(asked, together === 1 ? 1 : asked.length)) {
    const { replies } = await engine.answer(
      batch,
      { ...defaultSettings, temperature: TEMPERATURE, maxTokens },
      { together },
    );
    for (const reply of replies) if (!(reply instanceof Error)) tokens += reply.tokens?.reply ?? 0;
  }
  return tokens;
}

async function bare(
  { bare: { tokenizer, model }, ends }: Loaded,
  prompts: readonly string[],
  together: number,
  maxTokens: number,
) {
  let tokens = 0;
  for (const batch of lists(prompts, together)) {
    const inputs = tokenizer(batch, { padding: true }) as {
      readonly input_ids: { readonly dims: readonly number[] };
    };
    const output = await model.generate({
      ...inputs,
      max_new_tokens: maxTokens,
      do_sample: true,
      temperature: TEMPERATURE,
      top_k: 0,
    });
    for (const row of output.tolist()) {
      const written = row.slice(inputs.input_ids.dims[1]);
      const end = written.findIndex((id) => ends.has(Number(id)));
      tokens += end < 0 ? written.length : end;
    }
  }
  return tokens;
}

/** Both in turns, so that a busy machine is as unkind to one as to the other; the medians. */
async function compare(
  loaded: Loaded,
  prompts: readonly string[],
  together: number,
  maxTokens: number,
  rounds: number,
): Promise<ModelFigures> {
  const sides = { ours, bare };
  const speeds: Record<keyof typeof sides, { tokens: number[]; attempts: number[] }> = {
    ours: { tokens: [], attempts: [] },
    bare: { tokens: [], attempts: [] },
  };
  for (let round = 0; round <= rounds; round++) {
    for (const side of ['ours', 'bare'] as const) {
      const begun = performance.now();
      const tokens = await sides[side](loaded, prompts, together, maxTokens);
      const seconds = (performance.now() - begun) / 1_000;
      // The first round warms up.
      if (round === 0) continue;
      speeds[side].tokens.push(tokens / seconds);
      speeds[side].attempts.push(prompts.length / seconds);
    }
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return {
    together,
    tokens: [median(speeds.ours.tokens), median(speeds.bare.tokens)],
    attempts: [median(speeds.ours.attempts), median(speeds.bare.attempts)],
  };
}

async function measure({ device, build, prompts, samples, maxTokens, rounds }: ModelAsk) {
  const library = await loadLibrary();
  const script = `${location.origin}/ort/${build}.mjs`;
  const binary = await (await fetch(script.replace(/mjs$/, 'wasm'))).arrayBuffer();
  await onnxEnv({ script, binary });
  const withoutEnd = await load(library, device, endless);
  const writing: ModelFigures[] = [];
  for (const together of [1, 8, 16])
    writing.push(await compare(withoutEnd, Array(together).fill(prompts[0]), together, maxTokens, rounds));
  await withoutEnd.engine.close();
  const loaded = await load(library, device, fetched);
  const attempting: ModelFigures[] = [];
  const attempts = prompts.flatMap((prompt) => Array<string>(samples).fill(prompt));
  for (const together of [1, 8, 16])
    attempting.push(await compare(loaded, attempts, together, maxTokens, rounds));
  return { writing, attempting };
}

Object.assign(globalThis, { measure });
