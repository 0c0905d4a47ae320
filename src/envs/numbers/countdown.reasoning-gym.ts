import type { RgAdapter } from '../../core/environment.ts';
import { type Expression, writeExpression } from '../../core/expression.ts';
import { isListOf, isWholeIn } from '../../core/foreign.ts';
import { MOST_NUMBERS } from '../../core/number-search.ts';
import { readSigned } from '../../core/signed-expression.ts';
import type { Puzzle } from './countdown.ts';

const LARGEST = 1_000_000;

/** Every number must be used there, and divisions need not come out whole. */
export const reasoningGym: readonly RgAdapter<Puzzle, Expression | null, null>[] = [
  {
    dataset: 'countdown',
    like: {
      params: { numbers: 5, needed: 5, largest: 100 },
      but: 'there 4 to 6 numbers, here 5, none of which can be left out',
    },
    instance({ metadata: { numbers, target } }) {
      const isNumber = (v: unknown): v is number => isWholeIn(v, 1, LARGEST - 1);
      if (!isListOf(numbers, MOST_NUMBERS, isNumber) || numbers.length < 2)
        return { why: `The entry has no two to ${MOST_NUMBERS} numbers below ${LARGEST}.` };
      if (!isWholeIn(target, -LARGEST, LARGEST)) return { why: 'The entry has no whole target.' };
      return { puzzle: { numbers, target, all: true, fractions: true }, secret: null };
    },
    form: {
      read(text) {
        if (/[×÷−]/.test(text)) return { why: 'The question asks for * and / and for the plain minus sign.' };
        const given = readSigned(text, { numbers: 20, digits: 6 });
        return 'why' in given ? given : { answer: given.expression };
      },
      write: (answer) => (answer === null ? '' : writeExpression(answer)),
    },
  },
];
