import type { PythonFault } from '../core/environment.ts';
import { BUILD } from './build.ts';
import { HARNESS } from './harness.ts';
import { type Linker, putPackages } from './packages.ts';
import type { BootOptions, Job, Prepare, Report } from './protocol.ts';
import { makeSeal, Sealed } from './seal.ts';

/** As much of Emscripten's module as is used here. */
interface Module extends Linker {
  readonly HEAPU8: Uint8Array;
  readonly FS: Linker['FS'] & { readonly streams: unknown[] };
  _malloc(size: number): number;
  _PyUnicode_DecodeUTF8(at: number, size: number, errors: number): number;
  _PyUnicode_AsUTF8AndSize(text: number, size: number): number;
  _PyObject_CallOneArg(callee: number, arg: number): number;
  _PyImport_AddModule(name: number): number;
  _PyObject_GetAttrString(object: number, name: number): number;
}
interface Pyodide {
  readonly _module: Module;
  runPython(code: string): unknown;
}
type CreateModule = (settings: object) => Promise<unknown>;
type Load = (options: object) => Promise<Pyodide>;

/** How Pyodide is brought up where the engine runs. */
export interface Loader {
  readonly wasm: WebAssembly.Module;
  readonly load: Load;
  readonly createModule: CreateModule;
  /** Where Pyodide reads its standard library from. */
  readonly indexURL: string;
}

export interface Engine {
  /** Executes files that every later case begins behind; returns a report, of which `fault` says what went wrong. */
  prepare(files: Prepare['prepare']): string;
  /** Runs every case; returns whether the interpreter is spent. */
  run(job: Job, report: (report: Report) => void): boolean;
}

/** More than this above what it started with makes clearing up slower than starting anew. */
const GROWN = 96 * 2 ** 20;
/** Bytes that files to prepare may take. */
const PREPARED = 512 * 2 ** 20;
/** Characters that a report may have besides its value and its stdout. */
const REPORT_SLACK = 40_000;

/** What Pyodide asks of its list of packages; packages are brought by the files themselves. */
const LOCK = {
  info: {
    abi_version: BUILD.abi,
    arch: 'wasm32',
    platform: `emscripten_${BUILD.emscripten}`,
    python: BUILD.python,
  },
  packages: {},
};

/**
 * An interpreter whose memory is put back, byte for byte, to how it was before the first case: nothing that a case
 * does to it is left for the next.
 */
