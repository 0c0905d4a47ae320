import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { basePath } from './scripts/base.ts';
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';
import { offline } from './scripts/offline.ts';
import { modelsOnBoard } from './scripts/on-board.ts';
import { python } from './scripts/python.ts';

export default defineConfig({
  base: basePath(),
  plugins: [react(), contentSecurityPolicy(), python(), modelsOnBoard(), offline()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // With the older browsers of the default, light-dark() would be rewritten.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // By this name the service worker knows what is kept only once it was used.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => id.includes('/monaco-editor/'))
            ? 'assets/monaco-[hash].js'
            : 'assets/[name]-[hash].js',
      },
    },
    sourcemap: true,
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    // The runner leaves one core idle otherwise, and on two that is half of them.
    maxWorkers: '100%',
  },
});
