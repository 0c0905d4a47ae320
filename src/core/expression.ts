import { minus, over, plus, type Rational, rational, times } from './rational.ts';

export const OPERATORS = ['+', '-', '*', '/'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Arithmetic on whole numbers of 0 or more. */
export type Expression = number | Operation;
export interface Operation {
  readonly op: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface ExpressionLimits {
  /** Most numbers in one expression. */
  readonly numbers: number;
  /** Most digits in one number; at most 15, so that numbers stay exact. */
  readonly digits: number;
}

const LONGEST = 1000;
const DEEPEST = 50;
const ALIASES: { readonly [sign: string]: Operator } = { '×': '*', '÷': '/', '−': '-' };

/**
 * Reads `(3 + 4) * 5`: whole numbers without sign or leading zeros, + - * / (also × ÷ −), round parentheses, blanks.
 * `*` and `/` bind closer than `+` and `-`; equal ones go from left to right. Linear in the text; says what is wrong.
 */
export function readExpression(
  text: string,
  limits: ExpressionLimits,
): { readonly expression: Expression } | { readonly why: string } {
  if (text.length > LONGEST) return { why: `The expression is longer than ${LONGEST} characters.` };
  if (/[\n\r]/.test(text)) return { why: 'An expression stands on one line.' };
  const values: Expression[] = [];
  const waiting: (Operator | '(')[] = [];
  let numbers = 0;
  let wantsNumber = true;
  const apply = (): void => {
    const op = waiting.pop() as Operator;
    const right = values.pop() as Expression;
    values.push({ op, left: values.pop() as Expression, right });
  };
  const holdsBack = (rank: number): boolean => {
    const last = waiting.at(-1);
    return last !== undefined && last !== '(' && rankOf(last) >= rank;
  };

  for (const [token] of text.matchAll(/\d+|[^ ]/gu)) {
    if (/^\d/.test(token)) {
      if (!wantsNumber) return { why: `An operator is missing before ${token.slice(0, 20)}.` };
      if (token.length > limits.digits) return { why: `A number has more than ${limits.digits} digits.` };
      if (/^0\d/.test(token)) return { why: `“${token}” begins with 0.` };
      if (++numbers > limits.numbers) return { why: `There are more than ${limits.numbers} numbers.` };
      values.push(Number(token));
      wantsNumber = false;
    } else if (token === '(') {
      if (!wantsNumber) return { why: 'An operator is missing before “(”.' };
      if (waiting.filter((sign) => sign === '(').length === DEEPEST)
        return { why: `Parentheses are nested more than ${DEEPEST} deep.` };
      waiting.push('(');
    } else if (token === ')') {
      if (wantsNumber) return { why: 'A number is missing before “)”.' };
      while (holdsBack(0)) apply();
      if (waiting.pop() !== '(') return { why: 'A “)” has no “(” before it.' };
    } else {
      const op = ALIASES[token] ?? OPERATORS.find((sign) => sign === token);
      if (op === undefined) return { why: `“${token}” is no digit, no + - * / and no parenthesis.` };
      if (wantsNumber) return { why: `A number is missing before “${token}”.` };
      while (holdsBack(rankOf(op))) apply();
      waiting.push(op);
      wantsNumber = true;
    }
  }
  if (wantsNumber) return { why: 'A number is missing at the end.' };
  while (waiting.length > 0) {
    if (waiting.at(-1) === '(') return { why: 'A “(” is not closed.' };
    apply();
  }
  return { expression: values[0] as Expression };
}

const rankOf = (op: Operator): number => (op === '+' || op === '-' ? 1 : 2);

/** One sign of a written expression; `of` is the number or the operation that it stands for, parentheses have none. */
export interface Token {
  readonly text: string;
  readonly of?: Expression;
}

/** The signs of an expression from left to right, with no more parentheses than needed to read back the very same one. */
export function tokensOf(expression: Expression): Token[] {
  if (typeof expression === 'number') return [{ text: String(expression), of: expression }];
  const { op, left, right } = expression;
  return [
    ...side(left, rankOf(op)),
    { text: op, of: expression },
    // Equal ranks are read from left to right, so the right side needs parentheses where the left one does not.
    ...side(right, rankOf(op) + 1),
  ];
}

const side = (part: Expression, rank: number): Token[] =>
  typeof part === 'object' && rankOf(part.op) < rank
    ? [{ text: '(' }, ...tokensOf(part), { text: ')' }]
    : tokensOf(part);

/** `(3 + 4) * 5`: read back it gives the same expression. */
export const writeExpression = (expression: Expression): string =>
  tokensOf(expression)
    .map(({ text, of }) => (typeof of === 'object' ? ` ${text} ` : text))
    .join('');

/** The exact value; undefined where something is divided by 0. */
export function evaluate(expression: Expression): Rational | undefined {
  if (typeof expression === 'number') return rational(expression);
  const left = evaluate(expression.left);
  const right = evaluate(expression.right);
  return left && right && applied(expression.op, left, right);
}

/** The result of one operation; undefined for a division by 0. */
export function applied(op: Operator, left: Rational, right: Rational): Rational | undefined {
  switch (op) {
    case '+':
      return plus(left, right);
    case '-':
      return minus(left, right);
    case '*':
      return times(left, right);
    case '/':
      return over(left, right);
  }
}

/** The numbers of an expression from left to right. */
export const numbersOf = (expression: Expression): number[] =>
  typeof expression === 'number'
    ? [expression]
    : [...numbersOf(expression.left), ...numbersOf(expression.right)];
