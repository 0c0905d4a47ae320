import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { loadPyodide } from 'pyodide';
import createModule from 'pyodide/pyodide.asm.mjs';
import { type Loader, startEngine } from '../engine.ts';
import type { BootOptions, Job, Prepare, Report } from '../protocol.ts';

const options = workerData as BootOptions;
const post = (report: Report): void => parentPort?.postMessage(report);

try {
  const file = fileURLToPath(import.meta.resolve('pyodide/pyodide.asm.wasm'));
  const engine = await startEngine(options, {
    wasm: await WebAssembly.compile(new Uint8Array(readFileSync(file))),
    // Its own types name far more options than are given here.
    load: loadPyodide as unknown as Loader['load'],
    createModule,
    indexURL: dirname(file),
  });
  parentPort?.on('message', (asked: Prepare | Job) => {
    const { id } = asked;
    if ('prepare' in asked) post({ kind: 'prepared', id, text: engine.prepare(asked.prepare) });
    else post({ kind: 'done', id, spent: engine.run(asked, post) });
  });
  post({ kind: 'ready' });
} catch (error) {
  post({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
}
