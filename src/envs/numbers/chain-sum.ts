import { anyNumber } from '../../core/any-number.ts';
import { compared } from '../../core/compared.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { withAt } from '../../core/grid.ts';
import { flag, int } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

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
/** Plain digits, with a minus sign or not; '' while there are none. */
type Answer = string;
interface Draft extends Worked {
  /** Ticked off, term by term; no part of the answer. */
  readonly counted: readonly boolean[];
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

const field = workedBoard<Puzzle, Answer>({
  tip: 'Tap the numbers that you have counted to tick them off, and type the result.',
  name: 'result',
  scenery: () => [],
  keys: () => digitKeys(true),
  unfinished: /^-?\d{0,15}$/,
  blank: '',
  read: (text, p) => env.read(text, p),
  write: (answer) => answer,
});

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
      if (!givenAway(terms) && (digits === 1 || new Set(sizes).size === count))
        return { puzzle: { terms }, secret: null };
    }
    throw new Error('No such chain within 500 tries.');
  },

  canonical: (p) => p.terms.map((term) => (term.op === '-' ? -term.value : term.value)).sort((a, b) => a - b),
  prompt: (p) =>
    [
      `Work out ${p.terms.map(termText).join(' ')}`,
      '',
      'Answer with the result as one whole number in plain digits, with - in front where it is negative: no plus sign, spaces, commas or leading zeros.',
    ].join('\n'),
  read: (text) => readWhole(text, { signed: true, digits: 15 }),
  readSymbolic(text, p) {
    const [chain = '', ...result] = text.replaceAll(' ', '').split('=');
    const own = p.terms.map(termText).join('').replaceAll(' ', '');
    return env.read(chain === own || chain === '' ? result.join('=') : text, p);
  },
  write: (answer) => answer,

  rules: [
    {
      name: 'sum',
      says: 'The answer is the value of the chain.',
      broken(p, a) {
        const right = String(sum(p.terms));
        return a === right ? undefined : { places: [FIELD], note: compared(a, right) };
      },
    },
  ],

  board: {
    tip: field.tip,
    start: (p) => ({ ...field.start(p), counted: p.terms.map(() => false) }),
    act(p, draft, gesture) {
      const term = draft.counted.findIndex((_, i) => gesture.do === 'tap' && gesture.at === termPlace(i));
      if (term >= 0) return { ...draft, counted: withAt(draft.counted, term, !draft.counted[term]) };
      const worked = field.act(p, draft, gesture);
      return worked === draft ? draft : { ...draft, ...worked };
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
        ...field.show(p, draft, null).panes,
      ],
      status: `${draft.counted.filter(Boolean).length} of ${p.terms.length} ticked off`,
    }),
    answer: (p, draft) => field.answer(p, draft),
    draft: (p, answer, before) => ({ ...before, ...field.draft(p, answer, before) }),
    enter: (p, answer) => field.enter(p, answer),
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
  easier(p) {
    const shorter = p.terms
      .map((_, left) => p.terms.filter((_, i) => i !== left))
      .slice(1)
      .reverse();
    const terms = shorter.find((rest) => rest.length > 1 && !givenAway(rest));
    return terms && { puzzle: { terms }, secret: null };
  },

  reasoningGym: [
    {
      dataset: 'chain_sum',
      like: {
        params: { terms: 4, digits: 3, negative: false },
        but: 'there 2 to 6 terms of 1 to 4 digits, here 4 of 3',
      },
      instance({ question, metadata: { expression } }) {
        if (typeof expression !== 'string' || !/^-?\d{1,12}(?: [+-] -?\d{1,12}){0,49}$/.test(expression))
          return { why: 'The entry’s expression is no chain of at most 50 whole numbers.' };
        if (!question.includes(`: ${expression} =`))
          return { why: 'The entry’s question does not ask for its expression.' };
        const terms = [...`+ ${expression}`.matchAll(/([+-]) (-?\d+)/g)].map(
          ([, op, value]): Term => ({ op: op === '-' ? '-' : '+', value: Number(value) + 0 }),
        );
        return { puzzle: { terms }, secret: null };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

const termPlace = (i: number): string => `term${i + 1}`;

const sum = (terms: readonly Term[]): number =>
  terms.reduce((total, { op, value }) => (op === '+' ? total + value : total - value), 0);
/** The result is one of the numbers, or too plain to be worth adding for. */
function givenAway(terms: readonly Term[]): boolean {
  const result = Math.abs(sum(terms));
  return result <= 1 || terms.some(({ value }) => Math.abs(value) === result);
}
const digitsOf = (term: Term): string => String(Math.abs(term.value));
const termText = ({ op, value }: Term, i: number): string =>
  i === 0 ? String(value) : `${op} ${value < 0 ? `(${value})` : value}`;
