import type { Environment } from '../../core/environment.ts';
import { cellPlace, readLines } from '../../core/grid.ts';
import { choice, int } from '../../core/params.ts';
import { type Clue, cannotKeep, keeps, wordedClue } from '../../core/row-clues.ts';
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

const knobs = {
  houses: int('Houses', 3, 6),
  kinds: int('Kinds of things', 2, 6, 'Names, roofs, pets, drinks, tunes, flowers.'),
  reasoning: choice(
    'Reasoning',
    ['direct', 'cases'],
    'Whether clue after clue leads on, or cases have to be tried.',
  ),
};

export interface Puzzle {
  readonly houses: number;
  /** One row of the table each, with as many words as there are houses. */
  readonly rows: readonly Row[];
  /** Things are numbered row by row: word i of row r is r × houses + i. */
  readonly clues: readonly Clue[];
}
/** Row by row, house by house: the number of the word in its row, from 1; 0 is none yet. */
type Answer = readonly number[];
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
 * a search finds one table only and direct reasoning stops short. Either proves that there is one answer.
 *
 * Source: the Zebra Puzzle of Life International, 1962.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Sheet> = {
  id: 'zebra',
  version: 1,
  title: 'Zebra',
  about: 'From clues about houses in a row, find out who and what is in each of them.',
  family: 'logic',
  tags: ['deduction', 'language'],
  sources: ['The Zebra Puzzle, Life International, 17 December 1962'],

  knobs,
  check: ({ houses, kinds, reasoning }) =>
    reasoning === 'cases' && (houses < 4 || houses * kinds < 16)
      ? { at: 'reasoning', why: 'Cases are seldom needed with 3 houses, or with fewer than 16 cells.' }
      : undefined,
  levels: [
    { houses: 3, kinds: 3, reasoning: 'direct' },
    { houses: 4, kinds: 3, reasoning: 'direct' },
    { houses: 4, kinds: 4, reasoning: 'direct' },
    { houses: 5, kinds: 4, reasoning: 'direct' },
    { houses: 5, kinds: 5, reasoning: 'direct' },
    { houses: 6, kinds: 5, reasoning: 'cases' },
    { houses: 6, kinds: 6, reasoning: 'cases' },
  ],
  measure: { says: 'cells of the table', of: (p) => p.houses * p.rows.length },

  generate({ houses: size, kinds, reasoning }, rng) {
    const rows = KINDS.slice(0, kinds).map(({ name, words }) => ({
      name,
      words: rng.shuffle(words).slice(0, size).sort(),
    }));
    for (let tries = 0; tries < 500; tries++) {
      const place = rows.flatMap(({ words }) => rng.shuffle(words.map((_, i) => i + 1)));
      const clues = cluesFor({ size, kinds }, place, reasoning === 'direct', rng);
      if (clues) return { puzzle: { houses: size, rows, clues: rng.shuffle(clues) }, secret: null };
    }
    throw new Error('No such clues within 500 tries.');
  },

  prompt: (p) =>
    [
      `${p.houses} houses stand in a row, numbered 1 to ${p.houses} from left to right. Each house has exactly one of each kind of thing, and no two houses have the same:`,
      ...p.rows.map(({ name, words }) => `${name}: ${words.join(', ')}`),
      '',
      'Clues:',
      ...p.clues.map((clue, i) => `${i + 1}. ${sentence(p, clue)}`),
      '',
      'Left, right and between are as the houses are numbered; what is between two things is in neither of their houses. Neighbouring houses have numbers that differ by 1. Exactly one table fits all clues.',
      '',
      `Answer with ${p.rows.length} lines, one per kind in the order above: the kind, a colon, and its words for houses 1 to ${p.houses}, as they are listed above, each after a single space. The first line looks like “name:${' …'.repeat(p.houses)}”.`,
    ].join('\n'),
  read: readTable,
  write: (answer, p) =>
    p.rows
      .map(({ name, words }, row) => {
        const cells = answer.slice(row * p.houses, (row + 1) * p.houses);
        return `${name}: ${cells.map((word) => words[word - 1] ?? BLANK).join(' ')}`;
      })
      .join('\n'),

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
              note: `Clue ${first + 1} is not kept: ${sentence(p, p.clues[first]!)}`,
            };
      },
    },
    {
      name: 'filled',
      says: 'Every cell of the table is filled.',
      broken(p, a) {
        const bare = a.flatMap((word, cell) => (word === 0 ? [cellPlace(cell, p.houses)] : []));
        return bare.length === 0
          ? undefined
          : { places: bare, note: `${bare.length} ${bare.length === 1 ? 'cell is' : 'cells are'} empty.` };
      },
    },
  ],

  board: {
    tip: 'Pick a cell and give it a word; as a note it is only a candidate. Clues that are kept for sure grow dim.',
    start: (p) => emptySheet(p.rows, p.houses),
    act: (p, draft, gesture) => actOnSheet(p.rows, p.houses, draft, gesture),
    show: (p, draft) => ({
      panes: [...cluePanes(p, draft.cells), sheetPane(p.rows, p.houses, draft)],
      status: `${draft.cells.filter((word) => word !== 0).length} of ${draft.cells.length} cells filled`,
    }),
    answer: (_p, draft) => draft.cells,
    draft: (_p, answer, before) => withWords(answer, before),
    enter: (p, answer) =>
      answer.map((word, cell) => ({
        do: 'set' as const,
        at: cellPlace(cell, p.houses),
        value: wordsAt(p, cell)[word - 1]!,
      })),
  },

  guess: (p, rng) => p.rows.flatMap(({ words }) => rng.shuffle(words.map((_, i) => i + 1))),
  oracle(p, _secret, steps) {
    const [place] = seatings({ size: p.houses, kinds: p.rows.length }, p.clues, 1, steps);
    return place && blank(p).map((_, cell) => wordIn(p, place, cell));
  },
};

