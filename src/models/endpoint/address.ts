/** A server's OpenAI-compatible interface: `http://localhost:8000/v1`, without a slash at its end. */
export type ReadAddress = { readonly base: string } | { readonly why: string };

const EXAMPLE = 'An address looks like http://localhost:8000/v1.';

/** Hosts that servers print when they listen everywhere, and that no client should call. */
const EVERYWHERE = ['0.0.0.0', '[::]'];

/** Reads what people paste: with or without scheme and path, or the address of one of its functions. */
export function readAddress(text: string): ReadAddress {
  const given = text.trim();
  if (given === '') return { why: `Type the server’s address. ${EXAMPLE}` };
  let url: URL;
  try {
    url = new URL(given.includes('://') ? given : `http://${given}`);
  } catch {
    return { why: `This is no address. ${EXAMPLE}` };
  }
  if (!given.includes('://') && !isNear(url.hostname)) url.protocol = 'https:';
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { why: `An address begins with http:// or https://, not with ${url.protocol}//.` };
  if (url.username !== '' || url.password !== '')
    return { why: 'Leave the name and password out of the address; a key has a field of its own.' };
  if (url.search !== '') return { why: 'Leave out the “?” and what follows it.' };
  if (EVERYWHERE.includes(url.hostname)) url.hostname = 'localhost';
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(chat\/completions|completions|models)$/, '');
  return { base: `${url.origin}${path === '' ? '/v1' : path}` };
}

/** This very machine. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);

/** This machine, or one of the local network. */
export const isNear = (host: string): boolean =>
  isLoopback(host) ||
  EVERYWHERE.includes(host) ||
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host) ||
  /^\[(f[cd]|fe80)/i.test(host) ||
  /\.(local|lan|internal|home\.arpa)$/i.test(host) ||
  !/[.:]/.test(host);
