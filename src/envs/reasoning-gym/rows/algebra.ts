import type { Adjudication } from '../adjudication.ts';

export const rows: readonly Adjudication[] = [
  {
    dataset: 'polynomial_multiplication',
    kind: 'caret power',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: ^ is a power',
    witness:
      'With ^ read as a power the reply is the same sum, term by term; the question asks for ** “when performing calculations”, but ^ has no second meaning there.',
  },
];
