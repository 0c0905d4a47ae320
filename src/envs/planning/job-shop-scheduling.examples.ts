import type { Examples } from '../examples.ts';
import type { Puzzle } from './job-shop-scheduling.ts';

const on = (machine: number, hours: number) => ({ machine, hours });
const puzzle: Puzzle = {
  jobs: [
    [on(1, 2), on(2, 3)],
    [on(2, 2), on(1, 3)],
  ],
  machines: 2,
  deadline: 6,
};

export default {
  solved: [
    { puzzle, reply: '0 2\n0 2' },
    { puzzle, reply: '0 3\n0 3' },
    { puzzle, reply: 'Both start at once.\n<answer>\n0 2\n0 2\n</answer>' },
  ],
  broken: {
    order: [
      { puzzle, reply: '0 1\n4 0' },
      { puzzle, reply: '4 0\n3 1' },
    ],
    machine: [
      { puzzle, reply: '0 2\n1 3' },
      { puzzle, reply: '0 2\n. 1' },
      { puzzle: { ...puzzle, jobs: [[on(1, 5)], [on(1, 1)]], machines: 1 }, reply: '0\n2' },
    ],
    deadline: [
      { puzzle, reply: '0 4\n0 2' },
      { puzzle, reply: '0 9999\n0 2' },
    ],
    all: [
      { puzzle, reply: '0 2\n0 .' },
      { puzzle, reply: '. .\n. .' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '0 2 0 2' },
    { puzzle, reply: 'A: 0 2\nB: 0 2' },
    { puzzle, reply: '0, 2\n0, 2' },
    { puzzle, reply: '0 02\n0 2' },
    { puzzle, reply: '0 2\n0 2\n0 2' },
    { puzzle, reply: '0 +2\n-0 2' },
    { puzzle, reply: '0 2.0\n0 2' },
  ],
} satisfies Examples<Puzzle>;
