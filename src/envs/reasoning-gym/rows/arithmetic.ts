import type { Adjudication } from '../adjudication.ts';

export const rows: readonly Adjudication[] = [
  {
    dataset: 'products',
    kind: 'sign flipped',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'The product is 0 and the reply is -0: the strict reading takes one plain form, and 0 has no sign.',
  },
  {
    dataset: 'chain_sum',
    kind: 'sign flipped',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'The result is 0 and the reply is -0: the strict reading takes one plain form, and 0 has no sign.',
  },
  {
    dataset: 'prime_factorization',
    kind: 'asterisk',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: × or *',
    witness: 'The factors are the right primes; * between them is the multiplication sign of keyboards.',
  },
  {
    dataset: 'fraction_simplification',
    kind: 'gold upper case',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: LaTeX',
    witness: '\\FRAC and \\DFRAC are no commands of LaTeX: the names of its commands have small letters.',
  },
];
