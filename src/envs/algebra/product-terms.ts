import { sumText } from '../../core/formula-text.ts';
import { type Polynomial, powersIn } from '../../core/polynomial.ts';
import { rational } from '../../core/rational.ts';

/** A number and the exponents of some letters in their order. */
export type Term = readonly number[];

/** The sum of these, written. */
export const termsText = (letters: readonly string[], factor: readonly Term[]): string =>
  sumText(
    factor.map(([times = 0, ...powers]) => ({
      times: String(times),
      powers: letters.map((letter, i) => [letter, powers[i] ?? 0] as const),
    })),
  );

export const polynomialFrom = (letters: readonly string[], factor: readonly Term[]): Polynomial =>
  new Map(
    factor.map(([times = 0, ...powers]) => [
      letters.flatMap((letter, i) => (powers[i] ? [`${letter}${powers[i]}`] : [])).join(' '),
      rational(times),
    ]),
  );

/** Undefined where numbers are not whole and safe, or exponents negative. */
export function termsFrom(letters: readonly string[], of: Polynomial | undefined): Term[] | undefined {
  const terms = [...(of ?? [])].map(([key, { top, bottom }]) => {
    const powers = new Map(powersIn(key));
    const exponents = letters.map((letter) => powers.get(letter) ?? 0);
    const size = Number(top);
    return bottom === 1n && Number.isSafeInteger(size) && exponents.every((n) => n >= 0)
      ? [size, ...exponents]
      : undefined;
  });
  return of && terms.every((term) => term !== undefined) ? terms : undefined;
}
