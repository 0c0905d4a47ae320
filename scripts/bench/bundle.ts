import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Worked } from './worker.ts';

/** The code that measures, built as the package is: what the loader of scripts adds to it slows closures down. */
export async function bundleWorker(): Promise<{
  run(env: string, ms: number, what: 'all' | 'compare'): Worked;
  remove(): void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: { entry: { worker: 'scripts/bench/worker.ts' }, formats: ['es'] },
      rolldownOptions: { external: /^node:/, output: { entryFileNames: '[name].mjs' } },
    },
  });
  return {
    run(env, ms, what) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        // Threads that help to collect garbage would count, where one thread is set beside one thread.
        ['--single-threaded-gc', join(folder, 'worker.mjs'), env, String(ms), what],
        { encoding: 'utf8', maxBuffer: 1 << 26 },
      );
      if (status !== 0) throw new Error(`${env}: ${stderr}`);
      return JSON.parse(stdout) as Worked;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
