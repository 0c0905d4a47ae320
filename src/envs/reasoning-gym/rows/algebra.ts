import type { Row } from '../adjudication.ts';

const CARET = ['polynomial_multiplication', 'simple_integration', 'intermediate_integration'];
/** Kinds of replies made of a gold that is what its computer algebra left over. */
const UNSOLVED = ['gold', 'gold with outer whitespace', 'no constant', 'numeric constant'];

export const rows: readonly Row[] = [
  ...CARET.map(
    (dataset): Row => ({
      dataset,
      kind: 'caret power',
      theirs: 'refuses',
      right: 'ours',
      by: 'reading: ^ is a power',
      witness:
        'With ^ read as a power the reply is the gold, sign for sign. The question asks for ** “when performing calculations”; ^ has no second meaning there.',
      when: ({ reply, entry }) => reply !== entry.answer && reply.replaceAll('^', '**') === entry.answer,
    }),
  ),
  {
    dataset: 'complex_arithmetic',
    kind: 'imaginary first',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: parts in any order',
    witness: 'a*i + b is the number b + a*i; the question asks for no order.',
    when: ({ reply }) => /[ij].*\d/.test(reply),
  },
  {
    dataset: 'complex_arithmetic',
    kind: 'nan',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness: '“nan” is no number: min(1, exp(-nan)) is 1 in Python, so that library pays it for every entry.',
    when: ({ reply }) => reply === 'nan',
  },
  ...UNSOLVED.map(
    (kind): Row => ({
      dataset: 'intermediate_integration',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: 'reading: formulas of functions',
      witness:
        'The reply still holds an Integral(…), which is the question and no answer: any integral could be “solved” so. That of x*cos(3*x), for one, is x*sin(3*x)/3 + cos(3*x)/9.',
      when: ({ reply, entry }) => /\bIntegral\(/.test(reply) && /\bIntegral\(/.test(entry.answer ?? ''),
    }),
  ),
];
