import type { Row } from '../adjudication.ts';

export const rows: readonly Row[] = [
  {
    dataset: 'list_functions',
    kind: 'no spaces',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: spaces do not matter',
    witness: '[3,1,82] is the list [3, 1, 82]; the question asks for a list and says nothing about spaces.',
    when: ({ reply, entry }) => reply !== entry.answer && reply === entry.answer?.replaceAll(' ', ''),
  },
  {
    dataset: 'aiw',
    kind: 'gold',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: count',
    witness:
      'The gold counts one of the two circles that Matilda belongs to. Where she is one of the 4 women around Sarah and of the 5 around Michael, her female colleagues are Sarah, 3 others there and 4 others here: 8. The gold, 5, is what it would be without the second circle and with Matilda not among the 4.',
    when: ({ entry }) => /She is colleague of .* How many female colleagues/s.test(entry.question),
  },
  {
    dataset: 'aiw',
    kind: '*',
    theirs: 'refuses',
    right: 'ours',
    by: 'rule: count',
    witness:
      'The gold is wrong and the reply, however it was made, is right. Where Matilda is one of the 3 women around Margaret and the only one around James, her female colleagues are Margaret and 2 others: 3, and the gold is 4.',
    when: ({ reply, entry }) => reply !== entry.answer && entry.question.includes('female colleagues'),
  },
  {
    dataset: 'game_of_life',
    kind: 'extra column',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: the size of the board',
    witness:
      'Each row of the reply has one cell more than the board has columns; that library looks at the cells of its gold only.',
  },
];
