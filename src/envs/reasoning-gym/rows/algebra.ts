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
  {
    dataset: 'complex_arithmetic',
    kind: 'imaginary first',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: parts in any order',
    witness: 'a*i + b is the number b + a*i; the question asks for no order.',
  },
  {
    dataset: 'complex_arithmetic',
    kind: 'nan',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness: '“nan” is no number: min(1, exp(-nan)) is 1 in Python, so that library pays it for every entry.',
  },
  {
    dataset: 'simple_integration',
    kind: 'caret power',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: ^ is a power',
    witness:
      'With ^ read as a power the derivative of the reply is the integrand, term by term; ^ has no second meaning there.',
  },
];
