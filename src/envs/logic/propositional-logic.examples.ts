import type { Examples } from '../examples.ts';
import type { Puzzle } from './propositional-logic.ts';

const puzzle: Puzzle = {
  premises: [
    ['→', 'P', 'X'],
    ['→', 'X', ['∨', 'Q', 'R']],
  ],
  about: ['P', 'Q', 'R'],
};
const own: Puzzle = { premises: ['P', ['→', 'P', 'Q']], about: ['P', 'Q'] };

export default {
  solved: [
    { puzzle, reply: 'P → (Q ∨ R)' },
    { puzzle, reply: '¬P ∨ Q ∨ R' },
    { puzzle, reply: '<answer>((¬Q ∧ ¬R) → ¬P)</answer>' },
    { puzzle: own, reply: 'Q' },
  ],
  broken: {
    about: [
      { puzzle, reply: 'X → (Q ∨ R)' },
      { puzzle, reply: '(P → X) ∧ (X → (Q ∨ R))' },
    ],
    content: [
      { puzzle, reply: 'P ∨ ¬P' },
      { puzzle, reply: 'P → P' },
    ],
    new: [{ puzzle: own, reply: '(P → Q)' }],
    follows: [
      { puzzle, reply: 'P → Q' },
      { puzzle, reply: 'P ∨ Q ∨ R' },
      { puzzle, reply: 'P ∧ ¬P' },
    ],
  },
  unreadable: [
    { puzzle, reply: '' },
    { puzzle, reply: 'p → (q ∨ r)' },
    { puzzle, reply: 'P -> (Q | R)' },
    { puzzle, reply: 'P → (Q ∨ R' },
    { puzzle, reply: 'P → Q → R' },
    { puzzle, reply: 'If P, then Q or R' },
  ],
} satisfies Examples<Puzzle>;
