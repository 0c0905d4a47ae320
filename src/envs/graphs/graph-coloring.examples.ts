import type { Examples } from '../examples.ts';
import type { Puzzle } from './graph-coloring.ts';

/** A square with one diagonal and a tail. */
const puzzle: Puzzle = {
  colors: 3,
  points: [
    [0, 0],
    [140, 10],
    [10, 130],
    [150, 140],
    [290, 70],
  ],
  edges: [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 4],
  ],
};

export default {
  solved: [
    { puzzle, reply: '{"A": 1, "B": 2, "C": 2, "D": 3, "E": 1}' },
    { puzzle, reply: '{"E":2,"D":1,"C":3,"B":3,"A":2}' },
    {
      puzzle,
      reply:
        'D has most neighbours.\n<answer>{\n  "A": 3,\n  "B": 1,\n  "C": 1,\n  "D": 2,\n  "E": 3\n}</answer>',
    },
  ],
  broken: {
    palette: [{ puzzle, reply: '{"A": 1, "B": 2, "C": 4, "D": 3, "E": 1}' }],
    edge: [
      { puzzle, reply: '{"A": 1, "B": 2, "C": 3, "D": 3, "E": 1}' },
      { puzzle, reply: '{"D": 2, "E": 2}' },
    ],
    all: [
      { puzzle, reply: '{"A": 1, "B": 2, "C": 2, "D": 3}' },
      { puzzle, reply: '{}' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '{"A": 1, "B": 2, "C": 2, "D": 3, "E": 1, "F": 2}' },
    { puzzle, reply: '{"A": 1, "B": 2, "C": 2, "D": 3, "E": 1, "E": 2}' },
    { puzzle, reply: '{"A": "1", "B": "2", "C": "2", "D": "3", "E": "1"}' },
    { puzzle, reply: '{"A": 1.0, "B": 2, "C": 2, "D": 3, "E": 1}' },
    { puzzle, reply: '{"a": 1, "b": 2, "c": 2, "d": 3, "e": 1}' },
    { puzzle, reply: 'A=1 B=2 C=2 D=3 E=1' },
    { puzzle, reply: '{"A": 1, "B": 2, "C": 2, "D": 3, "E": 1} is proper.' },
  ],
} satisfies Examples<Puzzle>;
