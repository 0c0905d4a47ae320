import { DTYPES, type Dtype } from './files.ts';

/** What a browser says of the machine. */
export interface DeviceFacts {
  /** Null where WebGPU gives none. */
  readonly adapter: {
    readonly name: string;
    /** Computes on the processor. */
    readonly software: boolean;
    readonly f16: boolean;
    /** Bytes of the largest buffer. */
    readonly maxBuffer: number;
  } | null;
  /** WebAssembly can wait for promises. */
  readonly jspi: boolean;
  /** Gigabytes of memory, as far as the browser tells. */
  readonly memory?: number;
}

export type Wish = 'auto' | 'webgpu' | 'wasm';

/** Builds of ONNX Runtime; `plain` has no WebGPU and is the smallest. */
export type Build = 'plain' | 'jspi' | 'asyncify';

/** What decides which weights are best. */
export type DeviceClass = 'f16' | 'gpu' | 'wasm';

export interface Condition {
  readonly asks: string;
  holds(facts: DeviceFacts): boolean;
  /** What was found. */
  finds(facts: DeviceFacts): string;
}

const GIGABYTE = 2 ** 30;
const gigabytes = (bytes: number): string => `${Number((bytes / GIGABYTE).toFixed(1))} GB`;

/** WebGPU where all hold, else WASM. */
export const WEBGPU_NEEDS: readonly Condition[] = [
  {
    asks: 'The browser gives a WebGPU adapter',
    holds: ({ adapter }) => adapter !== null,
    finds: ({ adapter }) => adapter?.name ?? 'none',
  },
  {
    asks: 'The adapter is hardware',
    holds: ({ adapter }) => adapter !== null && !adapter.software,
    finds: ({ adapter }) =>
      adapter === null ? '–' : adapter.software ? 'software, slower than WASM' : 'yes',
  },
  {
    asks: 'Its buffers hold 256 MB, as weights need',
    holds: ({ adapter }) => adapter !== null && adapter.maxBuffer >= GIGABYTE / 4,
    finds: ({ adapter }) => (adapter === null ? '–' : `up to ${gigabytes(adapter.maxBuffer)}`),
  },
];

/** What chooses the weights, not the device. */
export const ALSO_LOOKED_AT: readonly Condition[] = [
  {
    asks: '16-bit numbers (shader-f16): smaller weights',
    holds: ({ adapter }) => adapter?.f16 ?? false,
    finds: ({ adapter }) => (adapter === null ? '–' : adapter.f16 ? 'yes' : 'no'),
  },
  {
    asks: 'Memory of the device',
    holds: ({ memory }) => memory === undefined || memory >= 4,
    finds: ({ memory }) =>
      memory === undefined ? 'not told' : `${memory} GB${memory >= 8 ? ' or more' : ''}`,
  },
];

export interface Choice {
  readonly device: 'webgpu' | 'wasm';
  readonly class: DeviceClass;
  readonly build: Build;
}

/** A wish for WebGPU counts wherever there is an adapter. */
export function chooseDevice(facts: DeviceFacts, wish: Wish): Choice {
  const gpu =
    facts.adapter !== null &&
    (wish === 'webgpu' || (wish === 'auto' && WEBGPU_NEEDS.every(({ holds }) => holds(facts))));
  if (!gpu) return { device: 'wasm', class: 'wasm', build: 'plain' };
  return {
    device: 'webgpu',
    class: facts.adapter?.f16 ? 'f16' : 'gpu',
    build: facts.jspi ? 'jspi' : 'asyncify',
  };
}

const preferred: Readonly<Record<DeviceClass, readonly Dtype[]>> = {
  f16: ['q4f16', 'q4', 'fp16', 'q8', 'fp32'],
  gpu: ['q4', 'q8', 'fp32'],
  wasm: ['q8', 'q4', 'int8', 'uint8', 'fp32'],
};

/** Of the weights there are, those that fit a device best; `first` is the model's own advice. */
export function chooseDtype(
  there: readonly Dtype[],
  deviceClass: DeviceClass,
  first?: Dtype,
): Dtype | undefined {
  const runs = DTYPES.filter((dtype) => deviceClass === 'f16' || (dtype !== 'q4f16' && dtype !== 'fp16'));
  return [...(first ? [first] : []), ...preferred[deviceClass], ...runs].find((dtype) =>
    there.includes(dtype),
  );
}

/** Why a model of this size may not run here; undefined where nothing speaks against it. */
export function doubt(bytes: number, facts: DeviceFacts, { device }: Choice): string | undefined {
  if (device === 'wasm' && bytes > 1.9 * GIGABYTE)
    return 'WASM has 4 GB of memory and needs the weights twice while it loads: this will probably not fit.';
  if (facts.memory !== undefined && facts.memory < 8 && bytes > (facts.memory * GIGABYTE) / 3)
    return `This device says it has ${facts.memory} GB of memory: this will probably not fit.`;
  return undefined;
}
