import type { Examples } from '../examples.ts';
import type { Puzzle } from './quantum-lock.ts';

const puzzle: Puzzle = {
  start: 0,
  light: 'red',
  target: 6,
  buttons: [
    { does: 'add', by: 3, when: 'any' },
    { does: 'multiply', by: 2, when: 'green' },
    { does: 'subtract', by: 1, when: 'red' },
  ],
};

export default {
  solved: [
    { puzzle, reply: 'A → B' },
    { puzzle, reply: 'A → A' },
    { puzzle, reply: 'A -> B' },
    { puzzle, reply: '<answer>A→B</answer>' },
    { puzzle: { ...puzzle, light: 'green', target: 12 }, reply: 'A → A → B' },
  ],
  broken: {
    target: [
      { puzzle, reply: 'A' },
      { puzzle, reply: 'B → A' },
      { puzzle, reply: 'C → C → C' },
    ],
    shortest: [
      { puzzle, reply: 'B → B → A → A' },
      { puzzle: { ...puzzle, light: 'green' }, reply: 'B → A → A' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'AB' },
    { puzzle, reply: 'a → b' },
    { puzzle, reply: 'A, B' },
    { puzzle, reply: 'A → D' },
    { puzzle, reply: 'A → B →' },
    { puzzle, reply: 'Ａ → Ｂ' },
  ],
} satisfies Examples<Puzzle>;
