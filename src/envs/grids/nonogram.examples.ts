import type { Examples } from '../examples.ts';
import type { Puzzle } from './nonogram.ts';

const heart: Puzzle = { rows: [[1, 1], [5], [3], [1]], columns: [[1], [3], [3], [3], [1]] };
const blank: Puzzle = { rows: [[2], [], [1]], columns: [[1], [1, 1]] };

export default {
  solved: [
    { puzzle: heart, reply: '.#.#.\n#####\n.###.\n..#..' },
    { puzzle: blank, reply: '##\n..\n.#' },
    { puzzle: heart, reply: '<answer>\n.#.#.\n#####\n.###.\n..#..\n</answer>' },
  ],
  broken: {
    'row-room': [
      { puzzle: heart, reply: '.##..\n#####\n.###.\n..#..' },
      { puzzle: heart, reply: '.....\n.....\n#..#.\n.....' },
      { puzzle: blank, reply: '##\n#.\n.#' },
    ],
    'column-room': [
      { puzzle: heart, reply: '#.#..\n#####\n.###.\n..#..' },
      { puzzle: heart, reply: '.#...\n.....\n.....\n.#...' },
    ],
    runs: [
      { puzzle: heart, reply: '.....\n.....\n.....\n.....' },
      { puzzle: heart, reply: '.#.#.\n####.\n.###.\n..#..' },
      { puzzle: blank, reply: '##\n..\n..' },
    ],
  },
  unreadable: [
    { puzzle: heart, reply: '' },
    { puzzle: heart, reply: '.#.#.\n#####\n.###.' },
    { puzzle: heart, reply: '.#.#.\n#####\n.###.\n..#...' },
    { puzzle: heart, reply: '. # . # .\n# # # # #\n. # # # .\n. . # . .' },
    { puzzle: heart, reply: '01010\n11111\n01110\n00100' },
    { puzzle: heart, reply: '.#.#.\n#####\n.###.\nxx#xx' },
  ],
} satisfies Examples<Puzzle>;
