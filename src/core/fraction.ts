import type { Read } from './environment.ts';

/** A fraction as it is written, whether or not in lowest terms: whole numbers of up to 15 digits, `bottom` above 0. */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

export const writeFraction = ({ top, bottom }: Fraction): string => `${top}/${bottom}`;

/** Reads `3/4`: plain digits without sign or zeros in front. */
export function readFraction(text: string): Read<Fraction> {
  const m = /^(0|[1-9]\d{0,14})\/([1-9]\d{0,14})$/.exec(text);
  return m
    ? { answer: { top: Number(m[1]), bottom: Number(m[2]) } }
    : { why: 'The answer is two whole numbers in plain digits, the lower one above 0, with / between them.' };
}

/** Reads `3/4`, `3 / 4`, `\frac{3}{4}`, these between dollar signs, and a whole number. */
export function readAnyFraction(text: string): Read<Fraction> {
  const bare = /^\$([^$]{1,80})\$$/.exec(text)?.[1] ?? text;
  const m = /^\\[dt]?frac\{(\d{1,15})\}\{(\d{1,15})\}$/.exec(bare);
  if (m) return readFraction(`${m[1]}/${m[2]}`);
  return readFraction(/^\d{1,15}$/.test(bare) ? `${bare}/1` : bare.replace(/ ?\/ ?/, '/'));
}
