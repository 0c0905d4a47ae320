import type { Examples } from '../examples.ts';
import type { Puzzle } from './group-anagrams.ts';

const puzzle: Puzzle = { words: ['listen', 'tea', 'lemon', 'silent', 'eat', 'enlist'] };

export default {
  solved: [
    { puzzle, reply: 'enlist, listen, silent\neat, tea\nlemon' },
    { puzzle, reply: '<answer>\nlemon\ntea,eat\nlisten,silent,enlist\n</answer>' },
  ],
  broken: {
    words: [
      { puzzle, reply: 'enlist, listen, silent, tinsel\neat, tea\nlemon' },
      { puzzle, reply: 'enlist, listen, silent\neat, tea\nlemon, lemon' },
    ],
    anagrams: [
      { puzzle, reply: 'enlist, listen, silent\neat, tea, lemon' },
      { puzzle, reply: 'listen, tea, lemon, silent, eat, enlist' },
    ],
    all: [{ puzzle, reply: 'enlist, listen, silent\neat, tea' }],
    together: [
      { puzzle, reply: 'enlist, listen\nsilent\neat, tea\nlemon' },
      { puzzle, reply: 'listen\ntea\nlemon\nsilent\neat\nenlist' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'enlist listen silent\neat tea\nlemon' },
    { puzzle, reply: 'enlist, listen, silent\n\neat, tea\nlemon' },
    { puzzle, reply: 'eat, tea,' },
    { puzzle, reply: 'The groups are:\nenlist, listen, silent\neat, tea\nlemon' },
  ],
} satisfies Examples<Puzzle>;
