import type { Examples } from '../examples.ts';
import type { Puzzle } from './n-queens.ts';

const four: Puzzle = { size: 4, given: [4] };
const six: Puzzle = { size: 6, given: [1, 18] };

export default {
  solved: [
    { puzzle: four, reply: '..Q.\nQ...\n...Q\n.Q..' },
    { puzzle: six, reply: '.Q....\n...Q..\n.....Q\nQ.....\n..Q...\n....Q.' },
  ],
  broken: {
    given: [
      { puzzle: four, reply: '.Q..\n...Q\nQ...\n..Q.' },
      { puzzle: four, reply: '....\n....\n....\n....' },
    ],
    row: [{ puzzle: four, reply: '....\nQ..Q\n....\n....' }],
    column: [{ puzzle: four, reply: '....\nQ...\n....\nQ...' }],
    diagonal: [
      { puzzle: four, reply: '....\nQ...\n..Q.\n...Q' },
      { puzzle: six, reply: '.Q....\n.....Q\n...Q..\nQ.....\n..Q...\n....Q.' },
    ],
    all: [
      { puzzle: four, reply: '..Q.\nQ...\n...Q\n....' },
      { puzzle: four, reply: '....\nQ...\n....\n....' },
    ],
  },
  unreadable: [
    { puzzle: four, reply: '' },
    { puzzle: four, reply: '..Q.\nQ...\n...Q' },
    { puzzle: four, reply: '. . Q .\nQ . . .\n. . . Q\n. Q . .' },
    { puzzle: four, reply: '..q.\nq...\n...q\n.q..' },
    { puzzle: four, reply: '__Q_\nQ___\n___Q\n_Q__' },
    { puzzle: four, reply: '3 1 4 2' },
    { puzzle: four, reply: '..Q.\nQ...\n...Q\n.Q..\nNo two attack each other.' },
  ],
} satisfies Examples<Puzzle>;
