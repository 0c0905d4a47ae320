import type { DeviceFacts } from '../../models/language/device.ts';

interface Adapter {
  readonly features: { has(name: string): boolean };
  readonly limits: { readonly maxBufferSize: number; readonly maxStorageBufferBindingSize: number };
  readonly isFallbackAdapter?: boolean;
  readonly info?: {
    readonly vendor?: string;
    readonly architecture?: string;
    readonly description?: string;
    readonly isFallbackAdapter?: boolean;
  };
}
interface Gpu {
  requestAdapter(options: { readonly powerPreference: 'high-performance' }): Promise<Adapter | null>;
}

/** A graphics process that hangs gives no adapter either. */
const PATIENCE_MS = 10_000;

async function adapterFacts(): Promise<DeviceFacts['adapter']> {
  const { gpu } = navigator as { readonly gpu?: Gpu };
  const adapter = await Promise.race([
    gpu?.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS)),
  ]);
  if (!adapter) return null;
  const { info } = adapter;
  const name = info?.description || [info?.vendor, info?.architecture].filter(Boolean).join(' ') || 'unnamed';
  return {
    name,
    software:
      adapter.isFallbackAdapter ?? info?.isFallbackAdapter ?? /swiftshader|llvmpipe|software/i.test(name),
    f16: adapter.features.has('shader-f16'),
    maxBuffer: Math.min(adapter.limits.maxBufferSize, adapter.limits.maxStorageBufferBindingSize),
  };
}

/** Asks the browser what it has to compute with. */
export async function readDeviceFacts(): Promise<DeviceFacts> {
  const { deviceMemory } = navigator as { readonly deviceMemory?: number };
  return {
    adapter: await adapterFacts(),
    jspi: 'Suspending' in WebAssembly,
    ...(deviceMemory === undefined ? {} : { memory: deviceMemory }),
  };
}
