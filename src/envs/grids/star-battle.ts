import { actOnSigns, type CellSigns } from '../../core/cell-signs.ts';
import {
  type CellSums,
  cellSums,
  isFoundBy,
  settleSums,
  solveSums,
  unknownCells,
} from '../../core/cell-sums.ts';
import { readCharacters, writeCharacters } from '../../core/character-grid.ts';
import type { Break, Environment } from '../../core/environment.ts';
import { cellMark, cellPlace, cellsWhere } from '../../core/grid.ts';
import { choice, int } from '../../core/params.ts';
import type { Mark } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';
import { sumsHint } from '../../core/sums-hint.ts';
import { drawRegions } from './star-battle.regions.ts';

const knobs = {
  size: int('Size', 4, 10),
  reasoning: choice(
    'Reasoning',
    ['direct', 'suppose'],
    'Lines one by one are enough, or suppositions that end in a contradiction are needed.',
  ),
};

export interface Puzzle {
  readonly size: number;
  /** Row by row, the number of the region a cell lies in, from 0. */
  readonly regions: readonly number[];
}
/** Row by row, whether a star stands there. */
type Answer = readonly boolean[];
/** Row by row; crosses are notes. */
type Draft = readonly Sign[];
type Sign = '.' | '*' | 'x';

/*
 * Put stars into cells so that every row, every column and every region has one of them and no two stars
 * touch, not even at a corner.
 *
 *     A A A B         . * . .
 *     A C B B    →    . . . *
 *     C C D B         * . . .
 *     C D D D         . . * .
 *
 * Stars are laid at random, and regions grown around them. While another way to lay the stars fits the regions too, a
 * cell that only the other way has a star in goes over to a neighbouring region, until reasoning of the named kind finds
 * the one way that is left; puzzles for which simpler reasoning does are thrown away.
 *
 * Source: Hans Eendebak, Star Battle, World Puzzle Championship 2003.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, Draft> = {
  id: 'star-battle',
  version: 1,
  title: 'Star battle',
  about: 'Place stars that never touch, one in every row, column and region.',
  family: 'grids',
  tags: ['deduction', 'spatial'],
  sources: ['Hans Eendebak, Star Battle, World Puzzle Championship, 2003'],

  knobs,
  check: ({ size, reasoning }) =>
    (reasoning === 'direct' ? size > 6 : size < 6)
      ? { at: 'reasoning', why: 'Lines one by one seldom do above size 6, and nearly always below.' }
      : undefined,
  levels: [
    { size: 5, reasoning: 'direct' },
    { size: 6, reasoning: 'direct' },
    { size: 7, reasoning: 'suppose' },
    { size: 8, reasoning: 'suppose' },
    { size: 9, reasoning: 'suppose' },
    { size: 10, reasoning: 'suppose' },
  ],
  measure: { says: 'cells', of: (p) => p.regions.length },

  generate({ size, reasoning }, rng) {
    for (let tries = 0; tries < 500; tries++) {
      const regions = drawRegions(size, sumsOf, rng);
      const puzzle = regions && { size, regions };
      if (!puzzle || !isFoundBy(reasoning, sumsOf(puzzle))) continue;
      if (reasoning === 'direct' || !isFoundBy('direct', sumsOf(puzzle))) return { puzzle, secret: null };
    }
    throw new Error('No regions ask for this reasoning within 500 tries.');
  },

  prompt: (p) =>
    [
      `Solve this star battle of ${p.size} rows and ${p.size} columns. The letters show ${p.size} regions. Put stars into cells so that every row, every column and every region has exactly one star and no two stars are in neighbouring cells, not even diagonally.`,
      '',
      writeCharacters(p.regions.map(letterOf), p.size),
      '',
      `Answer with ${p.size} lines of ${p.size} characters each, without spaces: * for a star, a dot for every other cell.`,
    ].join('\n'),
  read(text, p) {
    const cells = readCharacters(text, p.size, p.size, '*.', '* and dots');
    return 'why' in cells ? cells : { answer: cells.map((c) => c === '*') };
  },
  write: (answer, p) =>
    writeCharacters(
      answer.map((star) => (star ? '*' : '.')),
      p.size,
    ),

  rules: [
    {
      name: 'apart',
      says: 'No two stars touch, not even at a corner.',
      live: true,
      broken(p, a) {
        for (const block of blocksOf(p.size)) {
          const stars = block.filter((cell) => a[cell]);
          if (stars.length > 1) return at(p, stars, 'These stars touch.');
        }
        return undefined;
      },
    },
    {
      name: 'most',
      says: 'No row, column or region has more than one star.',
      live: true,
      broken: (p, a) => firstWrong(p, a, (stars) => stars > 1),
    },
    {
      name: 'enough',
      says: 'Every row, column and region has a star.',
      broken: (p, a) => firstWrong(p, a, (stars) => stars < 1),
    },
  ],

  board: {
    tip: 'Tap a cell to put a star, again to cross it out.',
    start: (p) => new Array<Sign>(p.regions.length).fill('.'),
    act: (p, draft, gesture) => actOnSigns(SIGNS, draft, gesture, p.size),
    show: (p, draft) => ({
      panes: [
        {
          kind: 'grid',
          id: 'board',
          name: 'star battle',
          rows: p.size,
          columns: p.size,
          values: ['*', 'x'],
          taps: true,
          walls: bordersOf(p),
          cells: draft.map((sign, cell) => ({
            ...cellMark(cell, p.size),
            name: `${cellMark(cell, p.size).name} region ${letterOf(p.regions[cell]!)}`,
            ...FACES[sign],
          })),
        },
      ],
      status: `${draft.filter((sign) => sign === '*').length} of ${p.size} stars placed`,
    }),
    answer: (_p, draft) => draft.map((sign) => sign === '*'),
    draft: (_p, answer, before) =>
      answer.map((star, cell) => (star ? '*' : before[cell] === 'x' ? 'x' : '.')),
    enter: (p, answer) =>
      answer.flatMap((star, cell) => (star ? [{ do: 'tap' as const, at: cellPlace(cell, p.size) }] : [])),
    hint(p, draft) {
      const of = sumsOf(p);
      const [right, second] = solveSums(of, 2, makeSteps());
      const groups = groupsOf(p);
      return sumsHint(
        {
          of,
          columns: p.size,
          right: second ? undefined : right,
          isFree: () => true,
          tells(sum) {
            const name = groups[sum]?.name;
            return name
              ? `${name.charAt(0).toLowerCase()}${name.slice(1)} has one star`
              : 'stars do not touch';
          },
          placesOf: () => [],
          noun: 'a star',
          values: { chosen: '*', not: 'x' },
        },
        draft.map((sign) => (sign === '.' ? undefined : sign === '*')),
      );
    },
  },

  guess(p, rng) {
    const stars = new Set(
      Array.from({ length: p.size }, (_, region) =>
        rng.pick(cellsWhere(p.regions, (other) => other === region)),
      ),
    );
    return p.regions.map((_, cell) => stars.has(cell));
  },
  greedy(p) {
    const choices = unknownCells(sumsOf(p));
    settleSums(sumsOf(p), choices, makeSteps());
    return [...choices].map((value) => value === 1);
  },
  oracle(p, _secret, steps) {
    const [found] = solveSums(sumsOf(p), 1, steps);
    return found && [...found].map((value) => value === 1);
  },
};

export default env;

const SIGNS: CellSigns<Sign> = {
  next: { '.': '*', '*': 'x', x: '.' },
  typed: new Map([
    ['', '.'],
    ['*', '*'],
    ['x', 'x'],
  ]),
};
const FACES: { readonly [S in Sign]: Partial<Mark> } = {
  '.': {},
  '*': { text: '★', says: 'star' },
  x: { look: 'cross', says: 'crossed out' },
};

const letterOf = (region: number): string => 'ABCDEFGHIJ'.charAt(region);
const at = (p: Puzzle, cells: readonly number[], note: string): Break => ({
  places: cells.map((cell) => cellPlace(cell, p.size)),
  note,
});

/** All squares of 2×2 cells. */
const blocksOf = (size: number): number[][] =>
  Array.from({ length: (size - 1) * (size - 1) }, (_, i) => {
    const corner = Math.floor(i / (size - 1)) * size + (i % (size - 1));
    return [corner, corner + 1, corner + size, corner + size + 1];
  });

