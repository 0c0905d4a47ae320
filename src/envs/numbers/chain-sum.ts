import type { Environment } from '../../core/environment.ts';
import { withAt } from '../../core/grid.ts';
import { flag, int } from '../../core/params.ts';

const knobs = {
  terms: int('Numbers', 2, 12),
  digits: int('Digits of each', 1, 9),
  negative: flag('Negative numbers', 'Some of the numbers have a minus sign of their own.'),
};

interface Term {
  /** How it joins what stands before it; '+' for the first. */
  readonly op: '+' | '-';
  readonly value: number;
}
export interface Puzzle {
  readonly terms: readonly Term[];
}
/** A whole number in the making: '', '-' or digits, with a minus sign or not. */
type Answer = string;
interface Draft {
  readonly answer: Answer;
  /** Ticked off, term by term; no part of the answer. */
  readonly counted: readonly boolean[];
  readonly working: string;
}

/*
 * Add and subtract a chain of whole numbers.
 *
 *     58 - 34 + 71           →   95
 *     58 - (-34) + 71 - 80   →   83
 *
 * Numbers and signs are drawn at random, except that numbers differ where there are enough, and that the result is not
 * 0 or 1 and not one of the numbers, so that nothing in the question can be copied down.
 *
 * Source: school arithmetic; the task is that of Reasoning Gym's chain_sum.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Draft> = {
  id: 'chain-sum',
  version: 1,
  title: 'Chain sum',
  about: 'Add and subtract a chain of whole numbers.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: [
    'School arithmetic',
    'Reasoning Gym, chain_sum, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { terms: 2, digits: 2, negative: false },
    { terms: 3, digits: 2, negative: false },
    { terms: 4, digits: 3, negative: false },
    { terms: 5, digits: 4, negative: true },
    { terms: 6, digits: 5, negative: true },
    { terms: 8, digits: 6, negative: true },
    { terms: 12, digits: 8, negative: true },
  ],
  measure: {
    says: 'digits to add',
    of: (p) => p.terms.reduce((n, term) => n + digitsOf(term).length, 0),
  },

  generate({ terms: count, digits, negative }, rng) {
    const least = Number(`1${'0'.repeat(digits - 1)}`);
    for (let tries = 0; tries < 500; tries++) {
      const terms = Array.from(
        { length: count },
        (_, i): Term => ({
          op: i > 0 && rng.chance(1, 2) ? '-' : '+',
          value: rng.int(least, least * 10 - 1) * (negative && rng.chance(1, 3) ? -1 : 1),
        }),
      );
      const sizes = terms.map(({ value }) => Math.abs(value));
      const result = Math.abs(sum(terms));
      if (result > 1 && !sizes.includes(result) && (digits === 1 || new Set(sizes).size === count))
        return { puzzle: { terms }, secret: null };
    }
    throw new Error('No such chain within 500 tries.');
  },

  prompt: (p) =>
    [
      `Work out ${p.terms.map(termText).join(' ')}`,
      '',
      'Answer with the result as one whole number in plain digits, with - in front where it is negative: no plus sign, spaces, commas or leading zeros.',
    ].join('\n'),
  read: (text) =>
    TYPED.test(text)
      ? { answer: text }
      : { why: `“${text.slice(0, 30)}” is no whole number in plain digits, with up to 15 of them.` },
  readSymbolic(text, p) {
    const [chain = '', ...result] = text.replaceAll(' ', '').split('=');
    const own = p.terms.map(termText).join('').replaceAll(' ', '');
    return env.read(chain === own || chain === '' ? result.join('=') : text, p);
  },
  write: (answer) => answer,

  rules: [
    {
      name: 'number',
      says: 'The answer is a whole number.',
      broken: (_p, a) =>
        a === '' || a === '-' ? { places: ['answer'], note: 'The number is not finished.' } : undefined,
    },
    {
      name: 'sum',
      says: 'The answer is the value of the chain.',
      broken(p, a) {
        const right = String(sum(p.terms));
        return a === right ? undefined : { places: ['answer'], note: compared(a, right) };
      },
    },
  ],

  board: {
    tip: 'Tap the numbers that you have counted to tick them off, and type the result.',
    start: (p) => ({ answer: '', counted: p.terms.map(() => false), working: '' }),
    act(_p, draft, gesture) {
      if (gesture.do === 'tap') {
        const term = draft.counted.findIndex((_, i) => termPlace(i) === gesture.at);
        return term < 0 ? draft : { ...draft, counted: withAt(draft.counted, term, !draft.counted[term]) };
      }
      if (gesture.do !== 'set') return draft;
      if (gesture.at === 'working')
        return gesture.value === draft.working || gesture.value.length > 2000
          ? draft
          : { ...draft, working: gesture.value };
      const answer = gesture.value.trim();
      if (gesture.at !== 'answer' || answer === draft.answer) return draft;
      return answer === '' || TYPED.test(answer) ? { ...draft, answer } : draft;
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'sequence',
          id: 'chain',
          name: 'chain',
          taps: true,
          items: p.terms.map((term, i) => ({
            at: termPlace(i),
            name: `number ${i + 1}`,
            text: termText(term, i).replace(/-/g, '−'),
            ...(draft.counted[i] ? { look: 'dim' as const, says: 'counted' } : {}),
          })),
        },
        {
          kind: 'text',
          id: 'result',
          name: 'result',
          at: 'answer',
          text: draft.answer,
          editable: true,
          values: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-'],
          face: 'formula',
        },
        {
          kind: 'text',
          id: 'notes',
          name: 'notes',
          at: 'working',
          text: draft.working,
          editable: true,
          face: 'lines',
        },
      ],
      status: `${draft.counted.filter(Boolean).length} of ${p.terms.length} ticked off`,
    }),
    answer: (_p, draft) => draft.answer,
    draft: (_p, answer, before) => (answer === before.answer ? before : { ...before, answer }),
    enter: (_p, answer) => [{ do: 'set', at: 'answer', value: answer }],
  },

  guess(p, rng) {
    const reach = p.terms.reduce((n, term) => n + Math.abs(term.value), 0);
    return String(rng.int(-reach, reach));
  },
  /** Column by column, as in school, with signed columns. */
  oracle(p, _secret, steps) {
    const columns: number[] = [];
    for (const term of p.terms) {
      const digits = digitsOf(term);
      if (!steps.take(digits.length)) return undefined;
      const sign = (term.op === '-') === term.value < 0 ? 1 : -1;
      for (const [i, digit] of [...digits].reverse().entries())
        columns[i] = (columns[i] ?? 0) + sign * Number(digit);
    }
    return String(columns.reduceRight((total, column) => total * 10 + column, 0));
  },
};

export default env;

/** What may stand in the field while a number is typed. */
const TYPED = /^(?:-|0|-?[1-9]\d{0,14})$/;
const termPlace = (i: number): string => `term${i + 1}`;

const sum = (terms: readonly Term[]): number =>
  terms.reduce((total, { op, value }) => (op === '+' ? total + value : total - value), 0);
const digitsOf = (term: Term): string => String(Math.abs(term.value));
const termText = ({ op, value }: Term, i: number): string =>
  i === 0 ? String(value) : `${op} ${value < 0 ? `(${value})` : value}`;

/** Where a wrong result differs, without giving the right one away. */
function compared(a: Answer, right: string): string {
  if (a.startsWith('-') !== right.startsWith('-')) return 'The sign is wrong.';
  let same = 0;
  while (same < a.length && a.at(-1 - same) === right.at(-1 - same)) same++;
  if (same === 0) return 'The last digit is wrong.';
  if (a.length !== right.length) return 'The number of digits is wrong.';
  return same === 1
    ? 'The last digit is right, one before it is not.'
    : `The last ${same} digits are right, the one before is not.`;
}
