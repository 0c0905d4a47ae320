/** Longest pause between two keys that spell one value, in milliseconds. */
export const SPELLING = 900;

/** Keys typed lately, and when the last of them was. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}
export const nothingTyped: Typed = { text: '', at: 0 };

const starts = (value: string, text: string) => value.toLowerCase().startsWith(text.toLowerCase());

/**
 * The value meant by a character: one spelled so far, else one that begins so, else the n-th for a digit n.
 * Letters typed within `SPELLING` go on with the same value.
 */
export function spelled(
  values: readonly string[],
  typed: Typed,
  character: string,
  time: number,
): { readonly value: string; readonly typed: Typed } | undefined {
  const longer = time - typed.at <= SPELLING ? typed.text + character : character;
  for (const text of longer === character ? [character] : [longer, character]) {
    const value =
      values.find((v) => v === text) ??
      values.find((v) => v.toLowerCase() === text.toLowerCase()) ??
      values.find((v) => starts(v, text));
    if (value !== undefined) return { value, typed: { text, at: time } };
  }
  const place = /^[1-9]$/.test(character) ? values[Number(character) - 1] : undefined;
  return place === undefined ? undefined : { value: place, typed: nothingTyped };
}

/** The key shown on a value's button: what to press to set it. */
export function keyFor(values: readonly string[], value: string): string | undefined {
  const first = value.charAt(0);
  if (value.length === 1) return value;
  if (values.filter((v) => starts(v, first)).length === 1) return first;
  const place = values.indexOf(value) + 1;
  return place <= 9 && !values.some((v) => starts(v, String(place))) ? String(place) : undefined;
}

/** The value after the present one, and the empty one after the last. */
export function turned(values: readonly string[], present: string, by: 1 | -1): string {
  const ring = ['', ...values];
  const at = Math.max(0, ring.indexOf(present));
  return ring[(at + by + ring.length) % ring.length] as string;
}
