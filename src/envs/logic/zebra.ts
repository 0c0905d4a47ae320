import type { Environment } from '../../core/environment.ts';
import { cellPlace } from '../../core/grid.ts';
import { choice, int } from '../../core/params.ts';
import { type Clue, wordedClue } from '../../core/row-clues.ts';
import { cluesFor, type Seating, seatings } from '../../core/row-table.ts';
import type { SequencePane } from '../../core/scene.ts';
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
import { askedAbout, canBe, cellsOf, isBroken, isKept, whereabouts } from './zebra.clues.ts';
import { reasoningGym } from './zebra.reasoning-gym.ts';
import { cellsOfNames, readNames, readTable, writeNames, writeTable } from './zebra.text.ts';

const knobs = {
  houses: int('Houses', 3, 6),
  kinds: int('Kinds of things', 2, 6, 'Names, roofs, pets, drinks, tunes, flowers.'),
  asked: choice('Asked for', ['names', 'table'], 'Who lives in half of the houses, or the whole table.'),
  reasoning: choice(
    'Reasoning',
    ['direct', 'cases'],
    'Whether clue after clue leads on, or cases have to be tried.',
  ),
};

export interface Puzzle {
  readonly houses: number;
  /** One row of the table each, the names first, with as many words as there are houses. */
  readonly rows: readonly Row[];
  /** Things are numbered row by row: word i of row r is r × houses + i. */
  readonly clues: readonly Clue[];
  /** The clues as sentences, where they are worded in another way than here. */
  readonly sentences?: readonly string[];
  /** The houses, from 1, whose inhabitants are to be named; left out where the whole table is asked for. */
  readonly asked?: readonly number[];
}
/** Row by row, house by house: the number of the word in its row, from 1; 0 is none yet, or not asked for. */
export type Answer = readonly number[];

