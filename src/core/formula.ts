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

/** A formula with letters. `log` is the natural logarithm, `e` Euler's number. */
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

type Parsed = { readonly formula: Formula } | { readonly why: string };

const LONGEST = 5000;
const DEEPEST = 60;
const DIGITS = 40;
const SIGNS: { readonly [sign: string]: string } = { '**': '^', '×': '*', '·': '*', '÷': '/', '−': '-' };
const LONG_FIRST = Object.keys(NAMES).sort((a, b) => b.length - a.length);

/**
 * Reads `3*x**2 - (x + 1)/2 + sin(2x)`: numbers (also `0.5`), letters, + - * / ^ (also ** × · ÷ −), parentheses, |…|,
 * functions in parentheses, and products without a sign except behind `/`, where two readings are common. Powers bind
 * closest and go from right to left; `-x^2` is the opposite of `x^2`. Never evaluates; says what is wrong.
 */
export function readFormula(text: string, { letters, functions }: FormulaSigns): Parsed {
  if (text.length > LONGEST) return { why: `The formula is longer than ${LONGEST} characters.` };
  if (/[\n\r]/.test(text)) return { why: 'A formula stands on one line.' };
  const tokens = tokensOf(text, letters, functions);
  if ('why' in tokens) return tokens;
  const all = tokens.tokens;
  let at = 0;
  let depth = 0;
  let bars = 0;
  let why = '';
  const fail = (said: string): undefined => {
    why ||= said;
    return undefined;
  };
  const next = (): string => all[at] ?? '';
  const seen = (): string => (at < all.length ? `before “${next().slice(0, 20)}”` : 'at the end');

  function sum(): Formula | undefined {
    let left = product();
    while (left && (next() === '+' || next() === '-')) {
      const is = all[at++] as '+' | '-';
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
      if (!spelt && !(startsOperand(sign) && !(sign === '|' && bars > 0))) break;
      if (!spelt && divided)
        return fail(`A * or parentheses are missing ${seen()}: after “/” two readings are common.`);
      if (!spelt && /^\d/.test(sign)) return fail(`A sign is missing ${seen()}.`);
      if (spelt) at++;
      divided = sign === '/' || (divided && spelt);
      const right = signed();
      left = right && { is: sign === '/' ? '/' : '*', left, right };
    }
    return left;
  }
  function signed(): Formula | undefined {
    const sign = next();
    if (sign !== '-' && sign !== '+') return power();
    if (depth === DEEPEST) return fail(TOO_DEEP);
    at++;
    depth++;
    const of = signed();
    depth--;
    return of && (sign === '-' ? { is: 'minus', of } : of);
  }
  function power(): Formula | undefined {
    const left = operand();
    if (!left || next() !== '^') return left;
    at++;
    if (depth === DEEPEST) return fail(TOO_DEEP);
    depth++;
    const right = signed();
    depth--;
    return right && { is: '^', left, right };
  }
  function operand(): Formula | undefined {
    const token = next();
    if (!startsOperand(token)) return fail(`A number or a letter is missing ${seen()}.`);
    if (/^\d/.test(token)) {
      at++;
      return { is: 'number', value: decimal(token) };
    }
    if (token === '(' || token === '|') return bracket();
    at++;
    if (functions && (token === 'e' || token === 'E')) return { is: 'e' };
    const name = functions && Object.hasOwn(NAMES, token) ? NAMES[token as keyof typeof NAMES] : undefined;
    return name === undefined ? { is: 'letter', name: token } : call(name);
  }
  function bracket(): Formula | undefined {
    const open = all[at++];
    if (depth === DEEPEST) return fail(TOO_DEEP);
    depth++;
    const outer = bars;
    bars = open === '|' ? 1 : 0;
    const inside = sum();
    bars = outer;
    depth--;
    if (!inside) return undefined;
    if (next() !== (open === '|' ? '|' : ')'))
      return fail(`A “${open === '|' ? '|' : ')'}” is missing ${seen()}.`);
    at++;
    return open === '|' ? { is: 'call', name: 'abs', of: inside } : inside;
  }
  /** `sin(x)` and also `sin^2(x)`. */
  function call(name: FunctionName): Formula | undefined {
    const exponent = next() === '^' && /^\d{1,3}$/.test(all[at + 1] ?? '') ? all[at + 1] : undefined;
    if (exponent !== undefined) at += 2;
    if (next() !== '(' && next() !== '|') return fail(`A “(” is missing after “${name}”.`);
    const inside = bracket();
    if (!inside) return undefined;
    const of: Formula = { is: 'call', name, of: inside };
    return exponent === undefined
      ? of
      : { is: '^', left: of, right: { is: 'number', value: rational(BigInt(exponent)) } };
  }

  const formula = sum();
  if (formula && at < all.length) fail(`“${next().slice(0, 20)}” has no place here.`);
  return formula && why === '' ? { formula } : { why };
}

const TOO_DEEP = `The formula is nested more than ${DEEPEST} deep.`;
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
  const names: string[] = [];
  for (let at = 0; at < run.length; ) {
    const name = functions && LONG_FIRST.find((known) => run.startsWith(known, at));
    const found = name || ((letters + (functions ? 'eE' : '')).includes(run[at]!) && run[at]);
    if (!found) return undefined;
    names.push(found);
    at += found.length;
  }
  return names;
}

function decimal(text: string): Rational {
  const [whole = '', tenths = ''] = text.split('.');
  return rational(BigInt(whole + tenths), BigInt(`1${'0'.repeat(tenths.length)}`));
}
