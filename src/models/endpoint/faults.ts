/**
 * What went wrong with a request. `network`: nobody answered, or the browser kept the answer; `busy`: too many requests, or
 * the server's own trouble; `key`, `path`, `model`: nothing will go until it is mended; `request`: this one was refused;
 * `reply`: the answer is not what such a server gives.
 */
export type FaultKind = 'network' | 'busy' | 'key' | 'path' | 'model' | 'request' | 'reply';

export class EndpointFault extends Error {
  override readonly name = 'EndpointFault';
  readonly kind: FaultKind;
  /** HTTP status, where there was one. */
  readonly status: number | undefined;
  /** Milliseconds after which the server asks to be called again. */
  readonly retryAfter: number | undefined;
  constructor(
    kind: FaultKind,
    message: string,
    more: {
      readonly status?: number;
      readonly retryAfter?: number | undefined;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
    this.kind = kind;
    this.status = more.status;
    this.retryAfter = more.retryAfter;
  }
}

const LONGEST = 300;
const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

export const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the server says itself; '' where it says nothing that a person could read. */
export function messageIn(body: unknown): string {
  if (typeof body === 'string') return clipped(body.trim());
  if (!isRecord(body)) return '';
  return messageIn(body.error ?? body.message ?? body.detail);
}

/** Body of an answer as JSON, or as text unless that is a web page. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => '');
  try {
    return JSON.parse(text);
  } catch {
    return /^\s*</.test(text) ? '' : text;
  }
}

/** Milliseconds, from seconds or from a date. */
export function readRetryAfter(text: string | null, now: number): number | undefined {
  if (text === null || text.trim() === '') return undefined;
  const seconds = Number(text);
  const ms = Number.isNaN(seconds) ? Date.parse(text) - now : seconds * 1_000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Why an answer is none. Reads its body. */
export async function faultOf(response: Response, now: number): Promise<EndpointFault> {
  const { status, type } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    return new EndpointFault('path', 'The server sends on to another address. Type that one.', { status });
  const said = messageIn(await bodyOf(response));
  const quote = said === '' ? '' : ` It says: ${said}`;
  const more = { status, retryAfter: readRetryAfter(response.headers.get('retry-after'), now) };
  if (status === 401 || status === 403)
    return new EndpointFault('key', `The server wants another key (${status}).${quote}`, more);
  if (status === 404 && /model/i.test(said))
    return new EndpointFault('model', `The server does not have this model.${quote}`, more);
  if (status === 404 || status === 405)
    return new EndpointFault('path', `The server has nothing at this path (${status}).${quote}`, more);
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return new EndpointFault(
      'busy',
      status === 429
        ? `The server has too many requests (429).${quote}`
        : `The server is in trouble (${status}).${quote}`,
      more,
    );
  return new EndpointFault('request', `The server refused the request (${status}).${quote}`, more);
}