/*
 * Houses stand in a row; each has one person, one roof, one pet and so on, all different. Clues tell who and what is
 * where.
 *
 *     The cat is directly left of Ana.              house   1    2    3
 *     Bela and the red roof are in the same house.  name   Bela Ana  Cora
 *     The dog is in house 3.                        roof   red  blue green
 *     The blue roof is somewhere left of Cora.      pet    cat  hen  dog
 *
 * A table is drawn at random, and then clues that are true of it, as long as each tells something new, until they give
 * the whole table. Then clues are taken away, the plainest first, while the rest still suffices, so that none is idle.
 * At “direct” it suffices when single clues and the houses or words that are left over lead to the end, at “cases” when
 * a search finds one table only and direct reasoning stops short. Either proves that there is one answer. Where only the
 * names in some houses are asked for, no clue puts one of these people into a house.
 *
 * Source: the Zebra Puzzle of Life International, 1962; Reasoning Gym asks for one name.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Sheet> = {
  id: 'zebra',
  version: 2,
  title: 'Zebra',
  about: 'From clues about houses in a row, find out who and what is in each of them, or who lives in some.',
  family: 'logic',
  tags: ['deduction', 'language'],
  sources: ['The Zebra Puzzle, Life International, 17 December 1962', 'Reasoning Gym, zebra_puzzles'],

  knobs,
  check({ houses, kinds, asked, reasoning }) {
    if (asked === 'names' && houses < 4)
      return { at: 'asked', why: 'Names alone are asked for with four houses or more.' };
    return reasoning === 'cases' && (houses < 4 || houses * kinds < 16)
      ? { at: 'reasoning', why: 'Cases are seldom needed with 3 houses, or with fewer than 16 cells.' }
      : undefined;
  },
  levels: [
    { houses: 4, kinds: 2, asked: 'names', reasoning: 'direct' },
    { houses: 3, kinds: 3, asked: 'table', reasoning: 'direct' },
    { houses: 4, kinds: 3, asked: 'names', reasoning: 'direct' },
    { houses: 4, kinds: 4, asked: 'table', reasoning: 'direct' },
    { houses: 5, kinds: 4, asked: 'names', reasoning: 'direct' },
    { houses: 5, kinds: 5, asked: 'table', reasoning: 'direct' },
    { houses: 6, kinds: 5, asked: 'names', reasoning: 'cases' },
    { houses: 6, kinds: 6, asked: 'table', reasoning: 'cases' },
  ],
  measure: { says: 'cells of the table', of: (p) => p.houses * p.rows.length },

  generate({ houses: size, kinds, asked, reasoning }, rng) {
    const rows = KINDS.slice(0, kinds).map(({ name, words }) => ({
      name,
      words: rng.shuffle(words).slice(0, size).sort(),
    }));
    for (let tries = 0; tries < 500; tries++) {
      const place = rows.flatMap(({ words }) => rng.shuffle(words.map((_, i) => i + 1)));
      const clues = cluesFor({ size, kinds }, place, reasoning === 'direct', rng);
      if (!clues) continue;
      const puzzle = { houses: size, rows, clues: rng.shuffle(clues) };
      if (asked === 'table') return { puzzle, secret: null };
      const houses = askedAbout(size, place, clues, rng);
      if (houses) return { puzzle: { ...puzzle, asked: houses }, secret: null };
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
      p.asked
        ? `Who lives in ${housesText(p.asked)}? Answer with ${p.asked.length === 1 ? 'the name' : `the ${p.asked.length} names in that order, with single spaces between`} and nothing else.`
        : `Answer with ${p.rows.length} lines, one per kind in the order above: the kind, a colon, and its words for houses 1 to ${p.houses}, as they are listed above, each after a single space. The first line looks like “name:${' …'.repeat(p.houses)}”.`,
    ].join('\n'),
  read: (text, p) => (p.asked ? readNames : readTable)(text, p),
  write: (answer, p) => (p.asked ? writeNames : writeTable)(answer, p),

  rules: [
    {
      name: 'twice',
      says: 'No word stands twice in its row.',
      live: true,
      broken(p, a) {
        const where = whereabouts(p, a);
        const again = where.findIndex(({ found, houses }) => found && houses.length > 1);
        return again < 0
          ? undefined
          : {
              places: cellsOf(p, where, again),
              note: `There can be only one house with ${called(p, again)}.`,
            };
      },
    },
    {
      name: 'clue',
      says: 'Every clue is kept.',
      live: true,
      broken(p, a) {
        const where = whereabouts(p, a);
        const bad = p.clues.flatMap((clue, i) => (isBroken(clue, where) ? [i] : []));
        const [first] = bad;
        return first === undefined
          ? undefined
          : {
              places: bad.flatMap((i) => [
                cluePlace(i),
                ...p.clues[i]!.of.flatMap((thing) => cellsOf(p, where, thing)),
              ]),
              note: `Clue ${first + 1} is not kept: ${sentencesOf(p)[first]}`,
            };
      },
    },
    {
      name: 'filled',
      says: 'Every cell that is asked for is filled.',
      broken(p, a) {
        const bare = a.flatMap((word, cell) =>
          word === 0 && isAsked(p, cell) ? [cellPlace(cell, p.houses)] : [],
        );
        return bare.length === 0
          ? undefined
          : { places: bare, note: `${bare.length} ${bare.length === 1 ? 'cell is' : 'cells are'} empty.` };
      },
    },
    {
      name: 'fits',
      says: 'With these people in their houses all clues can be kept.',
      broken(p, a) {
        // A whole table keeps them: the rules before ask for it.
        if (!p.asked || canBe(p, a)) return undefined;
        const alone = p.asked.find((house) => !canBe(p, onlyIn(a, house)));
        const wrong = alone === undefined ? p.asked : [alone];
        return {
          places: wrong.map((house) => cellPlace(house - 1, p.houses)),
          note: `The clues cannot all be kept with ${wrong
            .map((house) => `${p.rows[0]!.words[a[house - 1]! - 1]} in house ${house}`)
            .join(' and ')}.`,
        };
      },
    },
  ],

  board: {
    tip: 'Pick a cell and give it a word; as a note it is only a candidate. Clues that are kept for sure grow dim.',
    start: (p) => emptySheet(p.rows, p.houses),
    act: (p, draft, gesture) => actOnSheet(p.rows, p.houses, draft, gesture),
    show: (p, draft) => ({
      panes: [...cluePanes(p, draft.cells), sheetPane(p.rows, p.houses, draft)],
      status: p.asked
        ? `Who lives in ${housesText(p.asked)}?`
        : `${draft.cells.filter((word) => word !== 0).length} of ${draft.cells.length} cells filled`,
    }),
    answer: (p, draft) => asAsked(p, draft.cells),
    draft: (p, answer, before) =>
      withWords(
        before.cells.map((word, cell) => (isAsked(p, cell) ? answer[cell]! : word)),
        before,
      ),
    enter: (p, answer) =>
      answer.flatMap((word, cell) =>
        isAsked(p, cell)
          ? [{ do: 'set' as const, at: cellPlace(cell, p.houses), value: wordsAt(p, cell)[word - 1] ?? '' }]
          : [],
      ),
  },

  guess(p, rng) {
    const table = p.rows.flatMap(({ words }) => rng.shuffle(words.map((_, i) => i + 1)));
    return asAsked(p, table);
  },
  oracle(p, _secret, steps) {
    const [place] = seatings({ size: p.houses, kinds: p.rows.length }, p.clues, 1, steps);
    const table =
      place && p.rows.flatMap(({ words }, row) => words.map((_, i) => wordIn(p, place, row * p.houses + i)));
    return table && asAsked(p, table);
  },
  reasoningGym,
};

export default env;

const cluePlace = (i: number): string => `clue${i + 1}`;
const wordsAt = (p: Puzzle, cell: number): readonly string[] => p.rows[Math.floor(cell / p.houses)]!.words;
const called = (p: Puzzle, thing: number): string => calledIn(p.rows, p.houses, thing);
const sentencesOf = (p: Puzzle): readonly string[] =>
  p.sentences ?? p.clues.map((clue) => wordedClue(clue, (thing) => called(p, thing)));
function housesText(asked: readonly number[]): string {
  const [first, ...rest] = asked.toReversed();
  return rest.length === 0 ? `house ${first}` : `houses ${rest.toReversed().join(', ')} and ${first}`;
}

const isAsked = ({ asked }: Puzzle, cell: number): boolean => !asked || asked.includes(cell + 1);
const asAsked = (p: Puzzle, cells: Answer): Answer =>
  p.asked
    ? cellsOfNames(
        p,
        p.asked.map((house) => cells[house - 1]!),
      )
    : cells;
const onlyIn = (a: Answer, house: number): Answer => a.map((word, cell) => (cell === house - 1 ? word : 0));

function cluePanes(p: Puzzle, cells: Answer): SequencePane[] {
  const where = whereabouts(p, cells);
  const sentences = sentencesOf(p);
  return clueLists(
    p.clues.map((clue, i) => ({
      at: cluePlace(i),
      name: `clue ${i + 1}`,
      text: `${i + 1}. ${sentences[i]}`,
      ...(isKept(clue, where) ? { look: 'dim' as const, says: 'kept' } : {}),
    })),
  );
}

/** The word in a cell, given the house of every thing. */
function wordIn(p: Puzzle, place: Seating, cell: number): number {
  const row = Math.floor(cell / p.houses) * p.houses;
  return place.slice(row, row + p.houses).indexOf((cell % p.houses) + 1) + 1;
}
