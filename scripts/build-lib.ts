import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';

const outDir = 'lib';
const api = 'src/index.ts';
const commandLine = 'src/cli/main.ts';
const pythonThread = 'src/python/node/thread.ts';

const entry = Object.fromEntries(
  [
    ['index', api] as const,
    ['envscope', commandLine] as const,
    ['python/python-thread', pythonThread] as const,
  ].filter(([, file]) => existsSync(file)),
);

rmSync(outDir, { recursive: true, force: true });
if (Object.keys(entry).length === 0) {
  console.log('Library: no entry yet');
  process.exit(0);
}

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir,
    target: 'es2022',
    minify: false,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      // Python and the runtime of models come with their own files, and are read from where they are installed.
      external: [/^node:/, /^pyodide/, /^@huggingface\/transformers/],
      output: {
        entryFileNames: '[name].js',
        // What needs Node stands apart from what a browser may import.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => id.includes('/src/python/node/'))
            ? 'python/[name]-[hash].js'
            : 'chunks/[name]-[hash].js',
        banner: (chunk) => (chunk.isEntry && chunk.name === 'envscope' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});

if (existsSync(api)) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const options = '--noEmit false --declaration --emitDeclarationOnly';
  execFileSync(
    process.execPath,
    [
      tsc,
      '-p',
      'tsconfig.api.json',
      ...options.split(' '),
      '--rootDir',
      'src',
      '--outDir',
      `${outDir}/types`,
    ],
    { stdio: 'inherit' },
  );
}
console.log(`Library: ${Object.keys(entry).join(', ')} in ${outDir}`);
