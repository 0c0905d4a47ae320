import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { PYTHON_FILES } from '../src/python/browser.ts';

/** Below the base of the site. */
export const PYTHON_FOLDER = 'python/';

const ofPyodide = (name: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`pyodide/${name}`));

/** The worker as one classic script: a frame without an origin can start no other kind. */
async function buildWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: resolve('src/python/worker.ts'),
        output: { format: 'iife', entryFileNames: PYTHON_FILES.script },
        // What Pyodide loads in Node only.
        external: /^(?:node:|ws$)/,
      },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  const chunk = built && 'output' in built ? built.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The worker of the Python sandbox was not built.');
  return chunk.code;
}

/** Puts what the Python sandbox is made of beside the site, where it is fetched with the first run. */
export function python(): Plugin {
  let worker: Promise<string> | undefined;
  const read: { readonly [name: string]: () => Promise<string | Buffer> } = {
    [PYTHON_FILES.script]: () => (worker ??= buildWorker()),
    [PYTHON_FILES.wasm]: async () => ofPyodide('pyodide.asm.wasm'),
    [PYTHON_FILES.stdlib]: async () => ofPyodide('python_stdlib.zip'),
  };
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', wasm: 'application/wasm' };
  return {
    name: 'python',
    configureServer({ middlewares, config: { base } }) {
      middlewares.use(async (request, response, next) => {
        const path = request.url?.split(/[?#]/, 1)[0] ?? '';
        const at = base + PYTHON_FOLDER;
        const found = path.startsWith(at) ? read[path.slice(at.length)] : undefined;
        if (!found) return next();
        try {
          const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
          response.setHeader('content-type', type).end(await found());
        } catch (error) {
          next(error);
        }
      });
    },
    async generateBundle() {
      for (const [name, bytes] of Object.entries(read))
        this.emitFile({ type: 'asset', fileName: PYTHON_FOLDER + name, source: await bytes() });
    },
  };
}
