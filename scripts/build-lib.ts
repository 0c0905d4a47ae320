import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';

const outDir = 'lib';
const api = 'src/index.ts';
const commandLine = 'src/cli/main.ts';

const entry = Object.fromEntries(
  [['index', api] as const, ['envscope', commandLine] as const].filter(([, file]) => existsSync(file)),
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
      external: /^node:/,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
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
