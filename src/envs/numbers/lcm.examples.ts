import type { Examples } from '../examples.ts';
import type { Puzzle } from './lcm.ts';

const puzzle: Puzzle = { numbers: [12, 18, 20] };

export default {
  solved: [
    { puzzle, reply: '180' },
    { puzzle, reply: '12 = 2·2·3, 18 = 2·3·3, 20 = 2·2·5\n<answer>180</answer>' },
    { puzzle: { numbers: [7, 21] }, reply: '21' },
  ],
  broken: {
    multiple: [
      { puzzle, reply: '60' },
      { puzzle, reply: '0' },
      { puzzle, reply: '2' },
    ],
    least: [
      { puzzle, reply: '360' },
      { puzzle, reply: '4320' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '180.0' },
    { puzzle, reply: '0180' },
    { puzzle, reply: '-180' },
    { puzzle, reply: '12 * 15' },
    { puzzle, reply: 'lcm = 180' },
    { puzzle, reply: '１８０' },
  ],
} satisfies Examples<Puzzle>;
