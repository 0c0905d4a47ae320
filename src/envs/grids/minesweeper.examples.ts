import type { Examples } from '../examples.ts';
import type { Puzzle } from './minesweeper.ts';

const board = (rows: number, columns: number, mines: number, text: string): Puzzle => ({
  rows,
  columns,
  mines,
  cells: [...text.replaceAll(' ', '')].map((c) => (c === '?' ? -1 : Number(c))),
});
const corner = board(3, 3, 2, '1?1 22? ??1');
const line = board(1, 5, 1, '?1???');
const far = board(2, 5, 2, '?1??? ?1???');

export default {
  solved: [
    { puzzle: corner, reply: '.*.\n...\n.*.' },
    {
      puzzle: corner,
      reply: 'The first 1 has one covered cell beside it.\n<answer>\n.*.\n...\n.*.\n</answer>',
    },
  ],
  broken: {
    opened: [{ puzzle: corner, reply: '**.\n...\n...' }],
    over: [
      { puzzle: corner, reply: '.*.\n..*\n...' },
      { puzzle: far, reply: '*....\n*....' },
    ],
    most: [{ puzzle: board(1, 5, 1, '?1??0'.replace('0', '?')), reply: '*..*.' }],
    numbers: [
      { puzzle: corner, reply: '...\n...\n...' },
      { puzzle: corner, reply: '.*.\n...\n...' },
    ],
    all: [{ puzzle: far, reply: '*....\n.....' }],
  },
  unreadable: [
    { puzzle: corner, reply: '' },
    { puzzle: corner, reply: '.*.\n...' },
    { puzzle: corner, reply: '1*1\n12.\n*..' },
    { puzzle: corner, reply: '. * .\n. . .\n* . .' },
    { puzzle: line, reply: '1' },
  ],
} satisfies Examples<Puzzle>;
