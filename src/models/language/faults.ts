export const CAUSES = [
  'memory',
  'lost',
  'network',
  'missing',
  'adapter',
  'f16',
  'storage',
  'unfit',
  'stopped',
  'other',
] as const;

/** What went wrong, for a person. */
export interface Fault {
  readonly cause: (typeof CAUSES)[number];
  /** What happened, in a sentence. */
  readonly says: string;
  /** What to do, in a sentence. */
  readonly next: string;
  /** The library's own words. */
  readonly detail?: string;
}

type Words = Pick<Fault, 'says' | 'next'>;

const words: Readonly<Record<Fault['cause'], Words>> = {
  memory: {
    says: 'There was not enough memory for this model.',
    next: 'Close other tabs, or choose a smaller model or a shorter reply.',
  },
  lost: {
    says: 'The graphics device was lost: its driver was restarted or ran out of memory.',
    next: 'Load the model again; if it happens again, choose WASM as the device.',
  },
  network: {
    says: 'The files could not be fetched.',
    next: 'Check the connection and try again; files that are complete are kept.',
  },
  missing: {
    says: 'A file of the model is missing.',
    next: 'Check the name. The model needs config.json, tokenizer.json, tokenizer_config.json and onnx/model….onnx, and may not be private.',
  },
  adapter: {
    says: 'This browser gives no WebGPU adapter.',
    next: 'Choose WASM as the device; it needs no adapter.',
  },
  f16: {
    says: 'This graphics device cannot compute with 16-bit numbers, which these weights need.',
    next: 'Choose other weights of the model, such as q4, or WASM as the device.',
  },
  storage: {
    says: 'There is no room left for the files in this browser’s storage.',
    next: 'Delete a model that you no longer need and try again.',
  },
  unfit: {
    says: 'These files are no language model that can run here.',
    next: 'Choose a decoder-only model exported to ONNX for text generation.',
  },
  stopped: {
    says: 'The worker of the model stopped.',
    next: 'Load the model again; choose a smaller one if it happens again.',
  },
  other: { says: 'The model could not go on.', next: 'Load it again, or choose another model or device.' },
};

/** The first that fits counts. Sources: messages of ONNX Runtime, Dawn and browsers. */
const signs: readonly (readonly [RegExp, Fault['cause']])[] = [
  [/QuotaExceeded|quota/i, 'storage'],
  [
    /device[^.]{0,24}\blost\b|DXGI_|DEVICE_REMOVED|external Instance reference no longer exists|Device is lost/i,
    'lost',
  ],
  [/f16|fp16|float16/i, 'f16'],
  [
    /out of memory|bad_alloc|allocation (failed|size overflow)|memory access out of bounds|failed to allocate|could not allocate|Invalid (typed )?array length|exceeds the max(imum)? buffer|maxBufferSize|^\s*\d{6,}\s*$/i,
    'memory',
  ],
  [
    /webgpuInit is not a function|no available backend|adapter|WebGPU (is )?not (supported|available)/i,
    'adapter',
  ],
  [
    /ModelFileNotFound|was not found locally|\b40[134]\b|no such file|file not found|missing file/i,
    'missing',
  ],
  [/failed to fetch|networkerror|load failed|network|ERR_INTERNET|status 5\d\d|Fetch is aborted/i, 'network'],
  [
    /Unsupported model type|Missing the following inputs|no logits|unknown operator|not a registered function|protobuf parsing|is not a valid|ERROR_CODE|Unexpected token/i,
    'unfit',
  ],
];

/** An error that already says what happened and what to do. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(`${fault.says} ${fault.next}`);
    this.fault = fault;
  }
}

export function faultFor(cause: Fault['cause'], detail?: string): Fault {
  return { cause, ...words[cause], ...(detail ? { detail } : {}) };
}

/** @param error whatever was thrown: an Error, a number of the runtime, a string. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = error instanceof Error ? error.message : detail;
  const sign = signs.find(([pattern]) => pattern.test(detail) || pattern.test(message));
  return faultFor(sign?.[1] ?? 'other', detail);
}
