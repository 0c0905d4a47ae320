import { type Expression, type ExpressionLimits, readExpression } from './expression.ts';

/**
 * Like `readExpression`, and a minus sign may also stand first or after “(”, as in `-20 + 9 * 97`. The expression that
 * comes back has the same value and the same numbers without such a sign; those that cannot are refused.
 */
export function readSigned(
  text: string,
  limits: ExpressionLimits,
): { readonly expression: Expression } | { readonly why: string } {
  const plain = text.replace(/(^|\() *-/g, (_, before: string) => `${before}0 -`);
  if (plain === text) return readExpression(text, limits);
  if (/(?:^|\D)0(?!\d)/.test(text)) return { why: 'There is a 0 in the expression.' };
  const signs = plain.length - text.length;
  const read = readExpression(plain, { ...limits, numbers: limits.numbers + signs });
  if ('why' in read) return read;
  const { negative, of } = signed(read.expression);
  const expression = negative ? turned(of) : of;
  return expression === undefined ? { why: 'The value of the expression is negative.' } : { expression };
}

interface Signed {
  readonly negative: boolean;
  readonly of: Expression;
}

/** The same value without subtractions from 0, but for a sign of the whole. */
function signed(e: Expression): Signed {
  if (typeof e === 'number') return { negative: false, of: e };
  const right = signed(e.right);
  if (e.op === '-' && e.left === 0) return { negative: !right.negative, of: right.of };
  const left = signed(e.left);
  if (e.op === '*' || e.op === '/')
    return {
      negative: left.negative !== right.negative,
      of: { op: e.op, left: left.of, right: right.of },
    };
  const taken = right.negative !== (e.op === '-');
  if (left.negative === taken)
    return { negative: left.negative, of: { op: '+', left: left.of, right: right.of } };
  return left.negative
    ? { negative: false, of: { op: '-', left: right.of, right: left.of } }
    : { negative: false, of: { op: '-', left: left.of, right: right.of } };
}

/** The opposite value with the same numbers; undefined where no subtraction can be turned round. */
function turned(e: Expression): Expression | undefined {
  if (typeof e === 'number') return undefined;
  if (e.op === '-') return { op: '-', left: e.right, right: e.left };
  const left = turned(e.left);
  const right = left === undefined ? turned(e.right) : undefined;
  if (e.op === '+')
    return left !== undefined
      ? { op: '-', left, right: e.right }
      : right && { op: '-', left: right, right: e.left };
  if (left !== undefined) return { op: e.op, left, right: e.right };
  return right && { op: e.op, left: e.left, right };
}
