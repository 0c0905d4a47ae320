import type { Expression, Value } from './expression.ts';
import { quoted } from './tokens.ts';

/** A filter in its one plain form; `parseFilter` reads it back the same. Empty for one that asks nothing. */
export const printFilter = (expression: Expression | undefined): string =>
  expression === undefined ? '' : print(expression);

function print(expression: Expression): string {
  switch (expression.is) {
    case 'and':
    case 'or':
      return expression.parts
        .map((part) => (part.is === 'and' || part.is === 'or' ? `(${print(part)})` : print(part)))
        .join(` ${expression.is} `);
    case 'not': {
      const inner = print(expression.part);
      return expression.part.is === 'and' || expression.part.is === 'or' ? `not (${inner})` : `not ${inner}`;
    }
    case 'compare':
      if (expression.value === true && expression.order === '==') return expression.field;
      return `${expression.field} ${expression.order} ${printValue(expression.value)}`;
    case 'in':
      return `${expression.field} in [${expression.values.map(printValue).join(', ')}]`;
    case 'contains':
      return `${expression.field} ~ ${quoted(expression.text)}`;
  }
}

function printValue(value: Value): string {
  if (value === null) return 'none';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? quoted(value.text) : String(value);
}
