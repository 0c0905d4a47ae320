import type { Decoder } from './decoder.ts';
import type { EngineOptions } from './engine.ts';
import type { Files } from './files.ts';
import type { Library, LibraryModel, LibraryTokenizer } from './library.ts';
import { transformersDecoder } from './transformers-decoder.ts';

interface Opened {
  readonly tokenizer: LibraryTokenizer;
  readonly model: LibraryModel;
  readonly decoder: Decoder;
  /** Ids that end a reply. */
  readonly ends: ReadonlySet<number>;
  readonly context: number | undefined;
}

const shelf = new Map<string, Files>();
let count = 0;

/** The library asks its cache for every file and never gets to the network, nor to the disk. */
function settle({ env }: Library): void {
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = '/';
  env.useFS = false;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.useCustomCache = true;
  env.logLevel = 50;
  env.fetch = async () => new Response(null, { status: 404 });
  env.customCache = {
    async match(address: string) {
      const [, id = '', name = ''] = /(model-\d+)\/(?:resolve\/main\/)?(.*)$/.exec(address) ?? [];
      return shelf.get(id)?.(name);
    },
    put: async () => undefined,
  };
}

export async function open(
  library: Library,
  { files, device, dtype, parts = 0, weights }: EngineOptions & { readonly weights: string },
): Promise<Opened> {
  settle(library);
  const id = `model-${++count}`;
  shelf.set(id, files);
  try {
    const tokenizer = await library.AutoTokenizer.from_pretrained(id);
    if (!tokenizer.chat_template) {
      const template = await (await files('chat_template.jinja'))?.text();
      if (template) tokenizer.chat_template = template;
    }
    const generation = (await (await files('generation_config.json'))?.json()) as
      | { readonly eos_token_id?: unknown }
      | undefined;
    const model = await library.AutoModelForCausalLM.from_pretrained(id, {
      device,
      dtype,
      ...(parts > 0 ? { use_external_data_format: { [weights.replace('onnx/', '')]: parts } } : {}),
    });
    return {
      tokenizer,
      model,
      decoder: transformersDecoder(library, model),
      ends: new Set(
        [generation?.eos_token_id, model.config.eos_token_id, tokenizer.eos_token_id]
          .flat()
          .filter((end): end is number => typeof end === 'number'),
      ),
      context: model.config.max_position_embeddings,
    };
  } finally {
    shelf.delete(id);
  }
}
