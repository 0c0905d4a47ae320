import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { hostOf, noTools } from '../src/core/host.ts';
import { catalogue } from '../src/envs/catalogue.ts';
import { microModel } from '../src/models/language/micro.test-model.ts';
import { into } from './bench/into.ts';
import { type DeviceFigures, type ModelAsk, modelReport } from './bench/model-figures.ts';
import { findChromium, howToInstall } from './chromium.ts';
import { runtimeFolder, runtimeNames } from './on-board.ts';

const { values } = parseArgs({
  options: {
    model: { type: 'string', default: 'public/models/envscope-tiny' },
    env: { type: 'string', default: 'chain-sum' },
    device: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});
const executablePath = findChromium();
if (!executablePath) throw new Error(howToInstall);
const entry = catalogue.find(({ id }) => id === values.env);
if (!entry || (values.device !== undefined && values.device !== 'wasm' && values.device !== 'webgpu')) {
  console.error(
    'Usage: npm run bench:model -- [--model folder] [--env id] [--device wasm|webgpu] [--rounds 5] [--json] [--readme]',
  );
  process.exit(2);
}

const env = (await entry.load()).default;
const host = hostOf(env, noTools);
const made = await Promise.all([0, 1, 2, 3].map((index) => host.make(env.levels[0], 'bench', index)));

const folder = resolve(values.model);
const onDisk = existsSync(join(folder, 'onnx/model.onnx'));
const micro = microModel({ layers: 4, width: 128, heads: 4 });
if (!onDisk) console.error(`There is no model in ${values.model}: measuring one of random weights.`);
// That one reads character by character, where a trained tokenizer has a token for several.
const prompts = made.map(({ prompt }) => (onDisk ? prompt : prompt.slice(-60)));

const site = mkdtempSync(join(tmpdir(), 'bench-model-'));
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  resolve: { alias: { 'onnxruntime-web/webgpu': join(runtimeFolder, 'ort.webgpu.min.mjs') } },
  build: {
    outDir: site,
    target: 'es2022',
    rolldownOptions: {
      input: resolve('scripts/bench/model-page.ts'),
      output: { format: 'es', entryFileNames: 'page.js' },
    },
  },
});

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.html': 'text/html',
};
async function bodyOf(path: string): Promise<Uint8Array | undefined> {
  if (path === '/')
    return new TextEncoder().encode('<!doctype html><script type="module" src="/page.js"></script>');
  const [, top, ...rest] = path.split('/');
  const name = rest.join('/');
  if (top === 'ort') return readFile(join(runtimeFolder, name));
  if (top !== 'model') return readFile(join(site, path));
  if (onDisk) return readFile(join(folder, name));
  const made = await micro(name);
  return made && new Uint8Array(await made.arrayBuffer());
}
const server = createServer((request, response) => {
  const path = request.url ?? '/';
  bodyOf(path).then(
    (body) =>
      body
        ? response
            .writeHead(200, { 'content-type': types[extname(path) || '.html'] ?? 'application/octet-stream' })
            .end(body)
        : response.writeHead(404).end(),
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--enable-unsafe-webgpu'] });
const figures: Record<string, DeviceFigures> = {};
try {
  for (const device of ['wasm', 'webgpu'] as const) {
    if (values.device !== undefined && values.device !== device) continue;
    const ask: ModelAsk = {
      device,
      build: device === 'wasm' ? runtimeNames.plain : runtimeNames.jspi,
      prompts: device === 'wasm' ? prompts : prompts.slice(0, 1),
      samples: device === 'wasm' ? 16 : 8,
      maxTokens: device === 'wasm' ? 64 : 8,
      rounds: Number(values.rounds),
    };
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(origin);
    await page.waitForFunction(() => 'measure' in globalThis);
    figures[device] = await page.evaluate(
      (asked) => (globalThis as unknown as { measure(ask: ModelAsk): Promise<DeviceFigures> }).measure(asked),
      ask,
    );
    await page.close();
    if (!values.json) console.log(`${modelReport(device === 'wasm' ? 'WASM' : 'WebGPU', figures[device])}\n`);
  }
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  if (values.readme)
    into(
      'scripts/bench/README.md',
      'models',
      Object.entries(figures)
        .map(([device, found]) => modelReport(device === 'wasm' ? 'WASM' : 'WebGPU', found))
        .join('\n\n'),
    );
} finally {
  await browser.close();
  server.close();
  rmSync(site, { recursive: true, force: true });
}
