import type { Examples } from '../examples.ts';
import type { Puzzle } from './star-battle.ts';

const puzzle: Puzzle = {
  size: 4,
  regions: [...'AAABACBBCCDBCDDD'].map((letter) => 'ABCD'.indexOf(letter)),
};

export default {
  solved: [
    { puzzle, reply: '.*..\n...*\n*...\n..*.' },
    { puzzle, reply: 'A first.\n<answer>\n.*..\n...*\n*...\n..*.\n</answer>' },
  ],
  broken: {
    apart: [
      { puzzle, reply: '*...\n.*..\n...*\n..*.' },
      { puzzle, reply: '**..\n....\n....\n....' },
    ],
    most: [
      { puzzle, reply: '*.*.\n....\n....\n....' },
      { puzzle, reply: '*...\n....\n*...\n....' },
      { puzzle, reply: '...*\n.*..\n...*\n.*..' },
    ],
    enough: [
      { puzzle, reply: '....\n....\n....\n....' },
      { puzzle, reply: '.*..\n...*\n*...\n....' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '.*..\n...*\n*...' },
    { puzzle, reply: '. * . .\n. . . *\n* . . .\n. . * .' },
    { puzzle, reply: 'A*AB\nACB*\n*CDB\nCD*D' },
    { puzzle, reply: '.★..\n...★\n★...\n..★.' },
  ],
} satisfies Examples<Puzzle>;
