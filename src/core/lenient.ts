import type { AnyEnvironment, Read } from './environment.ts';

/** Steps of the lenient reading, in order; `exact` is the strict one. */
export type LenientStep = 'exact' | 'markup' | 'number' | 'symbolic';

/** Looser readings of an extracted span, loosest last. Text is rewritten, never evaluated. */
export function* loosened(
  env: AnyEnvironment,
  puzzle: unknown,
  text: string,
): Generator<{ readonly step: LenientStep; readonly read: Read<unknown> }> {
  const plain = stripMarkup(text);
  if (plain === '') return;
  // Where a full stop ends the answer, it may be a part of it: a blank cell of a grid.
  const rewritten = [stripMarkup(text, 'stop kept'), plain].filter((one) => one !== text && one !== '');
  for (const kept of new Set(env.fence === undefined ? rewritten : rewritten.map(() => text)))
    yield { step: 'markup', read: env.read(kept, puzzle) };
  const number = plainNumber(plain);
  if (number !== undefined && number !== plain) yield { step: 'number', read: env.read(number, puzzle) };
  if (env.readSymbolic) yield { step: 'symbolic', read: env.readSymbolic(plain, puzzle) };
}

/** Takes away what a chat model wraps around an answer: fences, bold, inline code, LaTeX delimiters, and unless told otherwise a full stop. */
export function stripMarkup(text: string, stop: 'stop kept' | 'stop taken' = 'stop taken'): string {
  let out = text.trim();
  for (let before = ''; out !== before; ) {
    before = out;
    out = out
      .replace(/^(`{3,}|~{3,})[^\n`]*\n([\s\S]*?)\n?\1$/, '$2')
      .replace(/^`([^`]*)`$/, '$1')
      .replace(/^\*\*([\s\S]*)\*\*$/, '$1')
      .replace(/^__([\s\S]*)__$/, '$1')
      .replace(/^\$\$?([^$]*)\$\$?$/, '$1')
      .replace(/^\\\(([\s\S]*)\\\)$/, '$1')
      .replace(/^\\\[([\s\S]*)\\\]$/, '$1')
      .replace(/^\\(?:boxed|text|mathrm|mathbf)\{([^{}]*)\}$/, '$1')
      .replace(/\\[,;!]|\\ /g, '')
      .trim();
    if (stop === 'stop taken') out = out.replace(/([^.\s])\.$/, '$1');
  }
  return out;
}

/** A decimal number in its one plain form: no plus sign, no grouping, no trailing zeros, no exponent. */
export function plainNumber(text: string): string | undefined {
  const m = /^([+\-−]?)(\d{1,3}(?:,\d{3})+|\d{1,40})(?:\.(\d{0,40}))?(?:[eE]([+-]?\d{1,2}))?$/.exec(text);
  if (!m) return undefined;
  const whole = (m[2] as string).replaceAll(',', '');
  const part = m[3] ?? '';
  const shift = Number(m[4] ?? 0);
  const digits = whole + part;
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const tail = padded.slice(at).replace(/0+$/, '');
  const out = tail === '' ? head : `${head}.${tail}`;
  return m[1] !== '' && m[1] !== '+' && out !== '0' ? `-${out}` : out;
}
