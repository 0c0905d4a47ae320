/** A search as the app keeps it: flat, every value a string, in the order of the address. */
export type Search = Readonly<Record<string, string>>;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Names and values percent-encoded, as in ids; a comma between the values of a subset stays as it is. */
const encodeSearch = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2C', ',');

/** Of a name given twice the first counts. A plus sign is a plus sign. */
export function parseSearch(text: string): Record<string, string> {
  const search: Record<string, string> = {};
  for (const pair of text.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const cut = pair.indexOf('=');
    const name = decode(cut < 0 ? pair : pair.slice(0, cut));
    if (name === '__proto__' || Object.hasOwn(search, name)) continue;
    search[name] = cut < 0 ? '' : decode(pair.slice(cut + 1));
  }
  return search;
}

/** The inverse of `parseSearch`, with its question mark; empty for an empty search. Values that are undefined are left out. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeSearch(name)}=${encodeSearch(String(value))}`],
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
