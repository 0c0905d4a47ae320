import type { Examples } from '../examples.ts';
import type { Puzzle } from './ab.ts';

/** B# A# #B → B# #B A# → A#, and #A stands before it. */
const puzzle: Puzzle = { program: ['#A', 'B#', 'A#', '#B'] };

export default {
  solved: [
    { puzzle, reply: '#A A#' },
    { puzzle, reply: '<answer> #A  A# </answer>' },
  ],
  broken: {
    finished: [
      { puzzle, reply: '#A B# #B A#' },
      { puzzle, reply: '#A B# A# #B' },
    ],
    left: [
      { puzzle, reply: '#A' },
      { puzzle, reply: '#A B#' },
      { puzzle, reply: '#A A# A#' },
    ],
  },
  unreadable: [
    { puzzle, reply: '#AA#' },
    { puzzle, reply: '#a a#' },
    { puzzle, reply: '#A, A#' },
    { puzzle, reply: 'A A' },
    { puzzle, reply: 'What is left is #A A#' },
  ],
} satisfies Examples<Puzzle>;