export default env;

const BLANK = '?';
const cluePlace = (i: number): string => `clue${i + 1}`;
const blank = (p: Puzzle): readonly string[] => p.rows.flatMap(({ words }) => words);
const wordsAt = (p: Puzzle, cell: number): readonly string[] => p.rows[Math.floor(cell / p.houses)]!.words;
const called = (p: Puzzle, thing: number): string => calledIn(p.rows, p.houses, thing);
const sentence = (p: Puzzle, clue: Clue): string => wordedClue(clue, (thing) => called(p, thing));

/** Where each thing is: the houses whose cell has it; where none has, those whose cell is empty. */
type Whereabouts = readonly { readonly found: boolean; readonly houses: readonly number[] }[];
const whereabouts = (p: Puzzle, a: Answer): Whereabouts =>
  p.rows.flatMap(({ words }, row) => {
    const having: number[][] = [[], ...words.map(() => [])];
    for (let house = 1; house <= p.houses; house++) having[a[row * p.houses + house - 1]!]!.push(house);
    const [empty, ...each] = having as [number[], ...number[][]];
    return each.map((houses) =>
      houses.length > 0 ? { found: true, houses } : { found: false, houses: empty },
    );
  });

/** A thing that has no house left breaks another rule: that alone breaks no clue. */
function isBroken(clue: Clue, where: Whereabouts): boolean {
  const possible = clue.of.map((thing) => where[thing]!.houses);
  return possible.every((houses) => houses.length > 0) && cannotKeep(clue, possible);
}
const isKept = (clue: Clue, where: Whereabouts): boolean =>
  clue.of.every((thing) => where[thing]!.found && where[thing]!.houses.length === 1) &&
  keeps(
    clue,
    clue.of.map((thing) => where[thing]!.houses[0]!),
  );
/** The cells that have a thing. */
const cellsOf = (p: Puzzle, where: Whereabouts, thing: number): string[] => {
  const { found, houses } = where[thing]!;
  const row = Math.floor(thing / p.houses) * p.houses;
  return found ? houses.map((house) => cellPlace(row + house - 1, p.houses)) : [];
};

function cluePanes(p: Puzzle, cells: Answer): SequencePane[] {
  const where = whereabouts(p, cells);
  return clueLists(
    p.clues.map((clue, i) => ({
      at: cluePlace(i),
      name: `clue ${i + 1}`,
      text: `${i + 1}. ${sentence(p, clue)}`,
      ...(isKept(clue, where) ? { look: 'dim' as const, says: 'kept' } : {}),
    })),
  );
}

function readTable(text: string, p: Puzzle): { answer: Answer } | { why: string } {
  const lines = readLines(text, p.rows.length);
  if ('why' in lines) return lines;
  const answer: number[] = [];
  for (const [row, { name, words }] of p.rows.entries()) {
    const line = lines[row]!;
    if (!line.startsWith(`${name}: `)) return { why: `Line ${row + 1} does not begin with “${name}: ”.` };
    const given = line.slice(name.length + 2).split(' ');
    if (given.length !== p.houses)
      return { why: `Line ${row + 1} has ${given.length} words; there are ${p.houses} houses.` };
    for (const word of given) {
      const number = [BLANK, ...words].indexOf(word);
      if (number < 0) return { why: `“${word.slice(0, 20)}” is no ${name} of this puzzle.` };
      answer.push(number);
    }
  }
  return { answer };
}

/** The word in a cell, given the house of every thing. */
function wordIn(p: Puzzle, place: Seating, cell: number): number {
  const row = Math.floor(cell / p.houses) * p.houses;
  return place.slice(row, row + p.houses).indexOf((cell % p.houses) + 1) + 1;
}
