import { loadLibrary } from './library.ts';

export interface RuntimeFiles {
  /** Addresses with their origin. */
  readonly script: string;
  readonly binary: ArrayBuffer;
}

/** Gives ONNX Runtime its own files. @returns a promise that resolves with the reason when the graphics device is lost. */
export async function onnxEnv({ script, binary }: RuntimeFiles): Promise<() => Promise<string>> {
  const { env } = await loadLibrary();
  const { wasm } = env.backends.onnx;
  if (!wasm) throw new Error('No available backend: this is not the browser build.');
  wasm.wasmPaths = { mjs: script, wasm: script.replace(/\.mjs$/, '.wasm') };
  wasm.wasmBinary = binary;
  wasm.numThreads = 1;
  return async () => {
    const device = (await env.backends.onnx.webgpu?.device) as
      | { readonly lost: Promise<{ readonly reason: string; readonly message: string }> }
      | undefined;
    if (!device) return new Promise<never>(() => undefined);
    const { reason, message } = await device.lost;
    return `${reason} ${message}`;
  };
}
