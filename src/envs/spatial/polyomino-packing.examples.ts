import type { Square } from '../../core/polyomino.ts';
import type { Examples } from '../examples.ts';
import type { Puzzle } from './polyomino-packing.ts';

const piece = (text: string): Square[] =>
  text.split('/').flatMap((line, y) => [...line].flatMap((c, x): Square[] => (c === '#' ? [[x, y]] : [])));

const fixed: Puzzle = {
  rows: 3,
  columns: 4,
  flips: false,
  holes: [],
  pieces: [piece('##/.#/.#'), piece('#../###'), piece('#./##/.#')],
};
const free: Puzzle = {
  ...fixed,
  flips: true,
  pieces: [piece('##/#./#.'), piece('#../###'), piece('.#/##/#.')],
};
const holed: Puzzle = {
  rows: 3,
  columns: 4,
  flips: false,
  holes: [0, 11],
  pieces: [piece('##/.#'), piece('#./##'), piece('###/..#')],
};

export default {
  solved: [
    { puzzle: fixed, reply: 'AAAB\nACCB\nCCBB' },
    { puzzle: free, reply: 'AAAB\nACCB\nCCBB' },
    { puzzle: holed, reply: '.AAB\nCABB\nCCC.' },
    { puzzle: holed, reply: '<answer>\n.BBA\nCBAA\nCCC.\n</answer>' },
  ],
  broken: {
    holes: [
      { puzzle: holed, reply: 'AA.B\nA.BB\n....' },
      { puzzle: holed, reply: 'CAAB\nCABB\nCCC.' },
    ],
    form: [
      { puzzle: fixed, reply: 'AAAB\nACCB\nCCCB' },
      { puzzle: fixed, reply: 'AAAB\nACBB\nCCCB' },
      { puzzle: fixed, reply: 'AABB\nCACB\nCCAB' },
      { puzzle: { ...fixed, pieces: free.pieces }, reply: 'AAAB\nACCB\nCCBB' },
      { puzzle: holed, reply: '.A..\n....\nA.A.' },
    ],
    all: [
      { puzzle: fixed, reply: 'AAA.\nACC.\nCC..' },
      { puzzle: holed, reply: '....\n....\n....' },
    ],
  },
  unreadable: [
    { puzzle: fixed, reply: '' },
    { puzzle: fixed, reply: 'AAAB\nACCB' },
    { puzzle: fixed, reply: 'AAAB\nACCBB\nCCBB' },
    { puzzle: fixed, reply: 'aaab\naccb\nccbb' },
    { puzzle: fixed, reply: 'A A A B\nA C C B\nC C B B' },
    { puzzle: fixed, reply: 'AAAB\nADDB\nDDBB' },
    { puzzle: holed, reply: 'oAAB\nCABB\nCCCo' },
  ],
} satisfies Examples<Puzzle>;
