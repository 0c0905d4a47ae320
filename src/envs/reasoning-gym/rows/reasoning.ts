import type { RgEntry } from '../../../core/environment.ts';
import type { Row } from '../adjudication.ts';
import { follows } from '../syllogism-check.ts';

const isAngle = ({ metadata }: RgEntry): boolean => metadata.task_type === 'angle_measure';
/** By trying all ways to inhabit three circles, the gold says the opposite of what is so. */
const isFalse = (entry: RgEntry): boolean => {
  const so = follows(entry);
  return so !== undefined && (entry.answer === 'Yes') !== so;
};
const DEGREES = ['gold', 'gold with outer whitespace', 'no degree sign', 'within rounding'];

export const rows: readonly Row[] = [
  ...['trailing zero', 'two decimals'].map(
    (kind): Row => ({
      dataset: 'advanced_geometry',
      kind,
      theirs: 'refuses',
      right: 'ours',
      by: 'reading: zeros after the decimals',
      witness:
        'The radius is right to three decimals, 1.810 written 1.81 or 1.8100: a 0 at the end changes no number.',
      when: ({ reply, entry }) => reply !== entry.answer && Number(reply) === Number(entry.answer),
    }),
  ),
  ...DEGREES.map(
    (kind): Row => ({
      dataset: 'advanced_geometry',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: 'rule: rounded',
      witness:
        'The question asks for three decimals. The gold of an angle has two and is up to 0.005° off (33.47° for 33.465°), and what rounds to these is paid (33.474°).',
      when: ({ entry }) => isAngle(entry),
    }),
  ),
  {
    dataset: 'advanced_geometry',
    kind: 'within rounding',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: three decimals',
    witness:
      'The question asks to round to three decimals, and the reply, 20.284000000000002, has more: nothing was rounded.',
    when: ({ reply, entry }) => isAngle(entry) && /\.\d{4,}°?$/.test(reply),
  },
  {
    dataset: 'syllogism',
    kind: 'gold',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: sound',
    witness:
      'The gold is not so, as going through all ways to fill three overlapping circles shows. It is Yes, for one, where all lions are lawyers and some lawyers are not musicians: those lawyers need not be lions.',
    when: ({ entry }) => isFalse(entry),
  },
  {
    dataset: 'syllogism',
    kind: '*',
    theirs: 'refuses',
    right: 'ours',
    by: 'rule: sound',
    witness:
      'The gold is not so, and the reply says the opposite, as going through all ways to fill three overlapping circles shows: all whales are birds and some birds are scientists, but those birds need not be whales.',
    when: ({ entry }) => isFalse(entry),
  },
  {
    dataset: 'family_relationships',
    kind: '*',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: related',
    witness:
      'The gold is what the second person is to the first; asked is what the first is to the second. Where Lucas is the son of Susan and married to Grace, Grace is the daughter-in-law of Susan, and not her mother-in-law.',
    when: ({ reply, entry: { answer } }) =>
      answer !== null &&
      /^(?:(?:mother|father)-in-law|niece|nephew)$/.test(answer) &&
      reply.trim().toLowerCase() === answer,
  },
  {
    dataset: 'propositional_logic',
    kind: 'premise repeated',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: new',
    witness: 'The reply is one of the premises, sign for sign: nothing was concluded.',
    when: ({ reply, entry: { metadata } }) =>
      Array.isArray(metadata.premises) && metadata.premises.includes(reply.trim()),
  },
  {
    dataset: 'propositional_logic',
    kind: 'gold lower case',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'The letters of the premises are capitals; p, q, r and s are none of them, and a formula of other letters follows from contradictory premises only.',
    when: ({ reply }) => /[a-z]/.test(reply),
  },
  ...['gold in prose', 'one letter changed'].map(
    (kind): Row => ({
      dataset: 'knights_knaves',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: 'reading: strict',
      witness:
        'Everybody is named rightly, but in another sentence than the one asked for: with words before it, or with a misspelt “and” or “is”. That library passes over all words but names and kinds.',
      when: ({ reply, entry }) => namesAll(reply, entry),
    }),
  ),
];

const namesAll = (reply: string, { metadata: { names } }: RgEntry): boolean =>
  Array.isArray(names) && names.every((name) => reply.includes(String(name)));
