import type { Read } from './environment.ts';
import { plainNumber } from './lenient.ts';

interface Written<Puzzle, Answer> {
  read(text: string, puzzle: Puzzle): Read<Answer>;
  write(answer: Answer, puzzle: Puzzle): string;
}

/** With the plain sign for minus, and without a plus sign or zeros in front. */
export const plainSigns = (text: string): string =>
  text.replaceAll('−', '-').replace(/^(?:\+|(-?))0*(?=\d)/, '$1');

/** The form of a question that asks for a number and does not say how to write it: 07, +7, 7.0 and 1,007 will do. */
export const anyNumber = <Puzzle, Answer>(env: () => Written<Puzzle, Answer>): Written<Puzzle, Answer> => ({
  read: (text, puzzle) => env().read(plainNumber(text) ?? text, puzzle),
  write: (answer, puzzle) => env().write(answer, puzzle),
});
