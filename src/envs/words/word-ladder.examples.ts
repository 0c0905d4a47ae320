import type { Examples } from '../examples.ts';
import type { Puzzle } from './word-ladder.ts';

const puzzle: Puzzle = { start: 'cold', goal: 'warm', most: 4 };
const free: Puzzle = { start: 'cat', goal: 'dog', most: null };

export default {
  solved: [
    { puzzle, reply: 'cold,cord,card,ward,warm' },
    { puzzle, reply: 'COLD, CORD, WORD, WARD, WARM' },
    { puzzle, reply: 'cold,cord,word,worm,warm' },
    { puzzle: free, reply: 'cat,cot,cog,dog' },
    { puzzle: free, reply: 'cat,bat,cat,cot,dot,dog' },
  ],
  broken: {
    ends: [
      { puzzle, reply: 'cord,card,ward,warm' },
      { puzzle, reply: 'cold,cord,card,ward' },
      { puzzle, reply: 'warm,ward,card,cord,cold' },
      { puzzle, reply: '?,cord,card,ward,warm' },
    ],
    whole: [
      { puzzle, reply: 'cold,?,?,?,warm' },
      { puzzle, reply: 'cold,cord,?,ward,warm' },
    ],
    step: [
      { puzzle, reply: 'cold,warm' },
      { puzzle, reply: 'cold,cord,ward,warm' },
      { puzzle, reply: 'cold,cold,cord,card,ward,warm' },
    ],
    word: [
      { puzzle, reply: 'cold,cald,card,ward,warm' },
      { puzzle, reply: 'cold,cord,card,carm,warm' },
    ],
    short: [
      { puzzle, reply: 'cold,bold,cold,cord,card,ward,warm' },
      { puzzle, reply: 'cold,cord,lord,ford,word,ward,warm' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'cold' },
    { puzzle, reply: 'cold → cord → card → ward → warm' },
    { puzzle, reply: 'cold cord card ward warm' },
    { puzzle, reply: 'cold,cord,,card,ward,warm' },
    { puzzle, reply: 'cold,cords,card,ward,warm' },
    { puzzle, reply: 'ｃold,cord,card,ward,warm' },
    { puzzle, reply: 'The ladder is cold,cord,card,ward,warm' },
  ],
} satisfies Examples<Puzzle>;
