import type { Examples } from '../examples.ts';
import type { Puzzle } from './zebra-resident.ts';

const puzzle: Puzzle = {
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
const loose: Puzzle = { ...puzzle, clues: [{ say: 'directly', of: [0, 1] }], asked: [1, 2, 4] };

export default {
  solved: [
    { puzzle, reply: 'Bela Cora' },
    { puzzle, reply: 'Ana comes right before Bela, so …\n<answer>Bela Cora</answer>' },
    { puzzle: loose, reply: 'Ana Bela Cora' },
    { puzzle: loose, reply: 'Dino Cora Bela' },
  ],
  broken: {
    once: [{ puzzle, reply: 'Bela Bela' }],
    clues: [
      { puzzle, reply: 'Bela Dino' },
      { puzzle, reply: 'Cora Bela' },
      { puzzle: loose, reply: 'Bela Ana Cora' },
    ],
    named: [
      { puzzle, reply: 'Bela ?' },
      { puzzle, reply: '? ?' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'Bela' },
    { puzzle, reply: 'Bela, Cora' },
    { puzzle, reply: 'bela cora' },
    { puzzle, reply: 'Bela and Cora' },
    { puzzle, reply: 'Bela dog' },
  ],
} satisfies Examples<Puzzle>;
