import { isLoopback } from './address.ts';

/** Servers whose command lines are known here. */
export const SERVERS = ['Ollama', 'vLLM', 'llama.cpp', 'LM Studio'] as const;
export type Server = (typeof SERVERS)[number];

interface Known {
  readonly port: string;
  /** The line that starts it on its port, for a model. */
  start(model: string, port: string): string;
  /** The line that starts it so that pages of an origin may read its answers. */
  allow(model: string, port: string, origin: string): string;
  /** The line that gives it a model. */
  fetch(model: string, port: string): string;
  /** What else there is to know about `allow`. */
  readonly also?: string;
}

/** A word of a shell's command line, whatever is in it. */
const word = (text: string): string =>
  /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
const portFlag = (port: string, own: string): string => (port === own ? '' : ` --port ${port}`);
const hostSetting = (port: string): string => (port === '11434' ? '' : `OLLAMA_HOST=127.0.0.1:${port} `);

const known: { readonly [server in Server]: Known } = {
  Ollama: {
    port: '11434',
    start: (_, port) => `${hostSetting(port)}ollama serve`,
    allow: (_, port, origin) => `${hostSetting(port)}OLLAMA_ORIGINS=${word(origin)} ollama serve`,
    fetch: (model) => `ollama pull ${word(model || 'qwen3:0.6b')}`,
    also: 'Quit the Ollama that is running first.',
  },
  vLLM: {
    port: '8000',
    start: (model, port) => `vllm serve ${word(model || '<model>')}${portFlag(port, '8000')}`,
    allow: (model, port, origin) =>
      `vllm serve ${word(model || '<model>')}${portFlag(port, '8000')} --allowed-origins ${word(JSON.stringify([origin]))}`,
    fetch: (model, port) => `vllm serve ${word(model || '<model>')}${portFlag(port, '8000')}`,
  },
  'llama.cpp': {
    port: '8080',
    start: (_, port) => `llama-server -m model.gguf${portFlag(port, '8080')}`,
    allow: (_, port, origin) =>
      `llama-server -m model.gguf${portFlag(port, '8080')} --cors-origins ${word(origin)}`,
    fetch: (_, port) => `llama-server -m model.gguf${portFlag(port, '8080')}`,
    also: 'Builds before July 2026 allow every origin and do not know this option.',
  },
  'LM Studio': {
    port: '1234',
    start: (_, port) => `lms server start${portFlag(port, '1234')}`,
    allow: (_, port) => `lms server start${portFlag(port, '1234')} --cors`,
    fetch: (model) => `lms load ${word(model || '<model>')}`,
    also: 'Or in the app: Developer, Server settings, Enable CORS.',
  },
};

export interface Fix {
  readonly server: Server | 'a tunnel';
  /** A command line, to be copied. */
  readonly line: string;
  readonly also?: string;
}

export const exampleAddress = (server: Server): string => `http://localhost:${known[server].port}/v1`;

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');

/** Which servers it may be, by the port or by what its models say of their owner. */
export function serversAt(base: string, owner?: string): readonly Server[] {
  const said: Server | undefined =
    owner === 'vllm'
      ? 'vLLM'
      : owner === 'llamacpp'
        ? 'llama.cpp'
        : owner === 'library'
          ? 'Ollama'
          : undefined;
  const port = portOf(new URL(base));
  const guess = said ?? SERVERS.find((server) => known[server].port === port);
  return guess ? [guess] : SERVERS;
}

/** Lines for the machine that the server runs on. */
export function fixes(
  what: 'start' | 'allow' | 'fetch',
  base: string,
  { model = '', origin = '', owner }: { model?: string; origin?: string; owner?: string | undefined },
): readonly Fix[] {
  const port = portOf(new URL(base));
  return serversAt(base, owner).map((server) => ({
    server,
    line: known[server][what](model, port, origin === 'null' ? '*' : origin),
    ...(what === 'allow' && known[server].also ? { also: known[server].also } : {}),
  }));
}

/** Brings a server of another machine to this one, where pages may reach it without encryption. */
export function tunnel(base: string): readonly Fix[] {
  const url = new URL(base);
  if (isLoopback(url.hostname)) return [];
  const port = portOf(url);
  return [
    {
      server: 'a tunnel',
      line: `ssh -N -L ${port}:localhost:${port} ${url.hostname}`,
      also: `Then connect to http://localhost:${port}${url.pathname}.`,
    },
  ];
}
