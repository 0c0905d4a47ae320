import type { Environment, Read } from '../../core/environment.ts';
import { cellPlace } from '../../core/grid.ts';
import { choice, int } from '../../core/params.ts';
import { type Clue, wordedClue } from '../../core/row-clues.ts';
import { cluesFor, seatings } from '../../core/row-table.ts';
import { makeSteps } from '../../core/steps.ts';
import {
  actOnSheet,
  calledIn,
  clueLists,
  emptySheet,
  KINDS,
  type Row,
  type Sheet,
  sheetPane,
  withWords,
} from '../../core/street.ts';
import { reasoningGym } from './zebra-resident.reasoning-gym.ts';

const knobs = {
  houses: int('Houses', 4, 6),
  kinds: int('Kinds of things', 2, 6, 'Names, roofs, pets, drinks, tunes, flowers.'),
  asked: int('Houses asked about', 2, 3),
  reasoning: choice(
    'Reasoning',
    ['direct', 'cases'],
    'Whether clue after clue leads on, or cases have to be tried.',
  ),
};

export interface Puzzle {
  readonly houses: number;
  /** One row each, the names first. */
  readonly rows: readonly Row[];
  readonly clues: readonly Clue[];
  /** The clues as sentences, where they are worded in another way than here. */
  readonly sentences?: readonly string[];
  /** The houses whose inhabitants are to be named, counted from 1. */
  readonly asked: readonly number[];
}
/** For each house asked about the number of its inhabitant among the names, from 1; 0 is nobody yet. */
export type Answer = readonly number[];