export async function startEngine({ hashSeed, packages }: BootOptions, loader: Loader): Promise<Engine> {
  const seal = makeSeal();
  let memory: WebAssembly.Memory | undefined;
  const instantiate = WebAssembly.instantiate;
  const streaming = WebAssembly.instantiateStreaming;
  const ours = async (_bytes: unknown, imports: WebAssembly.Imports) => {
    const sealed = seal.around(imports, () => new DataView((memory as WebAssembly.Memory).buffer));
    const instance = await instantiate(loader.wasm, sealed);
    memory = instance.exports.memory as WebAssembly.Memory;
    return { instance, module: loader.wasm };
  };
  const ownInstantiate = (bytes: unknown, imports: WebAssembly.Imports) =>
    imports && 'env' in imports ? ours(bytes, imports) : instantiate(bytes as WebAssembly.Module, imports);
  Object.assign(WebAssembly, { instantiate: ownInstantiate, instantiateStreaming: ours });
  let pyodide: Pyodide;
  try {
    pyodide = await loader.load({
      indexURL: loader.indexURL,
      createPyodideModule: loader.createModule,
      lockFileContents: LOCK,
      jsglobals: { Object },
      env: { HOME: '/', PYTHONHASHSEED: String(hashSeed), PYTHONDONTWRITEBYTECODE: '1' },
      stdin: () => null,
      stdout: () => undefined,
      stderr: () => undefined,
      checkAPIVersion: false,
    });
  } finally {
    Object.assign(WebAssembly, { instantiate, instantiateStreaming: streaming });
  }
  const { _module: module } = pyodide;
  if (!memory) throw new Error('The interpreter has no memory.');
  const bound = boundMemory(memory);
  // What is linked later would stand in memory that is put back without it.
  seal.linked = await putPackages(module, packages);
  pyodide.runPython(HARNESS);

  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const put = (text: string): { readonly at: number; readonly size: number } => {
    const bytes = encoder.encode(`${text}\0`);
    const at = module._malloc(bytes.length) >>> 0;
    if (at === 0) throw new RangeError('No memory is left for the question.');
    module.HEAPU8.set(bytes, at);
    return { at, size: bytes.length - 1 };
  };
  const handle = module._PyObject_GetAttrString(
    module._PyImport_AddModule(put('__main__').at),
    put('_handle').at,
  );
  if (handle === 0) throw new Error('The harness did not start.');

  const ask = (request: object, most: number): string => {
    const { at, size } = put(JSON.stringify(request));
    const answer = module._PyObject_CallOneArg(handle, module._PyUnicode_DecodeUTF8(at, size, 0));
    const length = module._malloc(4) >>> 0;
    const from = answer === 0 ? 0 : module._PyUnicode_AsUTF8AndSize(answer, length) >>> 0;
    if (from === 0) throw new Error('The interpreter gave no answer.');
    const bytes = new DataView(module.HEAPU8.buffer).getUint32(length, true);
    if (bytes > most) throw new RangeError('The answer is too long.');
    return decoder.decode(module.HEAPU8.slice(from, from + bytes));
  };

  const streams = new Set(module.FS.streams);
  seal.closed = true;
  const start = module.HEAPU8.slice();
  let image = start;

  const restore = (): void => {
    const heap = module.HEAPU8;
    heap.set(image);
    heap.fill(0, image.length);
    module.FS.streams.forEach((stream, fd) => {
      if (!streams.has(stream)) module.FS.streams[fd] = null;
    });
  };

  return {
    prepare(files) {
      image = start;
      restore();
      bound(start.length + PREPARED);
      let text: string;
      try {
        text = ask({ prepare: files }, 1e6);
      } catch (error) {
        text = JSON.stringify(brokenDown(error));
      }
      image = module.HEAPU8.slice();
      return text;
    },
    run(job, report) {
      const { id, cases, ...common } = job;
      bound(image.length + job.memory);
      for (const [at, one] of cases.entries()) {
        const began = performance.now();
        const request = {
          ...one,
          files: common.files,
          policy: common.policy,
          seed: common.seed,
          output: common.output,
        };
        try {
          const text = ask(request, 12 * job.output + REPORT_SLACK);
          report({ kind: 'case', id, at, text, ms: performance.now() - began });
        } catch (error) {
          report({
            kind: 'case',
            id,
            at,
            text: JSON.stringify(brokenDown(error)),
            ms: performance.now() - began,
          });
          return true;
        }
        if (module.HEAPU8.length > image.length + GROWN) return true;
        restore();
      }
      return false;
    },
  };
}

/** A case that ended the interpreter. */
function brokenDown(error: unknown): { readonly fault: PythonFault; readonly stdout: string } {
  const fault: PythonFault =
    error instanceof Sealed
      ? { kind: 'refused', type: '', message: 'The program reached out of its interpreter, and was ended.' }
      : error instanceof RangeError && /call stack/.test(error.message)
        ? { kind: 'exception', type: 'RecursionError', message: 'The program calls itself too deeply.' }
        : { kind: 'exception', type: '', message: 'The program ended its interpreter.' };
  return { fault, stdout: '' };
}

/** Gives a function that sets how large the memory may become, in bytes; asking for more fails, and Python sees a MemoryError. */
function boundMemory(memory: WebAssembly.Memory): (bytes: number) => void {
  let most = Infinity;
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * 65536 > most) throw new RangeError('The memory is used up.');
    return grow(pages);
  };
  return (bytes) => {
    most = bytes;
  };
}
