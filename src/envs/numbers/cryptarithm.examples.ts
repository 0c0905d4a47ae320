import type { Examples } from '../examples.ts';
import type { Puzzle } from './cryptarithm.ts';

const money: Puzzle = { addends: ['SEND', 'MORE'], sum: 'MONEY' };
const out: Puzzle = { addends: ['TO', 'GO'], sum: 'OUT' };

export default {
  solved: [
    { puzzle: money, reply: 'D=7 E=5 M=1 N=6 O=0 R=8 S=9 Y=2' },
    { puzzle: money, reply: '9567 + 1085 = 10652\n<answer>S=9 E=5 N=6 D=7 M=1 O=0 R=8 Y=2</answer>' },
    { puzzle: out, reply: 'T=2 O=1 G=8 U=0' },
  ],
  broken: {
    different: [
      { puzzle: out, reply: 'T=2 O=1 G=9 U=1' },
      { puzzle: out, reply: 'T=1 G=1' },
    ],
    leading: [
      { puzzle: money, reply: 'D=7 E=5 M=0 N=6 O=1 R=8 S=9 Y=2' },
      { puzzle: out, reply: 'O=0' },
    ],
    columns: [
      { puzzle: money, reply: 'D=7 E=5 M=1 N=6 O=0 R=9 S=8 Y=2' },
      { puzzle: money, reply: 'D=7 E=5 Y=3' },
      { puzzle: out, reply: 'T=2 O=1 G=7 U=0' },
      { puzzle: { addends: ['AB', 'AB'], sum: 'CB' }, reply: 'A=6 B=0 C=2' },
    ],
    filled: [
      { puzzle: money, reply: 'M=1' },
      { puzzle: out, reply: 'T=2 O=1 G=8' },
    ],
  },
  unreadable: [
    { puzzle: money, reply: '' },
    { puzzle: money, reply: '9567 + 1085 = 10652' },
    { puzzle: money, reply: 'D=7,E=5,M=1,N=6,O=0,R=8,S=9,Y=2' },
    { puzzle: out, reply: 't=2 o=1 g=8 u=0' },
    { puzzle: out, reply: 'T = 2 O = 1 G = 8 U = 0' },
    { puzzle: out, reply: 'T=2 O=1 G=8 U=0 T=2' },
    { puzzle: out, reply: 'T=2 O=1 G=8 U=0 X=3' },
    { puzzle: out, reply: 'T=2 O=1 G=8 U=00' },
    { puzzle: out, reply: 'T=２ O=1 G=8 U=0' },
    { puzzle: out, reply: 'T=2 О=1 G=8 U=0' },
  ],
} satisfies Examples<Puzzle>;
