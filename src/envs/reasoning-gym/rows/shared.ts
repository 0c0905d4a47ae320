import { plainNumber } from '../../../core/lenient.ts';
import type { Row } from '../adjudication.ts';

/** Differences of format that datasets share. */
export const rows: readonly Row[] = [
  {
    dataset: '*',
    kind: 'gold in boxed',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: boxed',
    witness:
      'The right answer stands between the braces of \\boxed{}, the mark that models are trained to give.',
    when: ({ verdict }) => verdict.span.by === 'boxed',
  },
  {
    dataset: '*',
    kind: 'gold with outer whitespace',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: ends trimmed',
    witness: 'The right answer, with spaces or line ends around it that nobody reads.',
    when: ({ reply }) => reply !== reply.trim(),
  },
  {
    dataset: '*',
    kind: 'trailing spaces',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: ends of lines trimmed',
    witness: 'The right answer, with spaces at the ends of its lines that nobody reads.',
    when: ({ reply, entry }) => reply !== entry.answer && reply.replace(/ +$/gm, '') === entry.answer,
  },
  {
    dataset: '*',
    kind: '*',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: any form of a number',
    witness:
      'The number is the right one, written +n, 0n, n.0 or n,nnn; the question asks for a number and not for a form of it.',
    when: ({ reply, entry: { answer } }) =>
      reply !== answer && answer !== null && plainNumber(reply) === (plainNumber(answer) ?? '?'),
  },
  {
    dataset: '*',
    kind: '*',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: capitals do not matter',
    witness: 'Word for word the right answer, in other capitals; the question asks for no case.',
    when: ({ reply, entry: { answer } }) => reply !== answer && reply.toLowerCase() === answer?.toLowerCase(),
  },
];
