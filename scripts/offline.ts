import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { BuiltFile } from '../src/app/offline/built-file.ts';
import { PYTHON_FOLDER } from './python.ts';

/** Larger files, Python, the code editor, and pictures that no screen shows, are kept when they are first used: a first visit does not fetch what it may never need. */
const heavy = 1_500_000;
const editor = /^assets\/(?:monaco|editor\.worker|codicon)/;

/** Models and the binaries that run them have a cache of their own, with progress and a way to delete. */
const keptElsewhere = /^(models\/|ort\/.*\.wasm$)/;

const worker = 'service-worker.js';

function builtFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith('.map') && path !== join(folder, worker))
    .filter((path) => !keptElsewhere.test(relative(folder, path).split(sep).join('/')))
    .sort()
    .map((path) => {
      const bytes = readFileSync(path);
      const name = relative(folder, path).split(sep).join('/');
      return {
        name,
        hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
        later:
          bytes.length > heavy ||
          name.endsWith('.png') ||
          name.startsWith(PYTHON_FOLDER) ||
          editor.test(name),
      };
    });
}

/** After the site is written, builds the service worker with the list of every file of the site in it. */
export function offline(): Plugin {
  let folder = '';
  let failed = false;
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    async closeBundle() {
      if (failed) return;
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { BUILT_FILES: JSON.stringify(builtFiles(folder)) },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: 'es2022',
          rolldownOptions: {
            input: resolve('src/app/offline/service-worker.ts'),
            output: { format: 'iife', entryFileNames: worker },
          },
        },
      });
    },
  };
}
