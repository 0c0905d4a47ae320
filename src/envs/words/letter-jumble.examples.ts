import type { Examples } from '../examples.ts';
import type { Puzzle, Secret } from './letter-jumble.ts';

const puzzle: Puzzle = { jumbled: ['rbade', 'lmneo'] };
const entry: Puzzle = { jumbled: ['eth', 'gflap'] };

export default {
  solved: [
    { puzzle, reply: 'bread melon' },
    { puzzle, reply: 'Beard Lemon' },
    { puzzle, reply: 'BARED   MELON' },
    { puzzle: entry, secret: ['pglaf'], reply: 'the PGLAF' },
  ],
  broken: {
    count: [
      { puzzle, reply: 'bread' },
      { puzzle, reply: 'bread melon extra' },
    ],
    letters: [
      { puzzle, reply: 'bread felon' },
      { puzzle, reply: 'melon bread' },
      { puzzle, reply: 'breads lemon' },
      { puzzle, reply: 'bead lemon' },
    ],
    words: [
      { puzzle, reply: 'rbade lmneo' },
      { puzzle, reply: 'bread lemno' },
      { puzzle: entry, reply: 'the pglaf' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'bread, melon' },
    { puzzle, reply: '1. bread 2. melon' },
    { puzzle, reply: '“bread melon”' },
    { puzzle, reply: 'ｂｒｅａｄ melon' },
  ],
} satisfies Examples<Puzzle, Secret>;
