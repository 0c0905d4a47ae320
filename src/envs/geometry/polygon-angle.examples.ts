import type { Examples } from '../examples.ts';
import type { Puzzle } from './polygon-angle.ts';

const puzzle: Puzzle = { known: [10200, 8400, 9650], unknown: 1 };
const equal: Puzzle = { known: [9000, 9000, 9000], unknown: 2 };

export default {
  solved: [
    { puzzle, reply: '77.5' },
    { puzzle: equal, reply: '360 − 270 would be wrong here: there are five corners.\n<answer>135</answer>' },
  ],
  broken: {
    sum: [
      { puzzle, reply: '77' },
      { puzzle, reply: '282.5' },
      { puzzle: equal, reply: '270' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '77.50' },
    { puzzle, reply: '77.5°' },
    { puzzle, reply: '077.5' },
    { puzzle, reply: '+77.5' },
    { puzzle, reply: '７７.５' },
  ],
} satisfies Examples<Puzzle>;
