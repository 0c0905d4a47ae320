import {
  type CellSums,
  cellSums,
  chosenIn,
  isFoundBy,
  solveSums,
  surelyChosen,
} from '../../core/cell-sums.ts';
import { writeCharacters } from '../../core/character-grid.ts';
import {
  type Chosen,
  type ChosenDraft,
  chosenBoard,
  chosenOf,
  faceOf,
  knownOf,
  readChosen,
  writeChosen,
} from '../../core/chosen-cells.ts';
import type { Break, Environment } from '../../core/environment.ts';
import { cellMark, cellPlace, cellsWhere, squaresIn } from '../../core/grid.ts';
import { choice, int } from '../../core/params.ts';
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

const env: Environment<typeof knobs, Puzzle, Chosen, null, ChosenDraft> = {
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
  read: (text, p) => readChosen(text, p.size, p.size, TEXT),
  write: (answer, p) => writeChosen(answer, p.size, TEXT),

  rules: [
    {
      name: 'apart',
      says: 'No two stars touch, not even at a corner.',
      live: true,
      broken(p, a) {
        for (const block of squaresIn(p.size, p.size)) {
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
    ...chosenBoard('*', ({ size }) => ({ rows: size, columns: size })),
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
            ...faceOf(sign, STAR),
          })),
        },
      ],
      status: `${chosenOf(draft).filter(Boolean).length} of ${p.size} stars placed`,
    }),
    hint(p, draft) {
      const of = sumsOf(p);
      const groups = groupsOf(p);
      return sumsHint(
        {
          of,
          columns: p.size,
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
        knownOf(draft),
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
  greedy: (p) => surelyChosen(sumsOf(p)),
  oracle(p, _secret, steps) {
    const [found] = solveSums(sumsOf(p), 1, steps);
    return found && chosenIn(found);
  },
};

export default env;

const TEXT = { chosen: '*', not: '.', names: '* and dots' };
const STAR = { text: '★', says: 'star' };

const letterOf = (region: number): string => 'ABCDEFGHIJ'.charAt(region);
const at = (p: Puzzle, cells: readonly number[], note: string): Break => ({
  places: cells.map((cell) => cellPlace(cell, p.size)),
  note,
});

/** The cells of each row, then of each column. */
function linesOf(size: number): number[][] {
  const numbers = Array.from({ length: size }, (_, n) => n);
  return [
    ...numbers.map((row) => numbers.map((i) => row * size + i)),
    ...numbers.map((column) => numbers.map((i) => i * size + column)),
  ];
}

/** The cells of each row, column and region, in the words of a sentence. */
function groupsOf({ size, regions }: Puzzle): { readonly name: string; readonly cells: readonly number[] }[] {
  const numbers = Array.from({ length: size }, (_, n) => n);
  return [
    ...linesOf(size).map((cells, i) => ({
      name: `${i < size ? 'Row' : 'Column'} ${(i % size) + 1}`,
      cells,
    })),
    ...numbers.map((region) => ({
      name: `Region ${letterOf(region)}`,
      cells: cellsWhere(regions, (other) => other === region),
    })),
  ];
}

/** The first group with a wrong number of stars: its stars, or all its cells where it has too few. */
function firstWrong(p: Puzzle, a: Chosen, wrong: (stars: number) => boolean): Break | undefined {
  for (const { name, cells } of groupsOf(p)) {
    const stars = cells.filter((cell) => a[cell]);
    if (!wrong(stars.length)) continue;
    return stars.length > 1
      ? at(p, stars, `${name} has ${stars.length} stars.`)
      : at(p, cells, `${name} has no star.`);
  }
  return undefined;
}

function sumsOf({ size, regions }: Puzzle): CellSums {
  const pieces = Array.from({ length: size }, (): number[] => []);
  for (const [cell, region] of regions.entries()) pieces[region]!.push(cell);
  const one = (cells: readonly number[]) => ({ cells, least: 1, most: 1 });
  const most = (cells: readonly number[]) => ({ cells, least: 0, most: 1 });
  return cellSums(regions.length, [
    ...linesOf(size).map(one),
    ...pieces.map(one),
    ...squaresIn(size, size).map(most),
  ]);
}

/** Neighbouring cells of different regions. */
const bordersOf = ({ size, regions }: Puzzle): (readonly [string, string])[] =>
  regions.flatMap((region, cell) =>
    [cell % size < size - 1 ? cell + 1 : cell, cell + size]
      .filter((other) => other !== cell && other < regions.length && regions[other] !== region)
      .map((other) => [cellPlace(cell, size), cellPlace(other, size)] as const),
  );
