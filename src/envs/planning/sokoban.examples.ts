import type { Examples } from '../examples.ts';
import type { Puzzle } from './sokoban.ts';

const puzzle: Puzzle = { map: ['######', '#@$-.#', '#----#', '######'], most: 2 };
const turn: Puzzle = { map: ['######', '#----#', '#@$--#', '#--.-#', '#----#', '######'], most: 3 };
const two: Puzzle = { map: ['#######', '#@$$-.#', '#---$.#', '#-.---#', '#######'], most: 6 };
const stored: Puzzle = { map: ['######', '#+$*-#', '#----#', '######'], most: 4 };

export default {
  solved: [
    { puzzle, reply: 'RR' },
    { puzzle, reply: 'DURDURL' },
    { puzzle: turn, reply: 'RURD' },
    { puzzle: turn, reply: 'To the right, then down.\n<answer>RURD</answer>' },
    { puzzle: { ...puzzle, most: null }, reply: 'DRRLLURR' },
  ],
  broken: {
    free: [
      { puzzle, reply: 'L' },
      { puzzle, reply: 'RRR' },
      { puzzle: two, reply: 'R' },
      { puzzle: two, reply: 'DRRRR' },
    ],
    limit: [
      { puzzle: { ...turn, most: 1 }, reply: 'RURD' },
      { puzzle: { ...turn, map: ['########', '#@$-.--#', '#------#', '########'], most: 3 }, reply: 'RRRR' },
    ],
    goals: [
      { puzzle, reply: 'D' },
      { puzzle, reply: 'R' },
      { puzzle: turn, reply: 'RR' },
      { puzzle: stored, reply: 'D' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'rr' },
    { puzzle, reply: 'R R' },
    { puzzle, reply: 'RR!' },
    { puzzle, reply: 'ＲＲ' },
    { puzzle, reply: '→→' },
    { puzzle, reply: 'right right' },
    { puzzle, reply: 'UD'.repeat(501) },
  ],
} satisfies Examples<Puzzle>;
