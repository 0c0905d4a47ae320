import type { Examples } from '../examples.ts';
import type { Puzzle } from './zebra.ts';

const puzzle: Puzzle = {
  houses: 3,
  rows: [
    { name: 'name', words: ['Ana', 'Bela', 'Cora'] },
    { name: 'roof', words: ['blue', 'green', 'red'] },
    { name: 'pet', words: ['cat', 'dog', 'hen'] },
  ],
  clues: [
    { say: 'directly', of: [6, 0] },
    { say: 'same', of: [1, 5] },
    { say: 'at', of: [7], place: 3 },
    { say: 'before', of: [3, 2] },
  ],
};
/** The same words with clues of the other kinds. */
const other: Puzzle = {
  ...puzzle,
  clues: [
    { say: 'gap', of: [7, 5] },
    { say: 'before', of: [8, 7] },
    { say: 'next', of: [3, 7] },
    { say: 'apart', of: [6, 1] },
    { say: 'between', of: [6, 8, 2] },
  ],
};

/** Only some names are asked for. */
const who: Puzzle = {
  houses: 4,
  rows: [
    { name: 'name', words: ['Ana', 'Bela', 'Cora', 'Dino'] },
    { name: 'pet', words: ['cat', 'dog', 'goat', 'hen'] },
  ],
  clues: [
    { say: 'same', of: [0, 5] },
    { say: 'directly', of: [0, 1] },
    { say: 'at', of: [7], place: 4 },
    { say: 'directly', of: [1, 4] },
    { say: 'apart', of: [3, 7] },
  ],
  asked: [2, 4],
};
const loose: Puzzle = { ...who, clues: [{ say: 'directly', of: [0, 1] }], asked: [1, 2, 4] };

export default {
  solved: [
    { puzzle, reply: 'name: Bela Ana Cora\nroof: red blue green\npet: cat hen dog' },
    {
      puzzle,
      reply:
        'The cat is first.\n<answer>\nname: Bela Ana Cora\nroof: red blue green\npet: cat hen dog\n</answer>',
    },
    { puzzle: other, reply: 'name: Ana Bela Cora\nroof: red blue green\npet: cat hen dog' },
    { puzzle: who, reply: 'Bela Cora' },
    { puzzle: who, reply: 'Ana comes right before Bela, so …\n<answer>Bela Cora</answer>' },
    { puzzle: loose, reply: 'Ana Bela Cora' },
    { puzzle: loose, reply: 'Dino Cora Bela' },
  ],
  broken: {
    twice: [
      { puzzle, reply: 'name: Bela Ana Cora\nroof: red blue green\npet: cat cat dog' },
      { puzzle, reply: 'name: Ana ? Ana\nroof: ? ? ?\npet: ? ? ?' },
      { puzzle: who, reply: 'Bela Bela' },
    ],
    clue: [
      { puzzle, reply: 'name: Bela Ana Cora\nroof: red blue green\npet: hen cat dog' },
      { puzzle, reply: 'name: ? ? ?\nroof: ? ? blue\npet: ? ? ?' },
      { puzzle: other, reply: 'name: Bela Ana Cora\nroof: red blue green\npet: cat hen dog' },
      { puzzle: who, reply: 'Cora Bela' },
      { puzzle: loose, reply: 'Bela Ana Cora' },
    ],
    filled: [
      { puzzle, reply: 'name: Bela Ana Cora\nroof: red ? green\npet: cat hen dog' },
      { puzzle, reply: 'name: ? ? ?\nroof: ? ? ?\npet: ? ? ?' },
      { puzzle: who, reply: 'Bela ?' },
    ],
    fits: [{ puzzle: who, reply: 'Bela Dino' }],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'Bela Ana Cora\nred blue green\ncat hen dog' },
    { puzzle, reply: 'name: Bela Ana Cora\nroof: red blue green' },
    { puzzle, reply: 'name: Bela, Ana, Cora\nroof: red, blue, green\npet: cat, hen, dog' },
    { puzzle, reply: 'roof: red blue green\nname: Bela Ana Cora\npet: cat hen dog' },
    { puzzle, reply: 'name: bela ana cora\nroof: red blue green\npet: cat hen dog' },
    { puzzle, reply: 'name: Bela Ana Cora Dino\nroof: red blue green black\npet: cat hen dog goat' },
    { puzzle, reply: 'name: Bela Ana Cora\nroof: red blue green\npet: cat hen dog\nDone.' },
    { puzzle: who, reply: 'Bela' },
    { puzzle: who, reply: 'Bela, Cora' },
    { puzzle: who, reply: 'bela cora' },
    { puzzle: who, reply: 'Bela and Cora' },
    { puzzle: who, reply: 'Bela dog' },
  ],
} satisfies Examples<Puzzle>;
