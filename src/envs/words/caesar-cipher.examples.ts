import type { Examples } from '../examples.ts';
import type { Puzzle } from './caesar-cipher.ts';

const puzzle: Puzzle = { cipher: 'OHPRQ WUHH' };
const secret = { shift: 3 };

export default {
  solved: [
    { puzzle, secret, reply: 'LEMON TREE' },
    { puzzle, secret, reply: '<answer>lemon tree</answer>' },
  ],
  broken: {
    length: [
      { puzzle, secret, reply: 'LEMON TREES' },
      { puzzle, secret, reply: 'LEMONTREE' },
    ],
    shift: [{ puzzle, secret, reply: 'LEMON TREX' }],
    words: [
      { puzzle, secret, reply: 'NGOQP VTGG' },
      { puzzle, secret, reply: 'OHPRQ WUHH' },
    ],
  },
  unreadable: [
    { puzzle, secret, reply: '' },
    { puzzle, secret, reply: 'LEMON  TREE' },
    { puzzle, secret, reply: 'LEMON TREE.' },
  ],
} satisfies Examples<Puzzle>;
