import type { Attempt } from '../attempt.ts';
import type { Expression, Order, Period, Value } from './expression.ts';
import { type FieldValue, fieldOf } from './fields.ts';

/** Whether an attempt passes a filter, one at a time; `rowTest` does the same over columns. */
export function matches(expression: Expression | undefined, attempt: Attempt): boolean {
  if (expression === undefined) return true;
  switch (expression.is) {
    case 'and':
      return expression.parts.every((part) => matches(part, attempt));
    case 'or':
      return expression.parts.some((part) => matches(part, attempt));
    case 'not':
      return !matches(expression.part, attempt);
    default: {
      const field = fieldOf(expression.field);
      const value = field.of(attempt);
      return holds(expression, field.kind === 'time' ? Date.parse(String(value)) : value);
    }
  }
}

type Condition = Extract<Expression, { readonly field: unknown }>;

/** Whether a field's value passes; a time is its milliseconds since 1970. */
export function holds(condition: Condition, value: FieldValue): boolean {
  switch (condition.is) {
    case 'compare':
      return ordered(value, condition.order, condition.value);
    case 'in':
      return condition.values.some((one) => ordered(value, '==', one));
    case 'contains':
      return typeof value === 'string' && value.toLowerCase().includes(condition.text.toLowerCase());
  }
}

/** What is missing equals `none`, differs from everything else, and has no order. */
function ordered(value: FieldValue, order: Order, than: Value): boolean {
  if (order === '!=') return !ordered(value, '==', than);
  if (typeof than === 'object' && than !== null)
    return typeof value === 'number' && within(value, order, than);
  if (order === '==') return value === than;
  if (typeof value !== 'number' || typeof than !== 'number') return false;
  if (order === '<') return value < than;
  if (order === '<=') return value <= than;
  return order === '>' ? value > than : value >= than;
}

/** A time is before a period when it is before its beginning, and after it when it is not before its end. */
function within(time: number, order: Exclude<Order, '!='>, { from, to }: Period): boolean {
  switch (order) {
    case '==':
      return time >= from && time < to;
    case '<':
      return time < from;
    case '<=':
      return time < to;
    case '>':
      return time >= to;
    case '>=':
      return time >= from;
  }
}
