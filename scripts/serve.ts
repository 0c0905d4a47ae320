import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { basePath } from './base.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    strict: { type: 'boolean', default: false },
  },
});

const root = resolve('dist');
const base = basePath();
const squeeze = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.py': 'text/x-python; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.zip': 'application/zip',
  '.whl': 'application/zip',
};
const compressible = /^text\/|json|svg|wasm/;
const compressed = new Map<string, Promise<Buffer>>();

function fail(response: ServerResponse, status: number, says: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(says);
}

/** The file a path of the address names, or undefined when it leads out of the site. */
function fileOf(pathname: string): string | undefined {
  let inner: string;
  try {
    inner = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  if (inner.includes('\0')) return undefined;
  const file = resolve(root, inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner);
  return file.startsWith(root + sep) ? file : undefined;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405, 'GET and HEAD only');
  const pathname = (request.url ?? '/').split(/[?#]/, 1)[0]!;
  if (`${pathname}/` === base) {
    response.writeHead(301, { location: base }).end();
    return;
  }
  const file = pathname.startsWith(base) ? fileOf(pathname) : undefined;
  const found = file ? await stat(file).catch(() => undefined) : undefined;
  if (!file || !found?.isFile()) return fail(response, 404, `Nothing stands at ${pathname}`);

  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const tag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`;
  const hashed = file.startsWith(join(root, 'assets') + sep);
  const zip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.setHeader('content-type', type);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('etag', tag);
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  let body: Buffer;
  if (zip) {
    const key = file + tag;
    let work = compressed.get(key);
    if (!work) {
      work = readFile(file).then((bytes) => squeeze(bytes));
      compressed.set(key, work);
    }
    body = await work;
    response.setHeader('content-encoding', 'gzip');
  } else body = await readFile(file);
  response.setHeader('content-length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

const page = join(root, 'index.html');
if (!existsSync(page)) {
  console.error('dist holds no site yet: run `npm run build` first.');
  process.exit(1);
}
if (!readFileSync(page, 'utf8').includes(`"${base}assets/`)) {
  console.error(`dist was built for another base than ${base}: build and serve with the same BASE.`);
  process.exit(1);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else fail(response, 500, 'The file could not be read');
  });
});
let port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port ${values.port} is not a port between 1 and 65535`);
  process.exit(1);
}
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || values.strict || port === 65535) {
    console.error(error.message);
    process.exit(1);
  }
  port += 1;
  server.listen(port, values.host);
});
server.on('listening', () => {
  const name = values.host === '127.0.0.1' ? 'localhost' : values.host;
  console.log(`Envscope stands at http://${name}:${port}${base}`);
});
server.listen(port, values.host);
