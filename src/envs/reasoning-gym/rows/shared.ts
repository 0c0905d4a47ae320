import type { Adjudication } from '../adjudication.ts';

/** Differences of format that all datasets share. */
export const rows: readonly Adjudication[] = [
  {
    dataset: '*',
    kind: 'gold in boxed',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: boxed',
    witness:
      'The right answer stands between the braces of \\boxed{}, the mark that models are trained to give.',
  },
  {
    dataset: '*',
    kind: 'gold with outer whitespace',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: ends trimmed',
    witness: 'The right answer, with spaces or line ends around it that nobody reads.',
  },
  {
    dataset: '*',
    kind: 'plus sign',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'The number is right and written +n; the strict reading takes one plain form, the lenient one accepts it.',
  },
  {
    dataset: '*',
    kind: 'leading zero',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'The number is right and written 0n; the strict reading takes one plain form, the lenient one accepts it.',
  },
  {
    dataset: '*',
    kind: 'trailing .0',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'The number is right and written n.0; the strict reading takes one plain form, the lenient one accepts it.',
  },
  {
    dataset: '*',
    kind: 'thousands comma',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'The number is right and written n,nnn; the strict reading takes one plain form, the lenient one accepts it.',
  },
  {
    dataset: '*',
    kind: 'trailing spaces',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: ends of lines trimmed',
    witness: 'The right answer, with spaces at the ends of its lines that nobody reads.',
  },
];
