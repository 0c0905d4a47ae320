import type { Instance, RgEntry } from '../../core/environment.ts';
import type { Statement, Statements } from './statements.ts';

const MOST = 16;
const SIZES: Readonly<Record<string, 'at least' | 'at most' | 'exactly'>> = {
  'At least': 'at least',
  'At most': 'at most',
  Exactly: 'exactly',
};

export function readEntry({ question }: RgEntry): Instance<Statements> | { readonly why: string } {
  const lines = question
    .slice(0, 10_000)
    .split('\n')
    .flatMap((line) => /^ - Statement (\d{1,2}): '(.{1,200})'$/.exec(line) ?? []);
  const texts = lines.flatMap((_, i) =>
    i % 3 === 0 ? [{ number: lines[i + 1], text: lines[i + 2] ?? '' }] : [],
  );
  const count = texts.length;
  if (count === 0 || count > MOST || texts.some(({ number }, i) => number !== String(i + 1)))
    return { why: `The entry’s question holds no list of up to ${MOST} statements.` };
  const statements = texts.map(({ text }) => statementOf(text, count));
  const whole = statements.filter((one) => one !== undefined);
  return whole.length === count
    ? { puzzle: { statements: whole }, secret: null }
    : { why: 'A statement of the entry is none of those known here.' };
}

function statementOf(text: string, count: number): Statement | undefined {
  const [, size, of, all, said] =
    /^(At least|At most|Exactly) (\d{1,2}) of these (\d{1,2}) statements are (true|false)\.$/.exec(text) ??
    [];
  const is = SIZES[size ?? ''];
  if (is !== undefined && all === String(count)) return { is, count: Number(of), truth: said === 'true' };
  const [, counted, kind] =
    /^The number of (true|false) statements is a (prime|composite) number\.$/.exec(text) ?? [];
  if (kind === 'prime' || kind === 'composite') return { is: kind, truth: counted === 'true' };
  const [, one, other] =
    /^Either Statement (\d{1,2}) or Statement (\d{1,2}) is true, but not both\.$/.exec(text) ?? [];
  const [a, b] = [Number(one) - 1, Number(other) - 1];
  return a >= 0 && b >= 0 && a < count && b < count ? { is: 'one of', a, b } : undefined;
}
