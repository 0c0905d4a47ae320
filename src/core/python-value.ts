/**
 * A Python value as JSON that keeps its type. Ints are decimal digits of any length, floats their `repr` ('0.1', '-0.0',
 * 'inf', 'nan'), bytes hexadecimal. A value of any other type, or of a subclass of these, is `other` with the name of
 * its type, and equals nothing.
 */
export type PyValue =
  | null
  | boolean
  | string
  | { readonly int: string }
  | { readonly float: string }
  | { readonly list: readonly PyValue[] }
  | { readonly tuple: readonly PyValue[] }
  | { readonly set: readonly PyValue[] }
  | { readonly frozenset: readonly PyValue[] }
  | { readonly dict: readonly (readonly [PyValue, PyValue])[] }
  | { readonly bytes: string }
  | { readonly other: string };

export const pyInt = (n: number | bigint): PyValue => ({ int: String(n) });
