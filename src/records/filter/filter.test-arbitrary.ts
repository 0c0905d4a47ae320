import fc from 'fast-check';
import { allOf, type Expression, ORDERS, type Value } from './expression.ts';
import { FIELD_NAMES, fieldOf } from './fields.ts';
import { periodOf } from './period.ts';

const period = fc
  .constantFrom('2026', '2026-03', '2026-03-01', '2026-03-01T09:30', '2026-03-01T09:30:00.000Z')
  .map((text) => {
    const read = periodOf(text);
    if (!read) throw new Error(`${text} is no period.`);
    return read;
  });

const condition: fc.Arbitrary<Expression> = fc.constantFrom(...FIELD_NAMES).chain((field) => {
  const { kind, values, empty } = fieldOf(field);
  const none = empty ? [fc.constant(null)] : [];
  const text = values ? fc.constantFrom(...values) : fc.string({ unit: 'grapheme', maxLength: 8 });
  const value: fc.Arbitrary<Value> =
    kind === 'text'
      ? fc.oneof(text, ...none)
      : kind === 'flag'
        ? fc.boolean()
        : kind === 'time'
          ? period
          : fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(0.25, 1e-9, 1e21), ...none);
  const equal = fc.constantFrom('==', '!=') as fc.Arbitrary<'==' | '!='>;
  const any = fc.constantFrom(...ORDERS);
  return fc.oneof<fc.Arbitrary<Expression>[]>(
    value.chain((given) =>
      (kind === 'text' || kind === 'flag' || given === null ? equal : any).map((order) => ({
        ...{ is: 'compare' as const, field, order, value: given },
      })),
    ),
    fc
      .array(value, { minLength: 1, maxLength: 3 })
      .map((list) => ({ is: 'in' as const, field, values: list })),
    ...(kind === 'text' ? [text.map((part) => ({ is: 'contains' as const, field, text: part }))] : []),
  );
});

/** Filters as the parser gives them. */
export const expressionArbitrary: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    condition,
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((parts) => allOf(parts) as Expression),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((parts) => ({ is: 'or' as const, parts })),
    tie('tree').map((part) => ({ is: 'not' as const, part })),
  ),
})).tree;

/** Text that looks like a filter. */
export const textExpression: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[...FIELD_NAMES, ...ORDERS, 'and', 'or', 'not', 'in', '~', '(', ')', '[', ']', ',', '"', '"a"', '3'],
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '));
