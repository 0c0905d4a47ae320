import type { RgAdapter } from '../../core/environment.ts';
import { writeExpression } from '../../core/expression.ts';
import { isListOf, isWholeIn } from '../../core/foreign.ts';
import { readSigned } from '../../core/signed-expression.ts';
import type { Answer, Puzzle } from './game-24.ts';

export const reasoningGym: readonly RgAdapter<Puzzle, Answer, null>[] = [
  {
    dataset: 'puzzle24',
    like: { params: { largest: 10, ways: 'some' }, but: 'there with any number of ways that make 24' },
    instance({ metadata: { numbers } }) {
      const isNumber = (v: unknown): v is number => isWholeIn(v, 1, 999_999);
      return isListOf(numbers, 4, isNumber) && numbers.length === 4
        ? { puzzle: { numbers }, secret: null }
        : { why: 'The entry has no four whole numbers above 0.' };
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
