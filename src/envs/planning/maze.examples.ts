import type { Examples } from '../examples.ts';
import type { Puzzle } from './maze.ts';

const puzzle: Puzzle = {
  rows: 2,
  columns: 3,
  map: [
    '+---+---+---+', //
    '|       |   |',
    '+---+   +   +',
    '|           |',
    '+---+---+---+',
  ],
  start: 0,
  goal: 2,
  most: 6,
};

export default {
  solved: [
    { puzzle, reply: 'RDRU' },
    { puzzle, reply: 'RDLRRU' },
    { puzzle, reply: 'Round the wall in the middle.\n<answer>RDRU</answer>' },
  ],
  broken: {
    walls: [
      { puzzle, reply: 'RR' },
      { puzzle, reply: 'URDRU' },
      { puzzle, reply: 'RDRUU' },
    ],
    limit: [{ puzzle, reply: 'RLRLRDRU' }],
    goal: [
      { puzzle, reply: 'RDR' },
      { puzzle, reply: 'RDRUD' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'R D R U' },
    { puzzle, reply: 'rdru' },
    { puzzle, reply: 'RDRU.' },
    { puzzle, reply: 'ＲＤＲＵ' },
    { puzzle, reply: 'right, down, right, up' },
  ],
} satisfies Examples<Puzzle>;
