import type { Examples } from '../examples.ts';
import type { Puzzle } from './aiw-story.ts';

/** Alice and her two sisters. */
const puzzle: Puzzle = {
  story: 'siblings',
  circles: [{ centre: 'Alice', woman: true, men: 3, women: 2 }],
  links: [],
  asked: { name: 'Ben', woman: false, circles: [0] },
  women: true,
  far: false,
};
const vera = { name: 'Vera', woman: true, circles: [0, 1] };
/** Sara, 3 others and Vera’s 4 in the team of Max; Max’s own are further off for everybody else around Sara. */
const teams: Puzzle = {
  story: 'teams',
  circles: [
    { centre: 'Sara', woman: true, men: 6, women: 4 },
    { centre: 'Max', woman: false, men: 6, women: 5 },
  ],
  links: [vera],
  asked: vera,
  women: true,
  far: false,
};

export default {
  solved: [
    { puzzle, reply: '3' },
    { puzzle: { ...puzzle, women: false }, reply: '<answer>2</answer>' },
    { puzzle: teams, reply: '8' },
    {
      puzzle: { ...teams, asked: { name: 'Tom', woman: false, circles: [0] }, women: false, far: true },
      reply: '7',
    },
  ],
  broken: {
    count: [
      { puzzle, reply: '2' },
      { puzzle: { ...puzzle, women: false }, reply: '3' },
      { puzzle: teams, reply: '9' },
      { puzzle: teams, reply: '5' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: '03' },
    { puzzle, reply: 'three' },
    { puzzle, reply: '3 sisters' },
    { puzzle, reply: '+3' },
  ],
} satisfies Examples<Puzzle>;
