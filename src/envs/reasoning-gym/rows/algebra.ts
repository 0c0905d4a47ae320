import type { Adjudication } from '../adjudication.ts';

/** Its gold is what its computer algebra left over. */
const UNSOLVED =
  'The reply still holds Integral(x*cos(3*x), x), which is the question and no answer: any integral could be “solved” so. The antiderivative is x*sin(3*x) + cos(3*x)/3.';

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
  {
    dataset: 'intermediate_integration',
    kind: 'caret power',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: ^ is a power',
    witness:
      'With ^ read as a power the derivative of the reply is the integrand; ^ has no second meaning there.',
  },
  {
    dataset: 'intermediate_integration',
    kind: 'gold',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: formulas of functions',
    witness: UNSOLVED,
  },
  {
    dataset: 'intermediate_integration',
    kind: 'gold with outer whitespace',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: formulas of functions',
    witness: UNSOLVED,
  },
  {
    dataset: 'intermediate_integration',
    kind: 'no constant',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: formulas of functions',
    witness: UNSOLVED,
  },
  {
    dataset: 'intermediate_integration',
    kind: 'numeric constant',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: formulas of functions',
    witness: UNSOLVED,
  },
];
