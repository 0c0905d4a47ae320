import { minus, over, plus, type Rational, rational, times } from './rational.ts';
import type { Steps } from './steps.ts';

/**
 * The value of written arithmetic, worked out with two stacks as Dijkstra’s shunting yard does, one step per operation.
 * Undefined once the steps are spent, for a division by 0, and for text that is no arithmetic.
 */
export function valueByHand(text: string, steps: Steps): Rational | undefined {
  const values: Rational[] = [];
  const waiting: string[] = [];
  const apply = (): boolean => {
    const op = waiting.pop();
    const right = values.pop();
    if (!right || !steps.take()) return false;
    if (op === 'negative') {
      values.push(rational(-right.top, right.bottom));
      return true;
    }
    const left = values.pop();
    const value =
      left &&
      (op === '+'
        ? plus(left, right)
        : op === '-'
          ? minus(left, right)
          : op === '*'
            ? times(left, right)
            : over(left, right));
    if (!value) return false;
    values.push(value);
    return true;
  };

  let before = '(';
  for (const [token] of text.matchAll(/[\d.]+|[^\s\d.]/g)) {
    if (/^\d/.test(token)) {
      const [whole = '', part = ''] = token.split('.');
      values.push(rational(BigInt(whole + part), BigInt(`1${'0'.repeat(part.length)}`)));
    } else if (token === '(') waiting.push(token);
    else if (token === ')') {
      while (waiting.length > 0 && waiting.at(-1) !== '(') if (!apply()) return undefined;
      waiting.pop();
    } else if (token === '-' && '(+-*/'.includes(before)) waiting.push('negative');
    else {
      while (rank(waiting.at(-1)) >= rank(token)) if (!apply()) return undefined;
      waiting.push(token);
    }
    before = token.at(-1) ?? '';
  }
  while (waiting.length > 0) if (!apply()) return undefined;
  return values[0];
}

const rank = (sign: string | undefined): number =>
  sign === '+' || sign === '-' ? 1 : sign === '*' || sign === '/' ? 2 : sign === 'negative' ? 3 : 0;
