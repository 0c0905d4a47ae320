import type { Examples } from '../examples.ts';
import type { Puzzle } from './acre.ts';

/** The red cube is no blicket, so the blue sphere is one; of can and jar, at least one is. */
const puzzle: Puzzle = {
  objects: ['red rubber cube', 'blue metal sphere', 'gray metal cylinder', 'green rubber cylinder'],
  trials: [
    { on: true, objects: [0, 1] },
    { on: false, objects: [0] },
    { on: true, objects: [2, 3] },
  ],
  tests: [[1], [0, 2], [0, 2, 3]],
};
const one: Puzzle = { ...puzzle, trials: [{ on: false, objects: [0, 1] }], tests: [[1]] };

export default {
  solved: [
    { puzzle, reply: 'on, undetermined, on' },
    { puzzle, reply: '<answer>on,undetermined,on</answer>' },
    { puzzle: one, reply: 'off' },
  ],
  broken: {
    filled: [{ puzzle, reply: 'on, ?, on' }],
    possible: [
      { puzzle, reply: 'off, undetermined, on' },
      { puzzle: one, reply: 'on' },
    ],
    sure: [
      { puzzle, reply: 'on, on, on' },
      { puzzle, reply: 'on, off, on' },
    ],
    known: [
      { puzzle, reply: 'on, undetermined, undetermined' },
      { puzzle: one, reply: 'undetermined' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'on, undetermined' },
    { puzzle, reply: 'on, undetermined, on, on' },
    { puzzle, reply: 'On, Undetermined, On' },
    { puzzle, reply: 'on off undetermined' },
    { puzzle: one, reply: 'The light is off' },
  ],
} satisfies Examples<Puzzle>;
