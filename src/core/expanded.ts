import type { Formula } from './algebraic-formula.ts';

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
