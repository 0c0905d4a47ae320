import type { Examples } from '../examples.ts';
import type { Puzzle } from './family-relationships.ts';

/** Ben and Dora are siblings; Carl is the child of Anna and Ben, who are married; Dora and Finn have Ella. */
const family: Omit<Puzzle, 'asked'> = {
  people: [
    { name: 'Anna', woman: true },
    { name: 'Ben', woman: false },
    { name: 'Carl', woman: false },
    { name: 'Dora', woman: true },
    { name: 'Finn', woman: false },
    { name: 'Ella', woman: true },
    { name: 'Gus', woman: false },
    { name: 'Ida', woman: true },
  ],
  facts: [
    { is: 'child', who: 2, of: 0 },
    { is: 'spouse', who: 0, of: 1 },
    { is: 'sibling', who: 3, of: 1 },
    { is: 'spouse', who: 4, of: 3 },
    { is: 'child', who: 5, of: 4 },
    { is: 'child', who: 1, of: 6 },
    { is: 'spouse', who: 6, of: 7 },
  ],
};
const aunt: Puzzle = { ...family, asked: [3, 2] };
const cousin: Puzzle = { ...family, asked: [5, 2] };
const byMarriage: Puzzle = { ...family, asked: [0, 7] };

export default {
  solved: [
    { puzzle: aunt, reply: 'aunt' },
    { puzzle: aunt, reply: 'Aunt' },
    { puzzle: cousin, reply: 'cousin' },
    { puzzle: byMarriage, reply: 'daughter-in-law' },
    { puzzle: { ...family, asked: [0, 3] }, reply: 'sister-in-law' },
  ],
  broken: {
    related: [
      { puzzle: aunt, reply: 'uncle' },
      { puzzle: aunt, reply: 'nephew' },
      { puzzle: aunt, reply: 'mother' },
      { puzzle: cousin, reply: 'sister' },
      { puzzle: byMarriage, reply: 'mother-in-law' },
    ],
  },
  unreadable: [
    { puzzle: aunt, reply: '' },
    { puzzle: aunt, reply: 'the aunt' },
    { puzzle: aunt, reply: 'aunt.' },
    { puzzle: aunt, reply: 'Dora is the aunt of Carl' },
    { puzzle: aunt, reply: 'aunt or mother' },
    { puzzle: byMarriage, reply: 'daughter in law' },
  ],
} satisfies Examples<Puzzle>;
