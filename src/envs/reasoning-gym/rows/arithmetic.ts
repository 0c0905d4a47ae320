import type { RgEntry } from '../../../core/environment.ts';
import type { Row } from '../adjudication.ts';

const answerOf = ({ answer }: RgEntry): string => answer ?? '';
const digits = (text: string): string => text.replace(/\D/g, '');
const bare = (text: string): string => text.replaceAll(' ', '');
const isTimeDropped = (entry: RgEntry): boolean => /\([A-Z][a-z]+day\) \d\d:/.test(entry.question);
const isInMilliseconds = (entry: RgEntry): boolean => /\.\d{3}$/.test(answerOf(entry));
const isGold = (reply: string, entry: RgEntry): boolean => Number(reply) === Number(answerOf(entry));

const ROUNDED =
  'That library rounds to 12 digits after each operation and pays what has piled up. Exactly, (6.302+6.337+7.156/3.717*(6.531*4.634)) is 70.90476917514…, so 70.9047691751, and it pays 70.9047691752.';
const TRUNCATED =
  'The times differ by a whole number of milliseconds, and one of them is lost: that library takes 1000 times a binary fraction and cuts, so 0.123 s becomes 122 ms.';
const TIME_DROPPED =
  'That library drops all that stands behind a weekday in parentheses, the time of day with it: from 04:42:39 on 29 March to 14:58:59 on 2 April 2799, by Greenwich time, it pays 4 days, 00:00, and it is 4 days, 10:16.';
const GOLD = ['gold', 'gold with outer whitespace'];
const PREFIX = { zero: 'precise', 'first digit only': 'precise', '+0.01': 'probability' };