/** The cells of each row, column and region, in the words of a sentence. */
function groupsOf({ size, regions }: Puzzle): { readonly name: string; readonly cells: readonly number[] }[] {
  const numbers = Array.from({ length: size }, (_, n) => n);
  return [
    ...numbers.map((row) => ({ name: `Row ${row + 1}`, cells: numbers.map((i) => row * size + i) })),
    ...numbers.map((column) => ({
      name: `Column ${column + 1}`,
      cells: numbers.map((i) => i * size + column),
    })),
    ...numbers.map((region) => ({
      name: `Region ${letterOf(region)}`,
      cells: cellsWhere(regions, (other) => other === region),
    })),
  ];
}

/** The first group with a wrong number of stars: its stars, or all its cells where it has too few. */
function firstWrong(p: Puzzle, a: Answer, wrong: (stars: number) => boolean): Break | undefined {
  for (const { name, cells } of groupsOf(p)) {
    const stars = cells.filter((cell) => a[cell]);
    if (!wrong(stars.length)) continue;
    return stars.length > 1
      ? at(p, stars, `${name} has ${stars.length} stars.`)
      : at(p, cells, `${name} has no star.`);
  }
  return undefined;
}

function sumsOf(p: Puzzle): CellSums {
  return cellSums(p.regions.length, [
    ...groupsOf(p).map(({ cells }) => ({ cells, least: 1, most: 1 })),
    ...blocksOf(p.size).map((cells) => ({ cells, least: 0, most: 1 })),
  ]);
}

/** Neighbouring cells of different regions. */
const bordersOf = ({ size, regions }: Puzzle): (readonly [string, string])[] =>
  regions.flatMap((region, cell) =>
    [cell % size < size - 1 ? cell + 1 : cell, cell + size]
      .filter((other) => other !== cell && other < regions.length && regions[other] !== region)
      .map((other) => [cellPlace(cell, size), cellPlace(other, size)] as const),
  );
