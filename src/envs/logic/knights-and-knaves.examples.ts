import type { Examples } from '../examples.ts';
import type { Puzzle } from './knights-and-knaves.ts';

const puzzle: Puzzle = {
  names: ['Ada', 'Bo', 'Cy'],
  statements: [
    { say: 'both', kind: 'knight', who: [1, 2] },
    { say: 'is', kind: 'knave', who: [0] },
    { say: 'exactly', kind: 'knave', count: 1 },
  ],
};
/** Two people, the first with two claims in one. */
const nested: Puzzle = {
  names: ['Ada', 'Bo'],
  statements: [
    {
      say: 'if',
      parts: [
        { say: 'is', kind: 'knight', who: [1] },
        { say: 'most', kind: 'knight', count: 1 },
      ],
    },
    { say: 'is', kind: 'knave', who: [0] },
  ],
};

export default {
  solved: [
    { puzzle, reply: 'Ada: knave\nBo: knight\nCy: knave' },
    { puzzle, reply: 'Cy: knave\nAda: knave\nBo: knight' },
    { puzzle, reply: 'Bo contradicts Ada.\n<answer>\nAda: knave\nBo: knight\nCy: knave\n</answer>' },
    { puzzle: nested, reply: 'Ada: knight\nBo: knave' },
  ],
  broken: {
    statement: [
      { puzzle, reply: 'Ada: knight\nBo: knave\nCy: knave' },
      { puzzle, reply: 'Ada: knave\nBo: knight\nCy: knight' },
      { puzzle, reply: 'Ada: knight\nBo: knight' },
      { puzzle: nested, reply: 'Ada: knight\nBo: knight' },
    ],
    all: [
      { puzzle, reply: 'Ada: knave\nBo: knight' },
      { puzzle, reply: 'Cy: knave' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'Ada is a knave, Bo is a knight and Cy is a knave.' },
    { puzzle, reply: 'ada: knave\nbo: knight\ncy: knave' },
    { puzzle, reply: 'Ada: Knave\nBo: Knight\nCy: Knave' },
    { puzzle, reply: 'Ada: knave\nBo: knight\nCy: knave\nCy: knight' },
    { puzzle, reply: 'Ada: knave\nBo: knight\nCy: knave\nDora: knave' },
    { puzzle, reply: 'Ada: knave, Bo: knight, Cy: knave' },
    { puzzle, reply: 'Ada: knave\n\nBo: knight\n\nCy: knave' },
  ],
} satisfies Examples<Puzzle>;
