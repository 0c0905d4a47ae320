import type { Examples } from '../examples.ts';
import type { Puzzle } from './turned-cube.ts';

/** Top, right, front, left, back, bottom. */
const colours = ['white', 'orange', 'green', 'red', 'blue', 'yellow'];
const puzzle: Puzzle = { colours, turns: ['right', 'forward'], asked: ['top', 'front'] };

export default {
  solved: [
    { puzzle, reply: 'blue, red' },
    { puzzle, reply: '<answer>Blue,RED</answer>' },
    { puzzle: { ...puzzle, turns: ['clockwise'], asked: ['front', 'left'] }, reply: 'orange, green' },
    { puzzle: { ...puzzle, turns: ['over'], asked: ['front'] }, reply: 'blue' },
    { puzzle: { ...puzzle, turns: ['over'], asked: ['front'] }, reply: 'green' },
  ],
  broken: {
    different: [{ puzzle, reply: 'blue, blue' }],
    filled: [{ puzzle, reply: 'blue, ?' }],
    turned: [
      { puzzle, reply: 'white, green' },
      { puzzle, reply: 'red, blue' },
      { puzzle: { ...puzzle, turns: ['over'], asked: ['front'] }, reply: 'red' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'blue' },
    { puzzle, reply: 'blue red' },
    { puzzle, reply: 'blue, purple' },
    { puzzle, reply: 'the blue, the red' },
    { puzzle, reply: 'blue, red.' },
  ],
} satisfies Examples<Puzzle>;
