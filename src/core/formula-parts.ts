import type { Formula } from './algebraic-formula.ts';
import { rational } from './rational.ts';

/** The terms of a sum in which no sum is multiplied or raised any more; undefined where one is. */
export function expandedTerms(formula: Formula): readonly Formula[] | undefined {
  const terms: Formula[] = [];
  let rest = formula;
  while (rest.is === '+' || rest.is === '-') {
    const right = rest.is === '+' ? expandedTerms(rest.right) : isTerm(rest.right) ? [rest.right] : undefined;
    if (!right) return undefined;
    terms.push(...right);
    rest = rest.left;
  }
  return isTerm(rest) ? [...terms, rest] : undefined;
}

function isTerm(formula: Formula): boolean {
  switch (formula.is) {
    case '+':
    case '-':
      return false;
    case 'minus':
    case 'call':
      return isTerm(formula.of);
    case '*':
    case '/':
    case '^':
      return isTerm(formula.left) && isTerm(formula.right);
    default:
      return true;
  }
}

/** The parts of a product, powers written out. */
export function factorsOf(formula: Formula): readonly Formula[] {
  if (formula.is === '*') return [...factorsOf(formula.left), ...factorsOf(formula.right)];
  if (formula.is === 'minus') return [{ is: 'number', value: rational(-1) }, ...factorsOf(formula.of)];
  if (formula.is !== '^' || formula.right.is !== 'number' || formula.left.is === 'letter') return [formula];
  const { top } = formula.right.value;
  return top >= 1n && top <= 10n ? Array.from({ length: Number(top) }, () => formula.left) : [formula];
}
