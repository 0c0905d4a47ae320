import { type FieldName, fieldOf } from './fields.ts';

export type Order = '==' | '!=' | '<' | '<=' | '>' | '>=';
export const ORDERS: readonly Order[] = ['==', '!=', '<=', '>=', '<', '>'];

/** A period of time as it was written, from its first millisecond up to the one behind its last; `text` is how. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
export type Value = string | number | boolean | null | Period;

/** A filter that was read: every field is known and every value is of its kind. */
export type Expression =
  | { readonly is: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly is: 'not'; readonly part: Expression }
  | { readonly is: 'compare'; readonly field: FieldName; readonly order: Order; readonly value: Value }
  | { readonly is: 'in'; readonly field: FieldName; readonly values: readonly Value[] }
  | { readonly is: 'contains'; readonly field: FieldName; readonly text: string };

/** What must hold together: the parts of the outermost `and`. */
export const conjunctsOf = (expression: Expression | undefined): readonly Expression[] =>
  expression === undefined
    ? []
    : expression.is === 'and'
      ? expression.parts.flatMap((part) => conjunctsOf(part))
      : [expression];

/** Undefined for no part. */
export function allOf(parts: readonly Expression[]): Expression | undefined {
  const flat = parts.flatMap((part) => conjunctsOf(part));
  return flat.length < 2 ? flat[0] : { is: 'and', parts: flat };
}

function fieldsOf(expression: Expression): readonly FieldName[] {
  switch (expression.is) {
    case 'and':
    case 'or':
      return expression.parts.flatMap(fieldsOf);
    case 'not':
      return fieldsOf(expression.part);
    default:
      return [expression.field];
  }
}

/**
 * What narrows charts, and what narrows the list alone: a pass rate counts attempts however they ended, so whatever asks how one
 * ended is left to the list.
 */
export function splitByEnding(expression: Expression | undefined): {
  readonly scope: Expression | undefined;
  readonly ending: Expression | undefined;
} {
  const parts = conjunctsOf(expression);
  const ends = (part: Expression): boolean => fieldsOf(part).some((name) => fieldOf(name).ends);
  return { scope: allOf(parts.filter((part) => !ends(part))), ending: allOf(parts.filter(ends)) };
}

/** The value a field must have, where the outermost `and` says so. */
export function equalTo(expression: Expression | undefined, field: FieldName): Value | undefined {
  const found = conjunctsOf(expression).find(
    (part) => part.is === 'compare' && part.field === field && part.order === '==',
  );
  return found?.is === 'compare' ? found.value : undefined;
}

/** The same filter, in which the field must have this value and nothing else is asked of it; undefined asks nothing. */
export function withEqual(
  expression: Expression | undefined,
  field: FieldName,
  value: Value | undefined,
): Expression | undefined {
  const others = conjunctsOf(expression).filter((part) => fieldsOf(part).some((name) => name !== field));
  return allOf(
    value === undefined ? others : [...others, { is: 'compare', field, order: '==', value } as const],
  );
}
