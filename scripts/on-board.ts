import { createHash } from 'node:crypto';
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { OnBoard } from '../src/app/clients/on-board.ts';

/** Read from where transformers.js finds it: its own version is pinned, and another one does not fit. */
const transformers = createRequire(createRequire(import.meta.url).resolve('@huggingface/transformers'));
export const runtimeFolder: string = dirname(transformers.resolve('onnxruntime-web'));
const { version } = JSON.parse(readFileSync(join(runtimeFolder, '../package.json'), 'utf8')) as {
  version: string;
};
const folder = `ort/${version}/`;

export const runtimeNames = {
  plain: 'ort-wasm-simd-threaded',
  jspi: 'ort-wasm-simd-threaded.jspi',
  asyncify: 'ort-wasm-simd-threaded.asyncify',
} as const;
const runtimeFiles = Object.values(runtimeNames).flatMap((name) => [`${name}.mjs`, `${name}.wasm`]);

const modelsFolder = resolve('public/models');

function filesBelow(path: string): OnBoard['models'][string] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|jinja|onnx|onnx_data(_\d+)?)$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      return {
        name: relative(path, file).split(sep).join('/'),
        bytes: bytes.length,
        hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
      };
    });
}

function onBoard(): OnBoard {
  const build = (name: string) => ({
    script: `${folder}${name}.mjs`,
    binary: `${folder}${name}.wasm`,
    bytes: statSync(join(runtimeFolder, `${name}.wasm`)).size,
  });
  const models = existsSync(modelsFolder)
    ? readdirSync(modelsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return {
    version,
    builds: {
      plain: build(runtimeNames.plain),
      jspi: build(runtimeNames.jspi),
      asyncify: build(runtimeNames.asyncify),
    },
    models: Object.fromEntries(models.map(({ name }) => [name, filesBelow(join(modelsFolder, name))])),
  };
}

/** Models and their runtime are files of the site: no other host is asked for them. */
export function modelsOnBoard(): Plugin {
  let outDir = '';
  let base = '/';
  return {
    name: 'models-on-board',
    config: () => ({
      define: { ON_BOARD: JSON.stringify(onBoard()) },
      // Its other entry carries a second copy of the largest binary.
      resolve: { alias: { 'onnxruntime-web/webgpu': join(runtimeFolder, 'ort.webgpu.min.mjs') } },
    }),
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split(/[?#]/, 1)[0]!;
        const name = path.startsWith(base + folder) ? path.slice((base + folder).length) : '';
        if (!runtimeFiles.includes(name)) return next();
        response.setHeader('content-type', name.endsWith('.mjs') ? 'text/javascript' : 'application/wasm');
        createReadStream(join(runtimeFolder, name)).pipe(response);
      });
    },
    writeBundle() {
      mkdirSync(join(outDir, folder), { recursive: true });
      for (const name of runtimeFiles) copyFileSync(join(runtimeFolder, name), join(outDir, folder, name));
    },
  };
}
