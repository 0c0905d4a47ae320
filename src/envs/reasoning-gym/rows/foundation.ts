import type { Adjudication } from '../adjudication.ts';

export const rows: readonly Adjudication[] = [
  {
    dataset: 'knights_knaves',
    kind: 'gold in prose',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'Everybody is named rightly, but words stand before the sentence that was asked for; they look for names anywhere in the text.',
  },
  {
    dataset: 'knights_knaves',
    kind: 'one letter changed',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'Everybody is named rightly, but the “and” between two of them is misspelt; they pass over all words but names and kinds.',
  },
];
