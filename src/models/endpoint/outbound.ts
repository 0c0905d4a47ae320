export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface OutboundRequest {
  /** Sent as JSON by POST; without it the request is a GET. */
  readonly body?: unknown;
  readonly key?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Asks only whether anybody is there: nothing of the answer can be read, so no server has to allow it. */
  readonly opaque?: true;
}
/** @param path from the server's origin on, such as `/v1/models`. */
export type Outbound = (path: string, request?: OutboundRequest) => Promise<Response>;

/** Nothing of the page or of earlier answers goes along. Spread, since not every runtime's types know `cache`. */
const ALONE = { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' } as const;

/**
 * The only way out. It reaches the server that the user named and no other: another origin is refused, redirects are not
 * followed, and nothing is sent but the body, its content type and the key.
 * @param base an address as `readAddress` gives it.
 */
export function outboundTo(
  base: string,
  fetch: Fetch = (url, init) => globalThis.fetch(url, init),
): Outbound {
  const { origin } = new URL(base);
  return async (path, { body, key, signal, opaque } = {}) => {
    const url = new URL(path, origin);
    if (url.origin !== origin) throw new Error(`${url.origin} was not named; only ${origin} is called.`);
    return fetch(url.href, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      mode: opaque ? 'no-cors' : 'cors',
      // Browsers refuse an opaque request that would not follow; it carries nothing and brings nothing back.
      redirect: opaque ? 'follow' : 'manual',
      ...ALONE,
      ...(signal ? { signal } : {}),
    });
  };
}

/** The path of one of the interface's functions. */
export const pathOf = (base: string, name: 'models' | 'chat/completions'): string =>
  `${new URL(base).pathname.replace(/\/+$/, '')}/${name}`;
