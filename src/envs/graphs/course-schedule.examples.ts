import type { Examples } from '../examples.ts';
import type { Puzzle } from './course-schedule.ts';

const line: Puzzle['plans'][number] = {
  courses: 4,
  pairs: [
    [1, 0],
    [2, 1],
    [2, 0],
  ],
};
const circle: Puzzle['plans'][number] = {
  courses: 4,
  pairs: [
    [1, 0],
    [2, 1],
    [0, 2],
    [3, 2],
  ],
};
const puzzle: Puzzle = { plans: [line, circle, line] };
const one: Puzzle = { plans: [circle] };

export default {
  solved: [
    { puzzle, reply: 'True False True' },
    { puzzle: one, reply: 'Course 0 waits for 2, 2 for 1, and 1 for 0.\n<answer>False</answer>' },
  ],
  broken: {
    works: [
      { puzzle, reply: 'True True True' },
      { puzzle: one, reply: 'True' },
    ],
    stuck: [
      { puzzle, reply: 'False False True' },
      { puzzle, reply: '? False False' },
    ],
    all: [
      { puzzle, reply: 'True False ?' },
      { puzzle: one, reply: '?' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'True False' },
    { puzzle, reply: 'true false true' },
    { puzzle, reply: 'True, False, True' },
    { puzzle, reply: 'Yes No Yes' },
    { puzzle, reply: 'True False True True' },
    { puzzle: one, reply: '0' },
    { puzzle: one, reply: 'TrueFalse' },
  ],
} satisfies Examples<Puzzle>;
