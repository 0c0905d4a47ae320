import { conjunctsOf, type Expression } from '../filter/expression.ts';
import { fieldOf } from '../filter/fields.ts';
import { holds } from '../filter/matches.ts';
import type { Columns } from './columns.ts';

export type RowTest = (row: number) => boolean;

/** A filter as a test of rows: what it asks of text is asked once for each word, not for each row. */
export function rowTest(columns: Columns, expression: Expression): RowTest {
  switch (expression.is) {
    case 'and':
    case 'or': {
      const tests = expression.parts.map((part) => rowTest(columns, part));
      return expression.is === 'and'
        ? (row) => tests.every((test) => test(row))
        : (row) => tests.some((test) => test(row));
    }
    case 'not': {
      const test = rowTest(columns, expression.part);
      return (row) => !test(row);
    }
    default:
      return conditionTest(columns, expression);
  }
}

type Condition = Extract<Expression, { readonly field: unknown }>;

function conditionTest(columns: Columns, condition: Condition): RowTest {
  const { kind } = fieldOf(condition.field);
  if (kind === 'text') {
    const { codes, values } = columns.text(condition.field);
    const passes = Uint8Array.from(values, (value) => (holds(condition, value) ? 1 : 0));
    return (row) => passes[codes[row] as number] === 1;
  }
  if (kind === 'flag') {
    const flags = columns.flags(condition.field);
    const passes = [holds(condition, false), holds(condition, true)];
    return (row) => passes[flags[row] as number] === true;
  }
  const numbers = columns.numbers(condition.field);
  return numberTest(numbers, condition) ?? ((row) => holds(condition, missing(numbers[row] as number)));
}

const missing = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The frequent comparisons without a call for each row. NaN is neither less nor more than anything. */
function numberTest(numbers: Float64Array, condition: Condition): RowTest | undefined {
  if (condition.is !== 'compare' || typeof condition.value !== 'number') return undefined;
  const { order, value } = condition;
  if (order === '==') return (row) => numbers[row] === value;
  if (order === '!=') return (row) => numbers[row] !== value;
  if (order === '<') return (row) => (numbers[row] as number) < value;
  if (order === '<=') return (row) => (numbers[row] as number) <= value;
  if (order === '>') return (row) => (numbers[row] as number) > value;
  return (row) => (numbers[row] as number) >= value;
}

/** 0, 1, 2 …; a loop, since `from` takes ten times as long. */
export function countUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}

/** The rows that pass, in their order: all of them, or those of `among`. */
export function select(
  columns: Columns,
  expression: Expression | undefined,
  among: Uint32Array = countUp(columns.length),
): Uint32Array {
  let rows = among;
  // One condition after the other, so that each looks only at what the ones before it left.
  for (const part of conjunctsOf(expression)) rows = kept(rows, rowTest(columns, part));
  return rows;
}

export function kept(rows: Uint32Array, test: RowTest): Uint32Array {
  const passed = new Uint32Array(rows.length);
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (test(row)) passed[length++] = row;
  }
  return passed.slice(0, length);
}
