import type { Examples } from '../examples.ts';
import type { Puzzle } from './modulo-grid.ts';

const grid = (rows: number, columns: number, largest: number, text: string): Puzzle => ({
  rows,
  columns,
  largest,
  cells: [...text.replaceAll(' ', '')] as Puzzle['cells'][number][],
});
const thirds = grid(4, 4, 4, '#..# ..#? .#.. ?..#');
/** Where the sum is odd. */
const open = grid(2, 2, 2, '.# #?');

export default {
  solved: [
    { puzzle: thirds, reply: '#..#\n..#.\n.#..\n#..#' },
    { puzzle: thirds, reply: 'The sum leaves 0 by 3.\n<answer>\n#..#\n..#.\n.#..\n#..#\n</answer>' },
    { puzzle: open, reply: '.#\n#.' },
  ],
  broken: {
    shown: [{ puzzle: thirds, reply: '#...\n..#.\n.#..\n#..#' }],
    filled: [{ puzzle: thirds, reply: '#..#\n..#?\n.#..\n#..#' }],
    pattern: [
      { puzzle: thirds, reply: '#..#\n..##\n.#..\n#..#' },
      { puzzle: thirds, reply: '#..#\n..##\n.#..\n...#' },
    ],
  },
  unreadable: [
    { puzzle: thirds, reply: '' },
    { puzzle: thirds, reply: '#..#\n..#.\n.#..' },
    { puzzle: thirds, reply: '# . . #\n. . # .\n. # . .\n# . . #' },
    { puzzle: thirds, reply: '1001\n0010\n0100\n1001' },
    { puzzle: thirds, reply: '.#' },
  ],
} satisfies Examples<Puzzle>;
