import type { Token } from '../solver.ts';
import { EndpointFault, isRecord, messageIn } from './faults.ts';
import { createSseReader } from './sse.ts';

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** How replies are drawn. What is left out is the server's own choice and is not sent. */
export interface Sampling {
  readonly temperature?: number;
  readonly topP?: number;
  readonly topK?: number;
  readonly maxTokens?: number;
  readonly seed?: number;
  readonly system?: string;
}

export const messagesOf = (prompt: string, system?: string): readonly Message[] => [
  ...(system ? [{ role: 'system' as const, content: system }] : []),
  { role: 'user', content: prompt },
];

/** Fields that some servers do not know, and can be asked without. */
export interface Dialect {
  readonly logprobs: boolean;
  readonly usage: boolean;
  readonly limit: 'max_tokens' | 'max_completion_tokens';
}
export const COMMON: Dialect = { logprobs: true, usage: true, limit: 'max_tokens' };

export const chatBody = (
  model: string,
  messages: readonly Message[],
  { temperature, topP, topK, maxTokens, seed }: Sampling,
  { logprobs, usage, limit }: Dialect,
): { readonly [name: string]: unknown } => ({
  model,
  messages,
  stream: true,
  ...(usage ? { stream_options: { include_usage: true } } : {}),
  ...(logprobs ? { logprobs: true } : {}),
  ...(temperature === undefined ? {} : { temperature }),
  ...(topP === undefined ? {} : { top_p: topP }),
  ...(topK === undefined ? {} : { top_k: topK }),
  ...(maxTokens === undefined ? {} : { [limit]: maxTokens }),
  ...(seed === undefined ? {} : { seed }),
});

/** The dialect to try after a refusal, where the server names a field that it does not want. */
export function simpler(dialect: Dialect, refusal: string): Dialect | undefined {
  if (dialect.logprobs && /logprobs/i.test(refusal)) return { ...dialect, logprobs: false };
  if (dialect.usage && /stream_options|include_usage/i.test(refusal)) return { ...dialect, usage: false };
  if (dialect.limit === 'max_tokens' && /max_completion_tokens/i.test(refusal))
    return { ...dialect, limit: 'max_completion_tokens' };
  return undefined;
}

/** What has come of a reply. */
export interface Draft {
  text: string;
  thinking: boolean;
  length: boolean;
  tokens: { readonly prompt: number; readonly reply: number } | undefined;
}
export const emptyDraft = (): Draft => ({ text: '', thinking: false, length: false, tokens: undefined });

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Thinking that comes in a field of its own is folded into the text, marked as models mark it themselves. */
function add(draft: Draft, part: { readonly [name: string]: unknown }): string {
  const before = draft.text.length;
  const thought = textIn(part.reasoning_content ?? part.reasoning);
  const said = textIn(part.content);
  if (thought !== '') {
    if (!draft.thinking) draft.text += '<think>';
    draft.thinking = true;
    draft.text += thought;
  }
  if (said !== '') {
    closeThinking(draft);
    draft.text += said;
  }
  return draft.text.slice(before);
}

export function closeThinking(draft: Draft): void {
  if (draft.thinking) draft.text += '</think>\n';
  draft.thinking = false;
}

/** Adds one object of a stream, or a whole answer. */
export function addChunk(draft: Draft, chunk: unknown, onToken: (token: Token) => void): void {
  if (!isRecord(chunk)) throw new EndpointFault('reply', 'The server’s answer is no JSON object.');
  if (chunk.error !== undefined && chunk.error !== null) {
    const code = isRecord(chunk.error) ? Number(chunk.error.code) : Number.NaN;
    throw new EndpointFault(
      code === 429 || code >= 500 ? 'busy' : 'request',
      `The server broke off. It says: ${messageIn(chunk)}`,
    );
  }
  const { usage } = chunk;
  if (
    isRecord(usage) &&
    typeof usage.prompt_tokens === 'number' &&
    typeof usage.completion_tokens === 'number'
  )
    draft.tokens = { prompt: usage.prompt_tokens, reply: usage.completion_tokens };
  const choice: unknown = Array.isArray(chunk.choices) ? chunk.choices[0] : undefined;
  if (!isRecord(choice)) return;
  const part = choice.delta ?? choice.message;
  const text = isRecord(part) ? add(draft, part) : '';
  if (text !== '') tell(text, choice.logprobs, onToken);
  if (choice.finish_reason === 'length') draft.length = true;
}

/** Tokens with their probabilities where the server's list spells the very text, else the text as one. */
function tell(text: string, logprobs: unknown, onToken: (token: Token) => void): void {
  const listed = isRecord(logprobs) && Array.isArray(logprobs.content) ? logprobs.content : [];
  const tokens = listed.flatMap((one: unknown): Token[] =>
    isRecord(one) && typeof one.token === 'string' && typeof one.logprob === 'number'
      ? [{ text: one.token, logprob: one.logprob }]
      : [],
  );
  if (tokens.map((token) => token.text).join('') === text) tokens.forEach(onToken);
  else onToken({ text });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EndpointFault(
      'reply',
      'The server’s answer is no JSON. Is this the address of a model server?',
    );
  }
}

/** Some servers leave out the empty line between events, which joins their data. */
function objectsIn(data: string): readonly unknown[] {
  try {
    return [JSON.parse(data)];
  } catch {
    return data.split('\n').map(parsed);
  }
}

export interface Listener {
  onToken(token: Token): void;
  /** Called whenever something comes, be it a sign of life. */
  onPiece(): void;
}

/** Reads a whole answer into the draft, streamed or not. What came before a fault stays in it. */
export async function readChat(
  response: Response,
  draft: Draft,
  { onToken, onPiece }: Listener,
): Promise<void> {
  const events = createSseReader();
  const take = (data: string): boolean => {
    const last = /(^|\n)\s*\[DONE\]\s*$/.exec(data);
    const rest = last ? data.slice(0, last.index) : data;
    if (rest.trim() !== '') for (const chunk of objectsIn(rest)) addChunk(draft, chunk, onToken);
    return last !== null;
  };
  if (!/event-stream/i.test(response.headers.get('content-type') ?? '') || !response.body) {
    const text = await response.text();
    if (/^\s*(data|event|id)?:/.test(text)) [...events.push(text), ...events.end()].some(take);
    else addChunk(draft, parsed(text), onToken);
  } else {
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    try {
      for (let ended = false; !ended; ) {
        const { done, value } = await reader.read();
        onPiece();
        const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
        ended = [...events.push(text), ...(done ? events.end() : [])].some(take) || done;
      }
    } finally {
      // A server that has said its last word may still hold the connection.
      reader.cancel().catch(() => undefined);
    }
  }
  closeThinking(draft);
}
