import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { int } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Count the ones of a number written in binary.
 *
 *     1000 = 1111101000 in binary   →   6
 *
 * The number is drawn among all those of a given length in binary.
 *
 * Source: the population count of early computers; the task is Reasoning Gym's count_bits.
 */

const knobs = {
  bits: int('Binary digits', 11, 52, 'Of the number.'),
};

export interface Puzzle {
  readonly number: number;
}
/** Digits; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: false, digits: 16 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'count-bits',
  version: 1,
  title: 'Count bits',
  about: 'Count the ones of a number written in binary.',
  family: 'numbers',
  tags: ['arithmetic', 'counting'],
  sources: [
    'Henry S. Warren, Hacker’s Delight, 2002, chapter 5',
    'Reasoning Gym, count_bits, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [{ bits: 12 }, { bits: 16 }, { bits: 20 }, { bits: 26 }, { bits: 32 }, { bits: 40 }, { bits: 50 }],
  measure: { says: 'binary digits', of: (p) => p.number.toString(2).length },

  generate({ bits }, rng) {
    let number = 1;
    for (let i = 1; i < bits; i++) number = 2 * number + rng.int(0, 1);
    return { puzzle: { number }, secret: null };
  },

  prompt: (p) =>
    [
      `How many digits 1 are there in the number ${p.number} when it is written in binary?`,
      '',
      'Answer with their count alone, as a decimal number in plain digits.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'count',
      says: 'The answer is the number of ones.',
      broken(p, a) {
        const ones = p.number.toString(2).replaceAll('0', '').length;
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        return a === String(ones)
          ? undefined
          : { places: [FIELD], note: `There are ${Number(a) > ones ? 'fewer' : 'more'} ones.` };
      },
    },
  ],

  board: workedBoard({
    tip: 'Write the number in binary in the working below, and type how many ones it has.',
    name: 'ones',
    scenery: (p) => [
      { kind: 'text', id: 'task', name: 'number', at: 'task', text: String(p.number), face: 'formula' },
    ],
    keys: () => digitKeys(false),
    unfinished: /^$/,
    blank: '',
    read,
    write,
  }),

  guess: (p, rng) => String(rng.int(1, Math.max(10, p.number.toString(2).length))),
  /** Half of the binary digits are ones, roughly: ten binary digits to three decimal ones. */
  greedy: (p) => String(Math.floor((String(p.number).length * 10) / 6)),
  /** Halves the number down to 0, counting the odd ones. */
  oracle(p, _secret, steps) {
    let ones = 0;
    for (let n = p.number; n > 0; n = Math.floor(n / 2)) {
      if (!steps.take()) return undefined;
      ones += n % 2;
    }
    return String(ones);
  },

  reasoningGym: [
    {
      dataset: 'count_bits',
      like: { params: { bits: 31 }, but: 'there any number of up to 31 bits, here of 31' },
      instance({ question, metadata: { number } }) {
        if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0)
          return { why: 'The entry’s metadata has no whole number from 0 to 2^53.' };
        return question.includes(` ${number}?`)
          ? { puzzle: { number }, secret: null }
          : { why: 'The entry’s question does not ask about its number.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;
