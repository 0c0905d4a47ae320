import { minus, plus, type Rational, rational, sameNumber, times } from './rational.ts';

/** An exact complex number. Not JSON. */
export type Complex = readonly [real: Rational, imaginary: Rational];
export const sameComplex = (a: Complex, b: Complex): boolean =>
  sameNumber(a[0], b[0]) && sameNumber(a[1], b[1]);

export const sumOf = (a: Complex, b: Complex): Complex => [plus(a[0], b[0]), plus(a[1], b[1])];
export const differenceOf = (a: Complex, b: Complex): Complex => [minus(a[0], b[0]), minus(a[1], b[1])];
export const productOf = (a: Complex, b: Complex): Complex => [
  minus(times(a[0], b[0]), times(a[1], b[1])),
  plus(times(a[0], b[1]), times(a[1], b[0])),
];
/** @throws RangeError where `b` is 0. */
export function quotientOf(a: Complex, b: Complex): Complex {
  const size = plus(times(b[0], b[0]), times(b[1], b[1]));
  const by = rational(size.bottom, size.top);
  const turned = productOf(a, [b[0], minus(rational(0), b[1])]);
  return [times(turned[0], by), times(turned[1], by)];
}

/** Reads `3 - 4i`, `-i`, `1/2*i + 0.5`, in parentheses or not; also with j or a capital. */
export function readComplex(text: string): { readonly parts: Complex } | { readonly why: string } {
  const why = `“${text.slice(0, 30)}” is no complex number such as 3 - 4i or 1/2 + 0.5i.`;
  if (text.length > 100) return { why: 'The answer is longer than 100 characters.' };
  const bare = /^\((.*)\)$/.exec(text)?.[1] ?? text;
  const match = /^(-?) *([^-+ ]+)(?: *([-+]) *(-?)([^-+ ]+))?$/.exec(bare.trim());
  const first = match && readPart(`${match[1]}${match[2]}`);
  const second = match?.[5] === undefined ? undefined : readPart(`${match[4]}${match[5]}`);
  if (!first || (match?.[5] !== undefined && (!second || second.imaginary === first.imaginary)))
    return { why };
  const zero = rational(0);
  const other = second ? (match?.[3] === '-' ? minus(zero, second.value) : second.value) : zero;
  return { parts: first.imaginary ? [other, first.value] : [first.value, other] };
}

function readPart(text: string): { readonly value: Rational; readonly imaginary: boolean } | undefined {
  const [, sign, whole, tenths, bottom, times, letter] =
    /^(-?)(?:(0|[1-9]\d{0,17})(?:\.(\d{1,12})|\/([1-9]\d{0,17}))?)?(\*?)([ijIJ]?)$/.exec(text) ?? [];
  if (sign === undefined || (whole === undefined && !letter) || (times && (!letter || whole === undefined)))
    return undefined;
  const top = BigInt((whole ?? '1') + (tenths ?? '')) * (sign === '-' ? -1n : 1n);
  const over = BigInt(bottom ?? `1${'0'.repeat(tenths?.length ?? 0)}`);
  return { value: rational(top, over), imaginary: letter !== '' };
}
