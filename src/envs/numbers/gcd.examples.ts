import type { Examples } from '../examples.ts';
import type { Puzzle } from './gcd.ts';

const puzzle: Puzzle = { numbers: [84, 126, 210] };

export default {
  solved: [
    { puzzle, reply: '42' },
    { puzzle, reply: '84 = 2·42, 126 = 3·42, 210 = 5·42\n<answer>42</answer>' },
  ],
  broken: {
    divides: [
      { puzzle, reply: '84' },
      { puzzle, reply: '0' },
    ],
    greatest: [
      { puzzle, reply: '21' },
      { puzzle, reply: '1' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '42.0' },
    { puzzle, reply: '042' },
    { puzzle, reply: '-42' },
    { puzzle, reply: 'gcd = 42' },
    { puzzle, reply: '４２' },
  ],
} satisfies Examples<Puzzle>;
