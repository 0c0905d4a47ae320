import type { Examples } from '../examples.ts';
import type { Puzzle } from './tents.ts';

const meadow: Puzzle = {
  rows: 3,
  columns: 4,
  trees: [1, 6, 8],
  rowCounts: [1, 1, 1],
  columnCounts: [1, 1, 0, 1],
};
/** Two tents beside one tree leave the other without. */
const lonely: Puzzle = {
  rows: 3,
  columns: 5,
  trees: [6, 9],
  rowCounts: [0, 2, 0],
  columnCounts: [1, 0, 1, 0, 0],
};

export default {
  solved: [
    { puzzle: meadow, reply: '^...\n...^\n.^..' },
    { puzzle: meadow, reply: 'Row by row.\n<answer>\n^...\n...^\n.^..\n</answer>' },
  ],
  broken: {
    free: [{ puzzle: meadow, reply: '.^..\n...^\n.^..' }],
    beside: [{ puzzle: meadow, reply: '...^\n....\n.^..' }],
    apart: [
      { puzzle: meadow, reply: '^...\n^...\n....' },
      { puzzle: meadow, reply: '..^.\n...^\n....' },
    ],
    most: [{ puzzle: meadow, reply: '^.^.\n....\n....' }],
    counts: [
      { puzzle: meadow, reply: '....\n....\n....' },
      { puzzle: meadow, reply: '^...\n...^\n....' },
    ],
    pairs: [{ puzzle: lonely, reply: '.....\n^.^..\n.....' }],
  },
  unreadable: [
    { puzzle: meadow, reply: '' },
    { puzzle: meadow, reply: '^...\n...^' },
    { puzzle: meadow, reply: '^T..\n..T^\nT^..' },
    { puzzle: meadow, reply: '^ . . .\n. . . ^\n. ^ . .' },
    { puzzle: meadow, reply: '▲...\n...▲\n.▲..' },
  ],
} satisfies Examples<Puzzle>;
