import type { Row } from '../adjudication.ts';

export const rows: readonly Row[] = [
  {
    dataset: 'kakurasu',
    kind: 'gold in prose',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'The reply opens with “The answer is”, which is no part of a grid; that library picks the digits 0 and 1 out of any text.',
    when: ({ reply, entry }) => reply === `The answer is ${entry.answer}`,
  },
  {
    dataset: 'survo',
    kind: 'gold in prose',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: strict',
    witness:
      'The reply opens with “The answer is”, which is no part of a matrix; that library passes over all words.',
    when: ({ reply, entry }) => reply === `The answer is ${entry.answer}`,
  },
  {
    dataset: 'survo',
    kind: 'nested list',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: a matrix as lines or as a list of lists',
    witness:
      'Number for number the right matrix, with brackets around its rows; the question asks for a matrix and names no form.',
    when: ({ reply, entry }) =>
      reply.replace(/[[\],\s]+/g, ' ').trim() === entry.answer?.replace(/\s+/g, ' ').trim(),
  },
  ...['right value, wrong numbers', 'gold of the next item'].map(
    (kind): Row => ({
      dataset: 'puzzle24',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: 'rule: given',
      witness:
        'The expression is worth 24, but by other numbers than those given, such as 6*4*1*1; that library counts the numbers and does not compare them.',
      when: ({ reply, entry: { metadata } }) => sorted(reply) !== sorted(String(metadata.numbers)),
    }),
  ),
];

/** The whole numbers in a text, by their digits. */
const sorted = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ');
