import type { Row } from '../adjudication.ts';

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
];
