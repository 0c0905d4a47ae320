import { type Rational, rational } from './rational.ts';

/** Functions of one number, by the names they are written with. */
const NAMES = {
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  asin: 'asin',
  arcsin: 'asin',
  acos: 'acos',
  arccos: 'acos',
  atan: 'atan',
  arctan: 'atan',
  sinh: 'sinh',
  cosh: 'cosh',
  exp: 'exp',
  log: 'log',
  ln: 'log',
  sqrt: 'sqrt',
  abs: 'abs',
} as const;
export type FunctionName = (typeof NAMES)[keyof typeof NAMES];

/** A formula with letters. `log` is the natural logarithm, `e` Euler's number. Not JSON. */
export type Formula =
  | { readonly is: 'number'; readonly value: Rational }
  | { readonly is: 'letter'; readonly name: string }
  | { readonly is: 'e' }
  | { readonly is: 'call'; readonly name: FunctionName; readonly of: Formula }
  | { readonly is: 'minus'; readonly of: Formula }
  | { readonly is: '+' | '-' | '*' | '/' | '^'; readonly left: Formula; readonly right: Formula };

export interface FormulaSigns {
  /** Letters that may stand beside others without a sign: `xy` for `x*y`. */
  readonly letters: string;
  /** Whether there are functions; then `e` and `E` are Euler's number and `i` and `I` mean nothing. */
  readonly functions: boolean;
}

const LONGEST = 5000;
/** Numbers, letters and signs; a chain of them is a tree as deep as it is long. */
const MOST_TOKENS = 1000;
const DEEPEST = 60;
const DIGITS = 40;
const SIGNS: { readonly [sign: string]: string } = { '**': '^', '×': '*', '·': '*', '÷': '/', '−': '-' };
const LONG_FIRST = Object.keys(NAMES).sort((a, b) => b.length - a.length);
const TOO_DEEP = `The formula is nested more than ${DEEPEST} deep.`;

/**
 * Reads `3*x**2 - (x + 1)/2 + sin(2x)`: numbers (also `0.5`), letters, + - * / ^ (also ** × · ÷ −), parentheses, |…|,
 * functions in parentheses, and products without a sign except right behind `/`, where two readings are common. Powers
 * bind closest and go from right to left; `-x^2` is the opposite of `x^2`. Never evaluates; says what is wrong.
 */
