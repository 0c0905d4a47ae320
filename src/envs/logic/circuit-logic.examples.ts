import type { Examples } from '../examples.ts';
import type { Circuit } from './circuit.ts';

const puzzle: Circuit = {
  inputs: ['A', 'B', 'C'],
  gates: [
    {
      kind: 'and',
      pins: [
        { input: 0, not: false },
        { input: 1, not: true },
      ],
    },
    {
      kind: 'xor',
      pins: [
        { gate: 0, not: false },
        { input: 2, not: false },
      ],
    },
  ],
  settings: [
    [1, 0, 1],
    [0, 1, 1],
    [1, 0, 0],
  ],
};
const nor: Circuit = {
  ...puzzle,
  gates: [{ kind: 'nor', pins: [0, 1, 2].map((input) => ({ input, not: false })) }],
  settings: [
    [0, 0, 0],
    [0, 1, 0],
  ],
};

export default {
  solved: [
    { puzzle, reply: '0 1 1' },
    { puzzle: nor, reply: '1 0' },
    { puzzle, reply: 'Gate 1 gives 1, 0, 1.\n<answer>0 1 1</answer>' },
  ],
  broken: {
    filled: [
      { puzzle, reply: '0 - 1' },
      { puzzle: nor, reply: '- -' },
    ],
    output: [
      { puzzle, reply: '1 1 1' },
      { puzzle, reply: '0 1 0' },
      { puzzle: nor, reply: '0 1' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '011' },
    { puzzle, reply: '0 1' },
    { puzzle, reply: '0 1 1 1' },
    { puzzle, reply: '0, 1, 1' },
    { puzzle, reply: 'false true true' },
    { puzzle, reply: '0 1 2' },
    { puzzle, reply: '00 01 01' },
    { puzzle, reply: '０ １ １' },
  ],
} satisfies Examples<Circuit>;
