import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { int } from '../../core/params.ts';
import { LARGEST_TERM, nextTerms, stepsUpTo, taken, termAfter } from '../../core/step-rules.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Each number comes from the one before by the same few steps. Which number comes next?
 *
 *     3  7  15  31  ?   →   63   (multiply by 2, then add 1)
 *
 * The prompt says which steps there are and how many at most, so that what is a simple rule is no matter of taste. A
 * random rule is drawn with a random start; the generator searches all rules of that many steps and refuses a sequence
 * that two of them continue differently, or that fewer steps explain.
 *
 * Source: the task is Reasoning Gym's number_sequence, which does not ask whether a second rule fits.
 */

const knobs = {
  steps: int('Steps of the rule', 1, 3),
  largest: int('Largest number in the rule', 3, 20, 'To add or to multiply by, on either side of 0.'),
  terms: int('Numbers shown', 5, 10),
};

export interface Puzzle {
  readonly terms: readonly number[];
  readonly steps: number;
  readonly largest: number;
}
/** A whole number in plain digits; '' while nothing is entered. */
type Answer = string;

const FAR = 100_000;

const read = (text: string) => readWhole(text, { signed: true, digits: 15 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'number-sequence',
  version: 1,
  title: 'Number sequence',
  about: 'Find the rule behind a row of numbers and go on.',
  family: 'induction',
  tags: ['induction', 'arithmetic'],
  sources: ['Reasoning Gym, number_sequence, 2025, https://github.com/open-thought/reasoning-gym'],

  knobs,
  levels: [
    { steps: 1, largest: 9, terms: 5 },
    { steps: 2, largest: 4, terms: 6 },
    { steps: 2, largest: 12, terms: 6 },
    { steps: 3, largest: 5, terms: 7 },
    { steps: 3, largest: 12, terms: 7 },
  ],
  measure: {
    says: 'rules that may be meant',
    of(p) {
      const each = stepsUpTo(p.largest).length;
      return Array.from({ length: p.steps }).reduce<number>((sum) => sum * each + each, 0);
    },
  },

  generate({ steps, largest, terms: count }, rng) {
    const choices = stepsUpTo(largest);
    // A third of all steps drawn is one without a number, which are few.
    const [plain, numbered] = [choices.slice(-3), choices.slice(0, -3)];
    for (let tries = 0; tries < 3000; tries++) {
      const rule = Array.from({ length: steps }, () => rng.pick(rng.chance(1, 3) ? plain : numbered));
      const terms = [rng.int(-40, 40)];
      while (terms.length <= count && Math.abs(terms.at(-1)!) <= FAR) terms.push(termAfter(terms, rule));
      const answer = terms.pop();
      if (answer === undefined || terms.length < count || Math.abs(answer) > FAR) continue;
      if (new Set([...terms, answer]).size <= count) continue;
      const fewer = steps > 1 && !nextTerms(terms, { steps: steps - 1, largest }).next().done;
      if (!fewer && allAre(nextTerms(terms, { steps, largest }), answer))
        return { puzzle: { terms, steps, largest }, secret: null };
    }
    throw new Error('No sequence that only one rule explains within 3000 tries.');
  },

  prompt: (p) =>
    [
      `In this sequence every number after the first comes from the number before it by the same rule. The rule is ${p.steps === 1 ? 'one step' : `one to ${p.steps} steps, taken one after another, each on what the step before gave`}. A step is one of these:`,
      `- add a whole number from -${p.largest} to ${p.largest}`,
      `- multiply by a whole number from -${p.largest} to ${p.largest}, but not by 0`,
      '- square',
      '- halve, rounding down to a whole number',
      '- add the number two places before the one that is made (where the second number is made, there is none, and nothing is added)',
      '',
      `${p.terms.join(', ')}, ?`,
      '',
      'Which number comes next? Every such rule that fits gives the same one. Answer with the number alone, in plain digits.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'next',
      says: 'A rule that fits all the numbers gives the answer next.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        for (const next of nextTerms(p.terms, p)) if (String(next + 0) === a) return undefined;
        return {
          places: [FIELD],
          note: `No rule of at most ${p.steps} ${p.steps === 1 ? 'step' : 'steps'} gives all the numbers and then ${a}.`,
        };
      },
    },
  ],

  board: workedBoard({
    tip: 'Find the rule and type the next number; there is room for working below.',
    name: 'next number',
    scenery: (p) => [
      {
        kind: 'sequence',
        id: 'terms',
        name: 'sequence',
        items: [...p.terms.map(String), '?'].map((text, i) => ({
          at: `term${i + 1}`,
          name: `number ${i + 1}`,
          text,
          fixed: true,
        })),
      },
    ],
    keys: () => digitKeys(true),
    unfinished: /^-$/,
    blank: '',
    read,
    write,
  }),

  guess(p, rng) {
    const wide = Math.abs(p.terms.at(-1)!) + p.largest;
    return String(rng.int(-2 * wide, 2 * wide));
  },
  /** Takes the last difference to be the next one too. */
  greedy: (p) => String(2 * p.terms.at(-1)! - p.terms.at(-2)!),
  /** Tries rule by rule, dropping one at the first number that it does not give. */
  oracle(p, _secret, steps) {
    const all = stepsUpTo(p.largest);
    const rule = Array.from({ length: p.steps }, () => -1);
    const value = (end: number): number => {
      let out = p.terms[end - 1]!;
      for (const at of rule) {
        const step = all[at];
        if (step) out = taken(step, out, p.terms[end - 2] ?? 0);
      }
      return out;
    };
    // Numbers of steps count up like digits; −1 is no step at all.
    while (steps.take()) {
      let digit = 0;
      while (digit < rule.length && rule[digit] === all.length - 1) rule[digit++] = 0;
      if (digit === rule.length) return undefined;
      rule[digit]!++;
      if (p.terms.every((term, i) => i === 0 || value(i) === term)) return String(value(p.terms.length) + 0);
    }
    return undefined;
  },

  reasoningGym: [
    {
      dataset: 'number_sequence',
      like: {
        params: { steps: 2, largest: 4, terms: 6 },
        proves: 'no other simple rule explains the terms',
      },
      instance({ question }) {
        const text = /^(-?\d{1,10}(?:, -?\d{1,10}){2,39}), \?$/.exec(question.trim())?.[1];
        const terms = text?.split(', ').map((term) => Number(term) + 0) ?? [];
        if (terms.length === 0 || terms.some((term) => Math.abs(term) > LARGEST_TERM))
          return { why: 'The entry’s question is no row of 3 to 40 whole numbers up to 1,000,000,000.' };
        // The question has no limits: meant is the simplest rule.
        for (let steps = 1; steps <= 4; steps++)
          if (!nextTerms(terms, { steps, largest: 10 }).next().done)
            return { puzzle: { terms, steps, largest: 10 }, secret: null };
        return { why: 'No rule of at most four steps explains the sequence of the entry.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

/** Looks no further than the first that is another. */
function allAre(values: Iterable<number>, value: number): boolean {
  for (const other of values) if (other !== value) return false;
  return true;
}
