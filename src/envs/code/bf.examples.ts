import type { Examples } from '../examples.ts';
import type { Puzzle } from './bf.ts';

/** 8 × 13 = 104 is an h. */
const puzzle: Puzzle = { program: '++++++++[>+++++++++++++<-]>.+.' };
/** A loop prints three letters. */
const loop: Puzzle = { program: '++++++++++[>++++++++++<-]+++[>+.<-]' };

export default {
  solved: [
    { puzzle, reply: 'hi' },
    { puzzle, reply: '<answer>hi</answer>' },
    { puzzle: loop, reply: 'efg' },
  ],
  broken: {
    length: [
      { puzzle, reply: 'h' },
      { puzzle, reply: '"hi"' },
      { puzzle: loop, reply: 'e' },
    ],
    text: [
      { puzzle, reply: 'gh' },
      { puzzle, reply: 'HI' },
      { puzzle: loop, reply: 'def' },
    ],
  },
  unreadable: [
    { puzzle, reply: 'ｈｉ' },
    { puzzle, reply: 'hí' },
    { puzzle, reply: 'hi'.repeat(400) },
  ],
} satisfies Examples<Puzzle>;
