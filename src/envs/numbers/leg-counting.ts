import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { int } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';
import { ANIMALS, OTHERS } from './animals.ts';

/*
 * Count the legs of a crowd of animals.
 *
 *     3 spiders, 2 cows, 7 snakes   →   3 · 8 + 2 · 4 + 7 · 0 = 32
 *
 * Kinds and numbers are drawn at random; at least two kinds have legs, and the total is none of the numbers given. The
 * prompt says what is to be taken for a leg, so that nothing but knowing the animals is left to the reader.
 *
 * Source: arithmetic books of all times; the task is Reasoning Gym's leg_counting.
 */

const knobs = {
  kinds: int('Kinds of animals', 2, 20),
  most: int('Animals of a kind, at most', 3, 99),
};

export interface Puzzle {
  readonly animals: readonly { readonly name: string; readonly count: number }[];
}
/** Digits; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: false, digits: 12 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'leg-counting',
  version: 1,
  title: 'Leg counting',
  about: 'Count the legs of a crowd of animals.',
  family: 'numbers',
  tags: ['arithmetic', 'counting'],
  sources: ['Reasoning Gym, leg_counting, 2025, https://github.com/open-thought/reasoning-gym'],

  knobs,
  levels: [
    { kinds: 3, most: 9 },
    { kinds: 4, most: 12 },
    { kinds: 6, most: 15 },
    { kinds: 8, most: 25 },
    { kinds: 11, most: 50 },
    { kinds: 15, most: 99 },
  ],
  measure: { says: 'kinds of animals', of: (p) => p.animals.length },

  generate({ kinds, most }, rng) {
    for (let tries = 0; tries < 300; tries++) {
      const drawn = rng.shuffle(ANIMALS).slice(0, kinds);
      const animals = drawn.map(({ name }) => ({ name, count: rng.int(1, most) }));
      const total = legsOf({ animals });
      if (drawn.filter(({ legs }) => legs > 0).length > 1 && animals.every(({ count }) => count !== total))
        return { puzzle: { animals }, secret: null };
    }
    throw new Error('No such animals within 300 tries.');
  },

  prompt: (p) =>
    [
      'How many legs do these animals have together?',
      p.animals.map(crowd).join(', '),
      '',
      'All are grown and whole, as usual for their kind. The claws of crabs, lobsters and shrimps count as legs, the pincers of scorpions do not. Wings, fins and feelers are no legs.',
      'Answer with the number alone, in plain digits.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'total',
      says: 'The answer is the number of legs of all the animals together.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        const off = Number(a) - legsOf(p);
        return off === 0
          ? undefined
          : { places: [FIELD], note: `There are ${off > 0 ? 'fewer' : 'more'} legs than ${a}.` };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the number of legs; there is room for working below.',
    name: 'legs',
    scenery: (p) => [
      {
        kind: 'sequence',
        id: 'animals',
        name: 'animals',
        items: p.animals.map((animal, i) => ({
          at: `animal${i + 1}`,
          name: `kind ${i + 1}`,
          text: crowd(animal),
          fixed: true,
        })),
      },
    ],
    keys: () => digitKeys(false),
    unfinished: /^$/,
    blank: '',
    read,
    write,
  }),

  guess: (p, rng) => String(rng.int(1, 20 + 8 * p.animals.reduce((n, { count }) => n + count, 0))),
  /** Takes every animal for one with four legs. */
  greedy: (p) => String(4 * p.animals.reduce((n, { count }) => n + count, 0)),
  /** Leg by leg: how many animals have a first leg, a second one, and so on. */
  oracle(p, _secret, steps) {
    let legs = 0;
    for (const { name, count } of p.animals)
      for (let left = kindOf(name)?.legs ?? 0; left > 0; left--) {
        if (!steps.take()) return undefined;
        legs += count;
      }
    return String(legs);
  },

  reasoningGym: [
    {
      dataset: 'leg_counting',
      like: { params: { kinds: 6, most: 15 }, but: 'there 3 to 10 kinds of animals, here 6' },
      instance({ question, metadata: { animals: given } }) {
        if (typeof given !== 'object' || given === null) return { why: 'The entry has no animals.' };
        const animals = Object.entries(given).map(([name, count]: [string, unknown]) => ({ name, count }));
        if (animals.length === 0 || animals.length > 60)
          return { why: 'There are 1 to 60 kinds of animals.' };
        const odd = animals.find(({ name }) => kindOf(name) === undefined);
        if (odd) return { why: `How many legs “${odd.name.slice(0, 30)}” has is not known here.` };
        const counted = animals.flatMap(({ name, count }) =>
          typeof count === 'number' && Number.isInteger(count) && count > 0 && count < 1e6
            ? [{ name, count }]
            : [],
        );
        return counted.length === animals.length &&
          counted.every(({ name, count }) => question.includes(` ${count} ${name}`))
          ? { puzzle: { animals: counted }, secret: null }
          : { why: 'The entry’s question does not ask about its animals.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

const KINDS = new Map([...ANIMALS, ...OTHERS].map((animal) => [animal.name, animal]));
const kindOf = (name: string) => KINDS.get(name);

const legsOf = (p: Puzzle): number =>
  p.animals.reduce((sum, { name, count }) => sum + count * (kindOf(name)?.legs ?? 0), 0);
const crowd = ({ name, count }: Puzzle['animals'][number]): string =>
  `${count} ${count === 1 ? name : (kindOf(name)?.plural ?? name)}`;
