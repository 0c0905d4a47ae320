import type { Examples } from '../examples.ts';
import type { Puzzle } from './triangle-geometry.ts';

const corners: Puzzle['corners'] = [
  [-10, -9],
  [-6, 9],
  [4, 5],
];
const puzzle: Puzzle = { ask: 'orthocentre', corners };
const radius: Puzzle = {
  ask: 'inradius',
  corners: [
    [-9, -4],
    [0, 4],
    [-8, -10],
  ],
};
const angle: Puzzle = {
  ask: 'angle',
  corners: [
    [6, -3],
    [10, 2],
    [9, -9],
  ],
};

export default {
  solved: [
    { puzzle, reply: '(-3.714, 6.714)' },
    { puzzle, reply: '-3.714,6.7140' },
    { puzzle: radius, reply: '1.81' },
    { puzzle: radius, reply: '<answer>1.810</answer>' },
    { puzzle: angle, reply: '33.465°' },
  ],
  broken: {
    near: [
      { puzzle, reply: '(-3.714, 7.714)' },
      { puzzle, reply: '(6.714, -3.714)' },
      { puzzle: radius, reply: '0' },
      { puzzle: angle, reply: '146.535' },
    ],
    rounded: [
      { puzzle, reply: '(-3.71, 6.71)' },
      { puzzle: radius, reply: '1.811' },
      { puzzle: angle, reply: '33.47' },
      { puzzle: angle, reply: '33.466' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '-3.714 6.714' },
    { puzzle, reply: '(-26/7, 47/7)' },
    { puzzle: radius, reply: '1.8103' },
    { puzzle: radius, reply: 'r = 1.81' },
    { puzzle: radius, reply: '1.81e0' },
    { puzzle: angle, reply: '33.465 degrees' },
    { puzzle: angle, reply: '-33.465' },
  ],
} satisfies Examples<Puzzle>;
