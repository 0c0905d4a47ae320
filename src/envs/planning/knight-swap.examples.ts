import type { Examples } from '../examples.ts';
import type { Knights } from './knight-board.ts';

/** A ring of eight squares around the middle of three by three. */
const ring: Knights = {
  squares: ['A1', 'A2', 'A3', 'B1', 'B3', 'C1', 'C2', 'C3'],
  white: ['A1'],
  black: ['B3'],
  first: 'w',
};
const stuck: Knights = { squares: ['A1', 'B3', 'C1', 'D3'], white: ['A1'], black: ['D3'], first: 'w' };
const round = '["w,A1,C2","B,B3,C1","w,C2,A3","B,C1,A2","w,A3,B1","B,A2,C3","w,B1,C3"]';

export default {
  solved: [
    { puzzle: stuck, reply: 'No' },
    { puzzle: stuck, reply: 'no' },
    {
      puzzle: { ...ring, black: ['C3'] },
      reply: '["w,A1,C2","B,C3,A2","w,C2,A3","B,A2,C1","w,A3,B1","B,C1,B3","w,B1,C3","B,B3,A1"]',
    },
  ],
  broken: {
    moves: [
      { puzzle: ring, reply: '["w,A1,A2"]' },
      { puzzle: ring, reply: '["w,A1,B3"]' },
      { puzzle: ring, reply: '["B,B3,C1"]' },
      { puzzle: ring, reply: '["w,A1,C2","w,C2,A3"]' },
      { puzzle: ring, reply: '["w,C1,A2"]' },
      { puzzle: ring, reply: round },
    ],
    possible: [{ puzzle: ring, reply: 'No' }],
    swapped: [
      { puzzle: ring, reply: '["w,A1,C2"]' },
      { puzzle: stuck, reply: '["w,A1,B3"]' },
    ],
  },
  unreadable: [
    { puzzle: ring, reply: '' },
    { puzzle: ring, reply: '[]' },
    { puzzle: ring, reply: 'NO' },
    { puzzle: ring, reply: 'It is not possible.' },
    { puzzle: ring, reply: '["w, A1, C2"]' },
    { puzzle: ring, reply: '["W,A1,C2"]' },
    { puzzle: ring, reply: '[["w","A1","C2"]]' },
    { puzzle: ring, reply: '["w,A1,B2"]' },
    { puzzle: ring, reply: 'w,A1,C2' },
    { puzzle: ring, reply: '["w,Ａ1,C2"]' },
  ],
} satisfies Examples<Knights>;
