import type { Adjudication } from '../adjudication.ts';

export const rows: readonly Adjudication[] = [
  {
    dataset: 'spell_backward',
    kind: 'extra letters',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: length',
    witness: 'The reply goes on with “zzz”: it has three letters more than the word.',
  },
  {
    dataset: 'word_sorting',
    kind: 'extra word',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: words',
    witness: 'The reply ends with “zebra”, which is not among the words to be sorted.',
  },
  {
    dataset: 'caesar_cipher',
    kind: 'gold lower case',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: capitals do not matter',
    witness:
      'Moved on by the same number of places, each letter of the reply gives the letter of the text; no case was asked for.',
  },
];