export const rows: readonly Row[] = [
  {
    dataset: 'basic_arithmetic',
    kind: 'gold',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: value',
    witness:
      'A division in the expression leaves a rest, and that library rounds down at each without saying so: -745 + -13 * -614 / -( -534 / 6 + -88 ) is -123883/177, which is -699.90…, and it pays -700.',
    when: ({ entry }) => String(entry.metadata.expression).includes('/'),
  },
  {
    dataset: 'prime_factorization',
    kind: 'asterisk',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: × or *',
    witness: 'The factors are the right primes; * between them is the multiplication sign of keyboards.',
    when: ({ reply, entry }) => reply.replaceAll('*', '×') === entry.answer,
  },
  {
    dataset: 'prime_factorization',
    kind: 'letter x',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: × or x',
    witness: 'The factors are the right primes; between them stands x for ×, which keyboards do not have.',
    when: ({ reply, entry }) => reply.replaceAll('x', '×') === entry.answer,
  },
  {
    dataset: 'base_conversion',
    kind: 'leading zero',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: zeros in front do not matter',
    witness: 'A 0 in front changes no number; the question asks for none and forbids none.',
    when: ({ reply, entry }) => reply === `0${entry.answer}`,
  },
  {
    dataset: 'decimal_arithmetic',
    kind: '*',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: value',
    witness: ROUNDED,
    when: ({ reply, entry }) => isGold(reply, entry) && /\d[*/(].*\n|\n.*[*/]/.test(entry.question),
  },
  {
    dataset: 'decimal_arithmetic',
    kind: 'extra digit',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: digits',
    witness:
      'The question asks for at most 12 significant digits, and the reply has 13; -2.281860834260 is one.',
    when: ({ reply }) => reply.replace(/[-.]/g, '').replace(/^0+/, '').length > 12,
  },
  {
    dataset: 'decimal_arithmetic',
    kind: 'one digit changed',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: value',
    witness:
      'A digit is wrong: that library pays all within 0.001 of its gold. 5.445*(1.481-0.025) is 7.92792 exactly, and 7.928920 is paid.',
    when: ({ reply, entry }) =>
      !isGold(reply, entry) && Math.abs(Number(reply) - Number(entry.answer)) < 0.00101,
  },
  ...['every value +0.9', 'one digit changed'].map(
    (kind): Row => ({
      dataset: 'number_sorting',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: 'rule: numbers',
      witness:
        'The reply has a number that was not to be sorted, such as 36.0 for 35.0: that library pays all in order that are off by less than 1.',
    }),
  ),
  ...GOLD.map(
    (kind): Row => ({
      dataset: 'time_intervals',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: 'rule: duration',
      witness: TIME_DROPPED,
      when: ({ entry }) => isTimeDropped(entry),
    }),
  ),
  ...[...GOLD, 'no leading zeros'].map(
    (kind): Row => ({
      dataset: 'time_intervals',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: 'rule: duration',
      witness: TRUNCATED,
      when: ({ entry }) => isInMilliseconds(entry),
    }),
  ),
  {
    dataset: 'time_intervals',
    kind: '*',
    theirs: 'refuses',
    right: 'ours',
    by: 'rule: duration',
    witness: TRUNCATED,
    when: ({ entry }) => isInMilliseconds(entry),
  },
  {
    dataset: 'time_intervals',
    kind: '*',
    theirs: 'refuses',
    right: 'ours',
    by: 'rule: duration',
    witness: TIME_DROPPED,
    when: ({ entry }) => isTimeDropped(entry),
  },
  {
    dataset: 'time_intervals',
    kind: '*',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: cut or rounded',
    witness:
      'The moments have seconds and the answer is asked for in minutes, without a word on how to round: from 07:27:02 to 08:59:34, 38 days later, it is 38 days, 01:32:32, and 01:33 is the nearest minute.',
    when: ({ reply, entry }) =>
      /HH:MM\.\s*$/.test(entry.question) && digits(reply) !== digits(answerOf(entry)),
  },
  {
    dataset: 'time_intervals',
    kind: 'number only',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: the form asked for',
    witness: 'The question asks for “D days”, and the reply is a number without a unit.',
    when: ({ reply, entry }) => /D days\.\s*$/.test(entry.question) && /^\d+$/.test(reply),
  },
  {
    dataset: 'time_intervals',
    kind: 'one letter changed',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: the form asked for',
    witness:
      'The question asks for “D days”, and the reply says another word, such as “dazs”; that library reads the number alone.',
    when: ({ reply, entry }) => /D days\.\s*$/.test(entry.question) && !/ days$/i.test(reply),
  },
  {
    dataset: 'time_intervals',
    kind: 'no leading zeros',
    theirs: 'pays',
    right: 'ours',
    by: 'reading: the form asked for',
    witness: 'The question asks for HH:MM, and the hours of the reply have one digit.',
    when: ({ reply, entry }) => /in HH:/.test(entry.question) && /^\d:/.test(reply),
  },
  ...Object.entries(PREFIX).map(
    ([kind, rule]): Row => ({
      dataset: 'coin_flip',
      kind,
      theirs: 'pays',
      right: 'ours',
      by: `rule: ${rule}`,
      witness:
        'The reply only begins as the gold does, or the gold as the reply: 0 for 0.828125, 0.0 for 33/2048, 1.01 for 1. That library pays the shared beginning.',
      when: ({ reply, entry }) =>
        reply !== entry.answer && (answerOf(entry).startsWith(reply) || reply.startsWith(answerOf(entry))),
    }),
  ),
  {
    dataset: 'coin_flip',
    kind: 'one digit changed',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: probability',
    witness:
      'A digit is wrong: that library pays all within 0.0001. Exactly 10 heads in 12 flips have probability 0.01611328125, and 0.01611428125 is paid.',
    when: ({ reply, entry }) => Math.abs(Number(reply) - Number(entry.answer)) < 0.000101,
  },
  {
    dataset: 'coin_flip',
    kind: 'fraction',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: probability',
    witness:
      'The reply is the rounded decimal over a power of ten, such as 4577636719/10000000000000 where the probability is 15/32768: a fraction is exact, and this one is another number.',
    when: ({ reply }) => /\/10*$/.test(reply) || Number(reply.split('/')[1]) > 1_048_576,
  },
  {
    dataset: 'coin_flip',
    kind: 'percent',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: percent',
    witness: '82.8125% is 0.828125; the question asks for a probability and for no form of it.',
    when: ({ reply }) => reply.endsWith('%'),
  },
  {
    dataset: 'dice',
    kind: 'spaces',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: spaces do not matter',
    witness: 'It is the reduced fraction, with spaces around its stroke.',
    when: ({ reply, entry }) => reply !== entry.answer && bare(reply) === entry.answer,
  },
];