export function readFormula(
  text: string,
  { letters, functions }: FormulaSigns,
): { readonly formula: Formula } | { readonly why: string } {
  if (text.length > LONGEST) return { why: `The formula is longer than ${LONGEST} characters.` };
  if (/[\n\r]/.test(text)) return { why: 'A formula stands on one line.' };
  const read = tokensOf(text, letters, functions);
  if ('why' in read) return read;
  const { tokens } = read;
  if (tokens.length > MOST_TOKENS)
    return { why: `The formula has more than ${MOST_TOKENS} numbers, letters and signs.` };
  let at = 0;
  let depth = 0;
  let inBars = false;
  let why = '';
  const fail = (said: string): undefined => {
    why ||= said;
    return undefined;
  };
  const next = (): string => tokens[at] ?? '';
  const here = (): string => (at < tokens.length ? `before “${next().slice(0, 20)}”` : 'at the end');
  function deeper(part: () => Formula | undefined): Formula | undefined {
    if (depth === DEEPEST) return fail(TOO_DEEP);
    depth++;
    const of = part();
    depth--;
    return of;
  }

  function sum(): Formula | undefined {
    let left = product();
    while (left && (next() === '+' || next() === '-')) {
      const is = tokens[at++] as '+' | '-';
      const right = product();
      left = right && { is, left, right };
    }
    return left;
  }
  function product(): Formula | undefined {
    let left = signed();
    let divided = false;
    while (left) {
      const sign = next();
      const spelt = sign === '*' || sign === '/';
      if (!spelt && (!startsOperand(sign) || (sign === '|' && inBars))) break;
      if (!spelt && divided)
        return fail(`A * or parentheses are missing ${here()}: two readings are common.`);
      if (!spelt && /^\d/.test(sign)) return fail(`A sign is missing ${here()}.`);
      if (spelt) at++;
      divided = sign === '/';
      const right = signed();
      left = right && { is: divided ? '/' : '*', left, right };
    }
    return left;
  }
  function signed(): Formula | undefined {
    const sign = next();
    if (sign !== '-' && sign !== '+') return power();
    at++;
    const of = deeper(signed);
    return of && (sign === '-' ? { is: 'minus', of } : of);
  }
  function power(): Formula | undefined {
    const left = operand();
    if (!left || next() !== '^') return left;
    at++;
    const right = deeper(signed);
    return right && { is: '^', left, right };
  }
  function operand(): Formula | undefined {
    const token = next();
    if (!startsOperand(token)) return fail(`A number or a letter is missing ${here()}.`);
    if (token === '(' || token === '|') return bracket();
    at++;
    if (/^\d/.test(token)) return { is: 'number', value: decimal(token) };
    if (functions && (token === 'e' || token === 'E')) return { is: 'e' };
    if (functions && Object.hasOwn(NAMES, token)) return call(NAMES[token as keyof typeof NAMES]);
    return { is: 'letter', name: token };
  }
  function bracket(): Formula | undefined {
    const bars = tokens[at++] === '|';
    const outer = inBars;
    inBars = bars;
    const inside = deeper(sum);
    inBars = outer;
    if (!inside) return undefined;
    const close = bars ? '|' : ')';
    if (next() !== close) return fail(`A “${close}” is missing ${here()}.`);
    at++;
    return bars ? { is: 'call', name: 'abs', of: inside } : inside;
  }
  /** `sin(x)` and also `sin^2(x)`. */
  function call(name: FunctionName): Formula | undefined {
    const raised = next() === '^' && /^\d{1,3}$/.test(tokens[at + 1] ?? '') ? tokens[at + 1] : undefined;
    if (raised !== undefined) at += 2;
    if (next() !== '(' && next() !== '|') return fail(`A “(” is missing after “${name}”.`);
    const inside = bracket();
    if (!inside) return undefined;
    const of: Formula = { is: 'call', name, of: inside };
    return raised === undefined ? of : { is: '^', left: of, right: { is: 'number', value: decimal(raised) } };
  }

  const formula = sum();
  if (formula && at < tokens.length) fail(`“${next().slice(0, 20)}” has no place here.`);
  return formula && why === '' ? { formula } : { why };
}

const startsOperand = (token: string): boolean => /^[\dA-Za-z(|]/.test(token);

function tokensOf(
  text: string,
  letters: string,
  functions: boolean,
): { readonly tokens: readonly string[] } | { readonly why: string } {
  const tokens: string[] = [];
  for (const [run] of text.matchAll(/\d+(?:\.\d+)?|[A-Za-z]+|\*\*|[^ ]/gu)) {
    if (/^\d/.test(run)) {
      if (run.length > DIGITS) return { why: `A number has more than ${DIGITS} digits.` };
      tokens.push(run);
    } else if (/^[A-Za-z]/.test(run)) {
      const names = namesIn(run, letters, functions);
      if (!names) return { why: `“${run.slice(0, 20)}” is not known.` };
      tokens.push(...names);
    } else {
      const sign = SIGNS[run] ?? run;
      if (!'+-*/^()|'.includes(sign)) return { why: `“${run}” is no sign of a formula.` };
      tokens.push(sign);
    }
  }
  return tokens.length === 0 ? { why: 'There is no formula.' } : { tokens };
}

/** `xsin` is x and sin; a letter that stands alone may be any. */
function namesIn(run: string, letters: string, functions: boolean): readonly string[] | undefined {
  if (run.length === 1) return functions && /[iI]/.test(run) ? undefined : [run];
  const known = functions ? `${letters}eE` : letters;
  const names: string[] = [];
  for (let at = 0; at < run.length; ) {
    const letter = run[at] as string;
    const name = functions ? LONG_FIRST.find((long) => run.startsWith(long, at)) : undefined;
    if (name === undefined && !known.includes(letter)) return undefined;
    names.push(name ?? letter);
    at += (name ?? letter).length;
  }
  return names;
}

function decimal(text: string): Rational {
  const [whole = '', tenths = ''] = text.split('.');
  return rational(BigInt(whole + tenths), BigInt(`1${'0'.repeat(tenths.length)}`));
}
