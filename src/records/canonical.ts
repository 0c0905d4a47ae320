import { sha256 } from './sha256.ts';

/**
 * The one spelling of a JSON value: keys sorted by UTF-16 units, no spaces. Members that are undefined are left out, as JSON does.
 * Source: RFC 8785, "JSON Canonicalization Scheme".
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`);
  return `{${members.join(',')}}`;
}

/** A name that only this content has: SHA-256 of its canonical JSON, in 64 hexadecimal digits. */
export const nameOfContent = (value: unknown): string => sha256(canonicalJson(value));
