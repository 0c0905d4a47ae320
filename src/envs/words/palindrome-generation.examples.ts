import type { Examples } from '../examples.ts';
import type { Puzzle } from './palindrome-generation.ts';

const puzzle: Puzzle = { letters: ['k', 'p', 's', 's', 'p'] };

export default {
  solved: [
    { puzzle, reply: 'psksp' },
    { puzzle, reply: 'spkps' },
    { puzzle, reply: 'PSKSP' },
  ],
  broken: {
    letters: [
      { puzzle, reply: 'pskspp' },
      { puzzle, reply: 'pslsp' },
    ],
    all: [{ puzzle, reply: 'psp' }],
    mirror: [{ puzzle, reply: 'psspk' }],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'p s k s p' },
    { puzzle, reply: 'psksp!' },
  ],
} satisfies Examples<Puzzle>;
