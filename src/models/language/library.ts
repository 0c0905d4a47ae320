/** As much of transformers.js as is used; its own types are wider than what it takes. */
export interface LibraryTensor {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: NumberArray;
  readonly location: string;
  readonly ort_tensor: { getData(): Promise<NumberArray> };
  dispose(): void;
}

/** Half precision is a Float16Array where there is one: it is handled alike. */
export type NumberArray = Float32Array | Uint16Array;

export interface LibraryModel {
  readonly config: LibraryConfig;
  readonly configs?: {
    readonly generation_config?: { readonly eos_token_id?: number | readonly number[] | null } | null;
  } | null;
  forward(inputs: Readonly<Record<string, unknown>>): Promise<Record<string, LibraryTensor>>;
  dispose(): Promise<unknown>;
}

export interface LibraryConfig {
  readonly model_type?: string;
  readonly eos_token_id?: number | readonly number[] | null;
  readonly max_position_embeddings?: number;
}

export interface LibraryTokenizer {
  chat_template?: string | null;
  readonly eos_token_id?: number | null;
  encode(text: string, options: { readonly add_special_tokens: boolean }): number[];
  decode(
    ids: readonly number[],
    options: { readonly skip_special_tokens: boolean; readonly clean_up_tokenization_spaces: boolean },
  ): string;
  apply_chat_template(
    messages: readonly { readonly role: string; readonly content: string }[],
    options: Readonly<Record<string, unknown>>,
  ): unknown;
}

export interface Library {
  readonly Tensor: new (type: string, data: unknown, dims: readonly number[]) => LibraryTensor;
  readonly AutoTokenizer: { from_pretrained(id: string): Promise<LibraryTokenizer> };
  readonly AutoModelForCausalLM: {
    from_pretrained(id: string, options: Readonly<Record<string, unknown>>): Promise<LibraryModel>;
  };
  readonly env: {
    allowRemoteModels: boolean;
    allowLocalModels: boolean;
    localModelPath: string;
    useFS: boolean;
    useFSCache: boolean;
    useBrowserCache: boolean;
    useWasmCache: boolean;
    useCustomCache: boolean;
    customCache: unknown;
    logLevel: number;
    fetch: (url: string) => Promise<Response>;
    readonly backends: { readonly onnx: OnnxEnv };
  };
}

export interface OnnxEnv {
  readonly wasm?: {
    wasmPaths?: { readonly mjs: string; readonly wasm?: string };
    wasmBinary?: ArrayBuffer;
    numThreads?: number;
  };
  readonly webgpu?: { readonly device?: Promise<unknown> };
}

/** Loaded with the first use: it is larger than the rest of the app. */
export const loadLibrary = async (): Promise<Library> =>
  (await import('@huggingface/transformers')) as unknown as Library;
