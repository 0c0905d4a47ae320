import type { Row } from '../adjudication.ts';

const NO = 'No';

const FORM = "The question gives the form of the moves, 'F+1 K+1 M-1', with spaces between;";
const PROSE = ['gold in prose', 'prose without move letters before'];

export const rows: readonly Row[] = [
  ...PROSE.map(
    (kind): Row => ({
      dataset: 'sokoban',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: 'reading: strict',
      witness:
        'The question asks for a string of moves, and words stand before it. That library takes every letter for a move and passes over those that are none: “The” and “answer” hold no L, D, U or R, and “Down:” would have been a move.',
      when: ({ reply }) => /[a-z]/.test(reply),
    }),
  ),
  {
    dataset: 'sokoban',
    kind: 'unknown letter',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness: 'The reply ends with Z, which is no move; that library passes over letters it does not know.',
  },
  ...['commas', 'no spaces'].map(
    (kind): Row => ({
      dataset: 'rush_hour',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: 'reading: the form asked for',
      witness: `${FORM} the reply has ${kind}.`,
    }),
  ),
  {
    dataset: 'rush_hour',
    kind: 'gold in prose',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: the form asked for',
    witness: `${FORM} words stand before the moves of the reply, and that library passes over them.`,
    when: ({ reply }) => /[a-z]/.test(reply),
  },
  ...['extra first move', 'one digit changed'].map(
    (kind): Row => ({
      dataset: 'rush_hour',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: 'rule: free',
      witness:
        'A move of the reply cannot be made: another car, a wall or the rim is in the way, as for A-1 where car A stands at the left rim. Cars cannot move through walls, the question says, and that library passes over what is blocked.',
    }),
  ),
  {
    dataset: 'quantum_lock',
    kind: 'no arrows',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: the form asked for',
    witness: "The question asks for buttons separated by '→', and nothing separates those of the reply.",
  },
  {
    dataset: 'quantum_lock',
    kind: '*',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: shortest',
    witness:
      'The question asks for the shortest sequence, and the gold is not: from 0 (red) to 30 with +3 when green, ×2 when red and −2, B → A → B → A → B → C → B → C has 8 presses and A → A → A → A → B → A → B has 7. That library overlooks presses that switch the light alone.',
    when: ({ reply, entry }) => pressesIn(reply) === pressesIn(entry.answer ?? ''),
  },
  ...(['pays', 'refuses'] as const).map(
    (theirs): Row => ({
      dataset: 'knight_swap',
      kind: '*',
      theirs,
      right: 'ours',
      by: 'rule: possible',
      witness:
        'The gold is No, and there are moves that swap the sides, as trying all of them finds: that library leaves out a knight’s move between two squares that the question shows, and calls impossible what is left.',
      when: ({ entry }) => entry.answer === NO,
    }),
  ),
];

const pressesIn = (text: string): number => text.toUpperCase().replace(/[^A-Z]/g, '').length;