/*
 * Houses stand in a row; each has one person, one roof, one pet and so on, all different. From clues about who and what
 * is where, tell who lives in some of the houses.
 *
 *     The cat is directly left of Ana.
 *     Bela and the red roof are in the same house.    who lives in houses 1 and 3?   →   Bela Cora
 *     The dog is in house 3. …
 *
 * A table is drawn at random, and clues that are true of it, until they give the whole table and none is idle; either
 * they do so one after the other, or a search finds one table only. No clue puts one of the people asked for into a
 * house. So there is one answer.
 *
 * Source: the Zebra Puzzle of Life International, 1962; the task is Reasoning Gym's zebra_puzzles.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Sheet> = {
  id: 'zebra-resident',
  version: 1,
  title: 'Who lives there',
  about: 'From clues about houses in a row, tell who lives in some of them.',
  family: 'logic',
  tags: ['deduction', 'language'],
  sources: ['The Zebra Puzzle, Life International, 17 December 1962', 'Reasoning Gym, zebra_puzzles'],

  knobs,
  check: ({ houses, kinds, reasoning }) =>
    reasoning === 'cases' && houses * kinds < 16
      ? { at: 'reasoning', why: 'Cases are seldom needed with fewer than 16 cells.' }
      : undefined,
  levels: [
    { houses: 4, kinds: 2, asked: 2, reasoning: 'direct' },
    { houses: 4, kinds: 3, asked: 2, reasoning: 'direct' },
    { houses: 4, kinds: 4, asked: 2, reasoning: 'direct' },
    { houses: 5, kinds: 4, asked: 2, reasoning: 'direct' },
    { houses: 5, kinds: 5, asked: 3, reasoning: 'direct' },
    { houses: 6, kinds: 5, asked: 3, reasoning: 'cases' },
    { houses: 6, kinds: 6, asked: 3, reasoning: 'cases' },
  ],
  measure: { says: 'things', of: (p) => p.houses * p.rows.length },

  generate({ houses: size, kinds, asked: count, reasoning }, rng) {
    const rows = KINDS.slice(0, kinds).map(({ name, words }) => ({
      name,
      words: rng.shuffle(words).slice(0, size).sort(),
    }));
    for (let tries = 0; tries < 500; tries++) {
      const place = rows.flatMap(({ words }) => rng.shuffle(words.map((_, i) => i + 1)));
      const clues = cluesFor({ size, kinds }, place, reasoning === 'direct', rng);
      const told = (clues ?? []).flatMap((clue) =>
        clue.say === 'at' && clue.of[0] < size ? [clue.place] : [],
      );
      const open = place.slice(0, size).filter((house) => !told.includes(house));
      if (!clues || open.length < count) continue;
      const asked = rng
        .shuffle(open)
        .slice(0, count)
        .sort((a, b) => a - b);
      return { puzzle: { houses: size, rows, clues: rng.shuffle(clues), asked }, secret: null };
    }
    throw new Error('No such clues within 500 tries.');
  },

  prompt: (p) =>
    [
      `${p.houses} houses stand in a row, numbered 1 to ${p.houses} from left to right. Each house has exactly one of each kind of thing, and no two houses have the same:`,
      ...p.rows.map(({ name, words }) => `${name}: ${words.join(', ')}`),
      '',
      'Clues:',
      ...sentencesOf(p).map((sentence, i) => `${i + 1}. ${sentence}`),
      '',
      'Left, right and between are as the houses are numbered; what is between two things is in neither of their houses. Neighbouring houses have numbers that differ by 1. Exactly one table fits all clues.',
      '',
      `Who lives in ${housesText(p)}? Answer with ${p.asked.length === 1 ? 'the name' : `the ${p.asked.length} names in that order, with single spaces between`} and nothing else.`,
    ].join('\n'),
  read: (text, p) => readNames(text, p),
  write: (answer, p) => answer.map((name) => p.rows[0]!.words[name - 1] ?? NOBODY).join(' '),

  rules: [
    {
      name: 'once',
      says: 'Nobody lives in two houses.',
      live: true,
      broken(p, a) {
        const twice = a.find((name, i) => name !== 0 && a.indexOf(name) < i);
        return twice === undefined
          ? undefined
          : {
              places: a.flatMap((name, i) => (name === twice ? [placeOf(p, i)] : [])),
              note: `${p.rows[0]!.words[twice - 1]} is named for two houses.`,
            };
      },
    },
    {
      name: 'clues',
      says: 'With these people in their houses all clues can be kept.',
      broken(p, a) {
        if (canBe(p, a)) return undefined;
        const alone = a.findIndex((name, i) => name !== 0 && !canBe(p, only(a, i)));
        const named = a.flatMap((name, i) => (name !== 0 && (alone < 0 || i === alone) ? [i] : []));
        return {
          places: named.map((i) => placeOf(p, i)),
          note: `The clues cannot all be kept with ${named
            .map((i) => `${p.rows[0]!.words[a[i]! - 1]} in house ${p.asked[i]}`)
            .join(' and ')}.`,
        };
      },
    },
    {
      name: 'named',
      says: 'The inhabitant of every house asked about is named.',
      broken(p, a) {
        const open = a.flatMap((name, i) => (name === 0 ? [i] : []));
        return open.length === 0
          ? undefined
          : {
              places: open.map((i) => placeOf(p, i)),
              note: `Nobody is named for house ${open.map((i) => p.asked[i]).join(', ')}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Use the table to find out; only the names in the houses asked about count. Notes are candidates.',
    start: (p) => emptySheet(p.rows, p.houses),
    act: (p, draft, gesture) => actOnSheet(p.rows, p.houses, draft, gesture),
    show: (p, draft) => ({
      panes: [
        ...clueLists(
          sentencesOf(p).map((sentence, i) => ({
            at: `clue${i + 1}`,
            name: `clue ${i + 1}`,
            text: `${i + 1}. ${sentence}`,
          })),
        ),
        sheetPane(p.rows, p.houses, draft),
      ],
      status: `Who lives in ${housesText(p)}?`,
    }),
    answer: (p, draft) => p.asked.map((house) => draft.cells[house - 1]!),
    draft: (p, answer, before) =>
      withWords(
        before.cells.map((word, cell) => answer[p.asked.indexOf(cell + 1)] ?? word),
        before,
      ),
    enter: (p, answer) =>
      answer.map((name, i) => ({
        do: 'set' as const,
        at: placeOf(p, i),
        value: p.rows[0]!.words[name - 1] ?? '',
      })),
  },

  guess: (p, rng) => rng.shuffle(p.rows[0]!.words.map((_, i) => i + 1)).slice(0, p.asked.length),
  oracle(p, _secret, steps) {
    const [place] = seatings({ size: p.houses, kinds: p.rows.length }, p.clues, 1, steps);
    return place && p.asked.map((house) => place.indexOf(house) + 1);
  },
  reasoningGym,
};

export default env;

const NOBODY = '?';
const placeOf = (p: Puzzle, i: number): string => cellPlace(p.asked[i]! - 1, p.houses);
const only = (a: Answer, i: number): Answer => a.map((name, j) => (i === j ? name : 0));

/** Whether some table keeps all clues with these people in their houses. */
function canBe(p: Puzzle, a: Answer): boolean {
  const here = a.flatMap((name, i): Clue[] =>
    name === 0 ? [] : [{ say: 'at', of: [name - 1], place: p.asked[i]! }],
  );
  const table = { size: p.houses, kinds: p.rows.length };
  return seatings(table, [...p.clues, ...here], 1, makeSteps()).length > 0;
}

const sentencesOf = (p: Puzzle): readonly string[] =>
  p.sentences ?? p.clues.map((clue) => wordedClue(clue, (thing) => calledIn(p.rows, p.houses, thing)));
function housesText({ asked }: Puzzle): string {
  const [first, ...rest] = asked.toReversed();
  return rest.length === 0 ? `house ${first}` : `houses ${rest.toReversed().join(', ')} and ${first}`;
}

function readNames(text: string, p: Puzzle): Read<Answer> {
  const given = text.split(' ', p.asked.length + 1);
  if (given.length !== p.asked.length)
    return { why: `There are not ${p.asked.length} names with single spaces between.` };
  const answer = given.map((name) => [NOBODY, ...p.rows[0]!.words].indexOf(name));
  const odd = answer.indexOf(-1);
  return odd < 0 ? { answer } : { why: `“${given[odd]!.slice(0, 20)}” is the name of nobody here.` };
}
