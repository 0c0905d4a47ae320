import type { Adjudication } from '../adjudication.ts';

export const rows: readonly Adjudication[] = [
  {
    dataset: 'advanced_geometry',
    kind: 'trailing zero',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: zeros after the decimals',
    witness: 'The radius is right to three decimals; a further 0 changes no number.',
  },
  {
    dataset: 'advanced_geometry',
    kind: 'two decimals',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: zeros after the decimals',
    witness: 'To three decimals the radius is 1.810, and 1.81 is that number.',
  },
  {
    dataset: 'advanced_geometry',
    kind: 'gold',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: rounded',
    witness:
      'The question asks for three decimals; the gold of an angle has two and is up to 0.005° off (33.47° for 33.465°).',
  },
  {
    dataset: 'advanced_geometry',
    kind: 'gold with outer whitespace',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: rounded',
    witness: 'The gold of an angle has two decimals where the question asks for three.',
  },
  {
    dataset: 'advanced_geometry',
    kind: 'no degree sign',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: rounded',
    witness: 'The gold of an angle, with two decimals where the question asks for three.',
  },
  {
    dataset: 'advanced_geometry',
    kind: 'within rounding',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: rounded',
    witness:
      'An angle with three decimals of which the last is made up: 33.474° for 33.465°. The question asks for three.',
  },
  {
    dataset: 'syllogism',
    kind: 'gold',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: sound',
    witness:
      'The gold is Yes where it does not follow: all lions are lawyers and some lawyers are not musicians, but those lawyers need not be lions.',
  },
  {
    dataset: 'syllogism',
    kind: 'wrong',
    theirs: 'refuses',
    right: 'ours',
    by: 'rule: sound',
    witness:
      'The gold is Yes where No is right: all whales are birds and some birds are scientists, but those birds need not be whales.',
  },
  {
    dataset: 'propositional_logic',
    kind: 'premise repeated',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: new',
    witness: 'The reply is one of the premises, sign for sign: nothing was concluded.',
  },
  {
    dataset: 'propositional_logic',
    kind: 'gold lower case',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'The letters of the premises are capitals; p, q, r and s are none of them, and a formula of other letters follows from contradictory premises only.',
  },
];
