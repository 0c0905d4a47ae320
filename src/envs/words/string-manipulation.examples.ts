import type { Examples } from '../examples.ts';
import type { Puzzle } from './string-manipulation.ts';

/** aabbc → aabc → aac → ac → cab. */
const puzzle: Puzzle = {
  rules: [
    { at: 'first', part: 'bc', put: 'c' },
    { at: 'start', part: 'aa', put: 'a' },
    { at: 'end', part: 'ac', put: 'cab' },
  ],
  text: 'aabbc',
};
/** The text would come again after two steps. */
const round: Puzzle = {
  rules: [
    { at: 'start', part: 'ab', put: 'ba' },
    { at: 'start', part: 'ba', put: 'ab' },
  ],
  text: 'abc',
};

export default {
  solved: [
    { puzzle, reply: 'cab' },
    { puzzle, reply: '<answer>cab</answer>' },
    { puzzle: round, reply: 'bac' },
  ],
  broken: {
    reached: [
      { puzzle, reply: 'abc' },
      { puzzle, reply: 'acab' },
      { puzzle: round, reply: 'cab' },
    ],
    last: [
      { puzzle, reply: 'aac' },
      { puzzle: round, reply: 'abc' },
    ],
  },
  unreadable: [
    { puzzle, reply: 'c a b' },
    { puzzle, reply: '"cab"' },
    { puzzle, reply: 'CAB' },
    { puzzle, reply: "['c', 'a', 'b']" },
    { puzzle, reply: 'The text is cab' },
  ],
} satisfies Examples<Puzzle>;
