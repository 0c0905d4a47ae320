/** A line that cannot be done, and why. */
export class LineError extends Error {
  override readonly name: string = 'LineError';
}

/** @throws LineError unless the line is a JSON object. */
export function readObject(text: string): { readonly [name: string]: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineError('This is no JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('This is no JSON object.');
  return value as { readonly [name: string]: unknown };
}
