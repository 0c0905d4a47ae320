import type { Examples } from '../examples.ts';
import type { Puzzle } from './syllogism.ts';

/** All spiders are students. No students are writers. */
const puzzle: Puzzle = {
  kinds: ['spiders', 'students', 'writers'],
  statements: [
    { form: 'all', one: 0, other: 1 },
    { form: 'no', one: 1, other: 2 },
  ],
  conclusions: [
    { form: 'some not', one: 0, other: 2 },
    { form: 'some not', one: 1, other: 0 },
    { form: 'no', one: 2, other: 0 },
  ],
};
/** All lions are lawyers. Some lawyers are not musicians: those may be others than the lions. */
const others: Puzzle = {
  kinds: ['lions', 'lawyers', 'musicians'],
  statements: [
    { form: 'all', one: 0, other: 1 },
    { form: 'some not', one: 1, other: 2 },
  ],
  conclusions: [{ form: 'some not', one: 0, other: 2 }],
};

export default {
  solved: [
    { puzzle, reply: 'yes, no, yes' },
    { puzzle, reply: '<answer>yes,no,yes</answer>' },
    { puzzle: others, reply: 'no' },
  ],
  broken: {
    filled: [{ puzzle, reply: 'yes, ?, yes' }],
    sound: [
      { puzzle, reply: 'yes, yes, yes' },
      { puzzle: others, reply: 'yes' },
    ],
    complete: [
      { puzzle, reply: 'no, no, yes' },
      { puzzle, reply: 'yes, no, no' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'yes, no' },
    { puzzle, reply: 'yes, no, yes, no' },
    { puzzle, reply: 'Yes, No, Yes' },
    { puzzle, reply: '1. yes, 2. no, 3. yes' },
    { puzzle: others, reply: 'no, because other lawyers may be meant' },
  ],
} satisfies Examples<Puzzle>;
