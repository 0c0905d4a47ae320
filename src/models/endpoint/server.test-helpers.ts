import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly [name: string]: unknown } | undefined;
}
export interface Behaviour {
  readonly models: readonly string[];
  /** Origins whose pages may read the answers; `*` for all. */
  readonly allow: string | undefined;
  readonly key: string | undefined;
  /** Where the interface stands. */
  readonly path: string;
  /** The reply to a prompt, in pieces. */
  reply(prompt: string, asked: Asked): readonly string[] | Promise<readonly string[]>;
  /** Milliseconds before each piece. */
  readonly pace: number;
  /** Takes a request before anything else does; true where it answered. */
  first?(asked: Asked, response: ServerResponse): boolean | undefined;
}
export interface TestServer {
  readonly base: string;
  readonly origin: string;
  readonly port: number;
  readonly asked: readonly Asked[];
  /** Requests for replies under way, and the most there were. */
  readonly load: { now: number; most: number };
  change(behaviour: Partial<Behaviour>): void;
  close(): Promise<void>;
}

export const json = (response: ServerResponse, status: number, value: unknown, head = {}): true => {
  response.writeHead(status, { 'content-type': 'application/json', ...head }).end(JSON.stringify(value));
  return true;
};

async function bodyOf(request: IncomingMessage): Promise<Asked['body']> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text === '' ? undefined : JSON.parse(text);
}

/** A small OpenAI-compatible server on a free port of this machine. */
export async function startServer(given: Partial<Behaviour> = {}, port = 0): Promise<TestServer> {
  let is: Behaviour = {
    ...{ models: ['tiny', 'big'], allow: '*', key: undefined, path: '/v1', pace: 0 },
    reply: () => ['<answer>', '1', '</answer>'],
    ...given,
  };
  const asked: Asked[] = [];
  const load = { now: 0, most: 0 };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const one: Asked = { method, url, headers, body: await bodyOf(request) };
    asked.push(one);
    const origin = String(headers.origin ?? '');
    const allowed = is.allow === '*' || (is.allow !== undefined && is.allow === origin);
    if (allowed) response.setHeader('access-control-allow-origin', is.allow === '*' ? '*' : origin);
    if (method === 'OPTIONS') {
      if (allowed) {
        response.setHeader('access-control-allow-headers', 'content-type, authorization');
        response.setHeader('access-control-allow-methods', 'GET, POST');
      }
      response.writeHead(allowed ? 204 : 403).end();
      return;
    }
    if (is.first?.(one, response)) return;
    if (is.key !== undefined && headers.authorization !== `Bearer ${is.key}`)
      return void json(response, 401, { error: { message: 'Incorrect API key' } });
    if (url === `${is.path}/models`)
      return void json(response, 200, { object: 'list', data: is.models.map((id) => ({ id })) });
    if (url !== `${is.path}/chat/completions` || method !== 'POST')
      return void json(response, 404, { error: { message: 'Not Found' } });
    const model = String(one.body?.model);
    if (!is.models.includes(model))
      return void json(response, 404, { error: { message: `model "${model}" not found` } });
    load.now++;
    load.most = Math.max(load.most, load.now);
    response.on('close', () => load.now--);
    const messages = one.body?.messages as readonly { readonly content: string }[];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const pieces = await is.reply(messages.at(-1)?.content ?? '', one);
    for (const content of pieces) {
      if (is.pace > 0) await new Promise((resolve) => setTimeout(resolve, is.pace));
      if (response.destroyed) return;
      response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
    }
    response.end(
      `data: ${JSON.stringify({
        choices: [{ delta: {}, finish_reason: 'stop' }],
        usage: { prompt_tokens: 5, completion_tokens: pieces.length },
      })}\n\ndata: [DONE]\n\n`,
    );
  }

  const server: Server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = (server.address() as AddressInfo).port;
  const origin = `http://127.0.0.1:${at}`;
  return {
    ...{ base: `${origin}/v1`, origin, port: at, asked, load },
    change(behaviour) {
      is = { ...is, ...behaviour };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
