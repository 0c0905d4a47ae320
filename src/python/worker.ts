import './worker-globals.ts';
import { loadPyodide } from 'pyodide';
import createModule from 'pyodide/pyodide.asm.mjs';
import { type Engine, type Loader, startEngine } from './engine.ts';
import type { BootOptions, Job, Prepare, Report } from './protocol.ts';

/** What the frame sends first. */
interface Boot {
  readonly wasm: WebAssembly.Module;
  readonly stdlib: Uint8Array<ArrayBuffer>;
  readonly options: BootOptions;
}

const post = self.postMessage.bind(self) as (report: Report) => void;
let engine: Engine | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Boot | Prepare | Job>) => {
  if ('wasm' in data) void boot(data);
  else if (!engine) return;
  else if ('prepare' in data) post({ kind: 'prepared', id: data.id, text: engine.prepare(data.prepare) });
  else post({ kind: 'done', id: data.id, spent: engine.run(data, post) });
});

async function boot({ wasm, stdlib, options }: Boot): Promise<void> {
  try {
    // Nothing can be fetched from here: whatever is asked for, the standard library is what Pyodide needs.
    Object.assign(self, { fetch: async () => new Response(stdlib) });
    engine = await startEngine(options, {
      wasm,
      // Its own types name far more options than are given here.
      load: loadPyodide as unknown as Loader['load'],
      createModule,
      indexURL: 'https://python.invalid/',
    });
    post({ kind: 'ready' });
  } catch (error) {
    post({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
}
