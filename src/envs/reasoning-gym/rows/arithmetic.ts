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
  {
    dataset: 'decimal_arithmetic',
    kind: 'gold',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: value',
    witness:
      'Exactly, (6.302+6.337+7.156/3.717*(6.531*4.634)) is 70.90476917514…, so 70.9047691751; that library rounds after each operation and pays 70.9047691752.',
  },
  {
    dataset: 'decimal_arithmetic',
    kind: 'gold with outer whitespace',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: value',
    witness:
      'Exactly, (6.302+6.337+7.156/3.717*(6.531*4.634)) is 70.90476917514…, so 70.9047691751; that library rounds after each operation and pays 70.9047691752.',
  },
  {
    dataset: 'decimal_arithmetic',
    kind: 'extra digit',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: digits',
    witness:
      'The question asks for at most 12 significant digits, and the reply has 13; -2.281860834260 is one.',
  },
  {
    dataset: 'decimal_arithmetic',
    kind: 'one digit changed',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: value',
    witness: 'A digit is wrong: 5.445*(1.481-0.025) is 7.92792 exactly, and 7.928920 is paid.',
  },
  {
    dataset: 'number_sorting',
    kind: 'every value +0.9',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: numbers',
    witness: 'Every number of the reply is 0.9 more than one that was to be sorted: none of them was given.',
  },
  {
    dataset: 'number_sorting',
    kind: 'one digit changed',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: numbers',
    witness: 'One number of the reply is not among those to be sorted: 36.0 stands for 35.0.',
  },
  {
    dataset: 'calendar_arithmetic',
    kind: 'gold upper case',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: capitals do not matter',
    witness: 'THURSDAY names the right weekday in full; no case was asked for.',
  },
];
