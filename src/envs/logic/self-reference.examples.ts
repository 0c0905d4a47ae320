import type { Examples } from '../examples.ts';
import type { Statements } from './statements.ts';

/** The first alone, or the second alone. */
const two: Statements = {
  statements: [
    { is: 'false', a: 1 },
    { is: 'false', a: 0 },
    { is: 'both', a: 0, b: 1 },
  ],
};
/** None: where nothing is true the first one is. */
const none: Statements = {
  statements: [
    { is: 'exactly', count: 0, truth: true },
    { is: 'at least', count: 2, truth: true },
  ],
};

export default {
  solved: [
    { puzzle: two, reply: '2' },
    { puzzle: none, reply: '<answer>0</answer>' },
  ],
  broken: {
    count: [
      { puzzle: two, reply: '1' },
      { puzzle: two, reply: '3' },
      { puzzle: none, reply: '1' },
    ],
  },
  unreadable: [
    { puzzle: two, reply: '' },
    { puzzle: two, reply: '２' },
    { puzzle: two, reply: '02' },
    { puzzle: two, reply: '+2' },
    { puzzle: two, reply: 'two' },
    { puzzle: two, reply: 'TFF, FTF' },
  ],
} satisfies Examples<Statements>;
