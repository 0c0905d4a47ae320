import type { AnyEnvironment } from './environment.ts';
import { hash128 } from './hash.ts';

/**
 * Thirty-two hexadecimal digits that are the same for two puzzles of one environment that ask the same question, whatever made them: symmetries
 * that `canonical` folds away, and the order in which a file names its fields, make no difference.
 */
export function canonicalHash(env: Pick<AnyEnvironment, 'id' | 'canonical'>, puzzle: unknown): string {
  return hexOf(`${env.id} ${sortedJson(env.canonical?.(puzzle) ?? puzzle)}`);
}

/** The same for a question that belongs to no environment: case and white space make no difference. */
export const questionHash = (question: string): string =>
  hexOf(`? ${question.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`);

const hexOf = (text: string): string =>
  hash128(text)
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');

function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${sortedJson(field)}`)
    .join(',')}}`;
}
