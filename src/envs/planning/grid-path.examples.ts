import type { Examples } from '../examples.ts';
import type { Puzzle } from './grid-path.ts';

const puzzle: Puzzle = { map: ['S#G.', '.#..', '....'] };
const square: Puzzle = { map: ['S..', '.#.', '..G', '...'] };
const cut: Puzzle = { map: ['S.#.', '..#G'] };

export default {
  solved: [
    { puzzle, reply: 'down down right right up up' },
    { puzzle: square, reply: 'right right down down' },
    { puzzle: square, reply: 'Along the left.\n<answer>down down right right</answer>' },
    { puzzle: cut, reply: 'infeasible' },
  ],
  broken: {
    walls: [
      { puzzle, reply: 'right right' },
      { puzzle: square, reply: 'up right' },
      { puzzle: cut, reply: 'right right right down' },
    ],
    infeasible: [{ puzzle, reply: 'infeasible' }],
    goal: [
      { puzzle, reply: 'down down right right' },
      { puzzle: cut, reply: 'right down' },
    ],
    fewest: [
      { puzzle, reply: 'down up down down right right up up' },
      { puzzle: square, reply: 'down down down right right up' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'down, down, right, right, up, up' },
    { puzzle, reply: 'DDRRUU' },
    { puzzle, reply: 'Down Down Right Right Up Up' },
    { puzzle: cut, reply: 'Infeasible' },
    { puzzle: cut, reply: 'infeasible right' },
    { puzzle: cut, reply: 'infeasible.' },
  ],
} satisfies Examples<Puzzle>;
