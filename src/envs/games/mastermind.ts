import type { Environment } from '../../core/environment.ts';
import { cellMark, cellPlace, withAt } from '../../core/grid.ts';
import { int } from '../../core/params.ts';
import { lastPair } from '../../core/remembered.ts';
import type { Rng } from '../../core/rng.ts';
import type { Mark, Place } from '../../core/scene.ts';
import { allCodes, answerTo, type Code, codeThatFits, compared, type Told } from './hidden-code.ts';

/*
 * Somebody hides a code; for each guess they tell how many colours stand in the right place, and how many more are in
 * the code at another place. Name a code that fits all that was told.
 *
 *     1 1 2 2   1 right, 1 elsewhere
 *     1 3 3 1   0 right, 2 elsewhere        →   e.g. 3 1 4 2 …
 *
 * A code is drawn at random, and guesses are made at random among the codes that fit what was told before, each of
 * which takes some away, until at most a few are left. Any code that fits counts, the hidden one or another.
 *
 * Source: Mordecai Meirowitz, Mastermind (1970); the game of bulls and cows is older.
 */

const knobs = {
  places: int('Places', 3, 6),
  colors: int('Colours', 4, 8),
  left: int('Codes left', 1, 4, 'At most so many codes fit what was told.'),
};

export interface Puzzle {
  readonly places: number;
  readonly colors: number;
  readonly told: readonly Told[];
}

const env: Environment<typeof knobs, Puzzle, Code> = {
  id: 'mastermind',
  version: 1,
  title: 'Mastermind',
  about: 'Name a code that fits all that was told of the guesses before.',
  family: 'games',
  tags: ['deduction', 'search'],
  sources: [
    'Mordecai Meirowitz, Mastermind, 1970',
    'Donald Knuth, The computer as master mind, Journal of Recreational Mathematics, 1977',
  ],

  knobs,
  check: ({ places, colors }) =>
    power(colors, places) > MOST_CODES
      ? {
          at: 'places',
          why: `With ${colors} colours there are at most ${colors === 7 || colors === 8 ? 5 : 6} places.`,
        }
      : undefined,
  levels: [
    { places: 3, colors: 4, left: 1 },
    { places: 3, colors: 6, left: 1 },
    { places: 4, colors: 6, left: 1 },
    { places: 4, colors: 8, left: 1 },
    { places: 5, colors: 8, left: 1 },
    { places: 6, colors: 6, left: 1 },
  ],
  measure: { says: 'codes there are', of: (p) => power(p.colors, p.places) },

  generate({ places, colors, left }, rng) {
    const hidden = randomCode(places, colors, rng);
    const told: Told[] = [];
    let fitting = allCodes(places, colors);
    while (fitting.length > left) {
      const guess = rng.pick(fitting);
      if (guess.every((color, i) => color === hidden[i])) continue;
      told.push({ guess, ...compared(hidden, guess) });
      const answer = answerTo(hidden, guess);
      fitting = fitting.filter((code) => answerTo(code, guess) === answer);
    }
    return { puzzle: { places, colors, told }, secret: null };
  },

  prompt: (p) =>
    [
      `Somebody has hidden a code of ${p.places} digits, each from 1 to ${p.colors}; digits may repeat. These guesses were made, and this was told of each: how many digits are right and in the right place, and how many more of its digits are in the code, but in another place:`,
      '',
      ...p.told.map(
        ({ guess, right, elsewhere }) =>
          `${guess.join(' ')}   ${right} in the right place, ${elsewhere} elsewhere`,
      ),
      '',
      'Every digit of the code is counted at most once, so that both numbers together tell how many digits code and guess have in common, however often.',
      '',
      `Name a code that fits all of this. Answer with its ${p.places} digits, separated by single spaces.`,
    ].join('\n'),
  read(text, p) {
    const words = text.split(' ', p.places + 1);
    if (words.length !== p.places)
      return { why: `The code has ${p.places} digits, with single spaces between.` };
    const odd = words.find((word) => !/^[0-8]$/.test(word) || Number(word) > p.colors);
    return odd === undefined
      ? { answer: words.map(Number) }
      : { why: `“${odd.slice(0, 20)}” is no digit from 1 to ${p.colors}.` };
  },
  write: (answer) => answer.join(' '),

  rules: [
    {
      name: 'filled',
      says: 'Every place of the code has a digit.',
      broken(p, a) {
        const empty = a.flatMap((color, i) => (color === 0 ? [codePlace(p, i)] : []));
        return empty.length === 0
          ? undefined
          : {
              places: empty,
              note: empty.length === 1 ? 'One place is empty.' : `${empty.length} places are empty.`,
            };
      },
    },
    {
      name: 'common',
      says: 'With every guess the code has as many digits in common as was told.',
      broken(p, a) {
        const found = foundIn(p, a);
        const off = p.told.flatMap(({ right, elsewhere }, i) =>
          found[i]!.right + found[i]!.elsewhere === right + elsewhere ? [] : [i],
        );
        const [first] = off;
        if (first === undefined) return undefined;
        const { right, elsewhere } = p.told[first]!;
        return {
          places: off.map((i) => toldPlace(i)),
          note: `Guess ${first + 1} would have ${found[first]!.right + found[first]!.elsewhere} digits in common with the code; it was told ${right + elsewhere}.`,
        };
      },
    },
    {
      name: 'placed',
      says: 'With every guess the code has as many digits in the same place as was told.',
      broken(p, a) {
        const found = foundIn(p, a);
        const off = p.told.flatMap(({ right }, i) => (found[i]!.right === right ? [] : [i]));
        const [first] = off;
        return first === undefined
          ? undefined
          : {
              places: off.map((i) => toldPlace(i)),
              note: `Guess ${first + 1} would have ${found[first]!.right} in the right place; it was told ${p.told[first]!.right}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Give the empty row digits that fit what was told of every guess above it.',
    start: (p) => Array.from({ length: p.places }, () => 0),
    act(p, draft, gesture) {
      if (gesture.do !== 'set') return draft;
      const place = draft.findIndex((_, i) => codePlace(p, i) === gesture.at);
      const color = ['', ...palette(p)].indexOf(gesture.value);
      return place < 0 || color < 0 || draft[place] === color ? draft : withAt(draft, place, color);
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'grid',
          id: 'guesses',
          name: 'guesses, and the code below',
          rows: p.told.length + 1,
          columns: p.places,
          values: palette(p),
          cells: [...p.told.flatMap(({ guess }) => guess), ...draft].map((color, cell): Mark => {
            const isCode = cell >= p.told.length * p.places;
            return {
              ...cellMark(cell, p.places),
              name: `${isCode ? 'code' : `guess ${Math.floor(cell / p.places) + 1}`} place ${(cell % p.places) + 1}`,
              ...(color === 0 ? {} : { text: String(color), fill: color }),
              ...(isCode ? {} : { fixed: true }),
            };
          }),
          rowHints: [
            ...p.told.map(({ right, elsewhere }, i) => ({
              at: toldPlace(i),
              name: `told of guess ${i + 1}`,
              text: `${right}● ${elsewhere}○`,
              says: `${right} in the right place, ${elsewhere} elsewhere`,
            })),
            { at: 'code', name: 'the code', text: 'code' },
          ],
        },
      ],
      status: '● in the right place, ○ in the code elsewhere',
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) =>
      answer.map((color, i) => ({ do: 'set' as const, at: codePlace(p, i), value: String(color) })),
  },

  guess: (p, rng) => randomCode(p.places, p.colors, rng),
  /** The guess of which most was told. */
  greedy: (p) =>
    p.told.reduce((best, one) =>
      one.right * 2 + one.elsewhere > best.right * 2 + best.elsewhere ? one : best,
    ).guess,
  oracle: (p, _secret, steps) => codeThatFits(p, steps),
};

export default env;

const MOST_CODES = 50_000;
const power = (base: number, times: number): number => (times === 0 ? 1 : base * power(base, times - 1));
const palette = (p: Puzzle): readonly string[] => Array.from({ length: p.colors }, (_, i) => String(i + 1));
const codePlace = (p: Puzzle, place: number): Place => cellPlace(p.told.length * p.places + place, p.places);
const toldPlace = (guess: number): Place => `told${guess + 1}`;
const randomCode = (places: number, colors: number, rng: Rng): Code =>
  Array.from({ length: places }, () => rng.int(1, colors));
const foundIn = lastPair((p: Puzzle, a: Code) => p.told.map(({ guess }) => compared(a, guess)));
