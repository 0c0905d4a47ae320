import { chosenIn, solveSums, surelyChosen } from '../../core/cell-sums.ts';
import { writeCharacters } from '../../core/character-grid.ts';
import {
  type Chosen,
  type ChosenDraft,
  type ChosenSign,
  chosenBoard,
  chosenOf,
  knownOf,
  readChosen,
  writeChosen,
} from '../../core/chosen-cells.ts';
import type { Break, Environment } from '../../core/environment.ts';
import { allNeighbours, cellMark, cellPlace, cellsWhere } from '../../core/grid.ts';
import { choice, int } from '../../core/params.ts';
import type { Mark } from '../../core/scene.ts';
import { sumsHint } from '../../core/sums-hint.ts';
import { covered, sumsOf } from './minesweeper.covering.ts';

const knobs = {
  rows: int('Rows', 4, 10),
  columns: int('Columns', 4, 12),
  mines: int('Mines, per cent', 12, 30),
  shown: choice('Numbers shown', ['many', 'few'], 'Three in four, or as few as can be.'),
  reasoning: choice(
    'Reasoning',
    ['direct', 'suppose'],
    'Numbers one by one are enough, or suppositions that end in a contradiction are needed.',
  ),
};

export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  readonly mines: number;
  /** Row by row: mines around an opened cell, −1 for a covered one. */
  readonly cells: readonly number[];
}

/*
 * Find all mines. A number tells how many mines lie in the up to eight cells around it; opened cells hold none, covered
 * ones may. The number of all mines is known.
 *
 *     1 ? 1         . * .
 *     2 2 ?    →    . . .     with 2 mines
 *     ? ? 1         . * .
 *
 * Mines are laid at random and all other cells opened; then cells are covered one by one as long as reasoning of the named
 * kind still finds all mines, which proves that they can only lie so: no guess is ever needed. A board on which simpler
 * reasoning does is thrown away.
 *
 * Source: Curt Johnson's and Robert Donner's Minesweeper; Richard Kaye shows how hard such boards can be.
 */

const env: Environment<typeof knobs, Puzzle, Chosen, null, ChosenDraft> = {
  id: 'minesweeper',
  version: 1,
  title: 'Minesweeper',
  about: 'Work out from the numbers where all mines lie, without a guess.',
  family: 'grids',
  tags: ['deduction', 'counting'],
  sources: [
    'Robert Donner and Curt Johnson, Minesweeper, 1990',
    'Richard Kaye, Minesweeper is NP-complete, The Mathematical Intelligencer 22, 2000',
  ],

  knobs,
  check: ({ rows, columns, shown, reasoning }) =>
    reasoning !== 'direct' && (rows < 5 || columns < 5 || shown !== 'few')
      ? { at: 'reasoning', why: 'More is needed only from 5×5 on, with few numbers shown.' }
      : undefined,
  levels: [
    { rows: 4, columns: 5, mines: 20, shown: 'many', reasoning: 'direct' },
    { rows: 6, columns: 6, mines: 18, shown: 'many', reasoning: 'direct' },
    { rows: 6, columns: 7, mines: 20, shown: 'few', reasoning: 'direct' },
    { rows: 8, columns: 7, mines: 20, shown: 'few', reasoning: 'direct' },
    { rows: 8, columns: 8, mines: 20, shown: 'few', reasoning: 'suppose' },
    { rows: 8, columns: 10, mines: 22, shown: 'few', reasoning: 'suppose' },
    { rows: 10, columns: 12, mines: 24, shown: 'few', reasoning: 'suppose' },
  ],
  measure: { says: 'covered cells', of: (p) => p.cells.filter((n) => n < 0).length },

  generate({ rows, columns, mines: part, shown, reasoning }, rng) {
    const size = rows * columns;
    const mines = Math.max(2, Math.floor((size * part) / 100));
    for (let tries = 0; tries < 300; tries++) {
      const order = rng.shuffle(Array.from({ length: size }, (_, cell) => cell));
      const isMine = order.map(() => false);
      for (const cell of order.slice(0, mines)) isMine[cell] = true;
      const cells = isMine.map((mine, cell) =>
        mine ? -1 : allNeighbours(cell, rows, columns).filter((near) => isMine[near]).length,
      );
      const puzzle = covered({ rows, columns, mines, cells }, shown === 'few' ? 0 : 75, reasoning, rng);
      if (puzzle) return { puzzle, secret: null };
    }
    throw new Error('No board asks for this reasoning within 300 tries.');
  },

  prompt: (p) =>
    [
      `This is a minesweeper board of ${p.rows} rows and ${p.columns} columns with ${p.mines} mines. A digit is an opened cell without a mine; it tells how many mines lie in the up to eight cells around it (beside, above, below and diagonally). A question mark is a covered cell; it may hold a mine. Find all mines.`,
      '',
      writeCharacters(
        p.cells.map((n) => (n < 0 ? '?' : n)),
        p.columns,
      ),
      '',
      `Answer with ${p.rows} lines of ${p.columns} characters each, without spaces: * for a mine, a dot for every other cell.`,
    ].join('\n'),
  read: (text, p) => readChosen(text, p.rows, p.columns, TEXT),
  write: (answer, p) => writeChosen(answer, p.columns, TEXT),

  rules: [
    {
      name: 'opened',
      says: 'No opened cell holds a mine.',
      live: true,
      broken: (p, a) =>
        at(
          p,
          cellsWhere(a, (mine, cell) => mine && p.cells[cell]! >= 0),
          'A mine lies in an opened cell.',
        ),
    },
    {
      name: 'over',
      says: 'No number has more mines around it than it tells.',
      live: true,
      broken: (p, a) => firstWrong(p, a, (mines, told) => mines > told),
    },
    {
      name: 'most',
      says: 'There are no more mines than the board has.',
      live: true,
      broken(p, a) {
        const mines = cellsWhere(a, (mine) => mine);
        return mines.length > p.mines
          ? at(p, mines, `${mines.length} mines are marked; the board has ${p.mines}.`)
          : undefined;
      },
    },
    {
      name: 'numbers',
      says: 'Every number has as many mines around it as it tells.',
      broken: (p, a) => firstWrong(p, a, (mines, told) => mines < told),
    },
    {
      name: 'all',
      says: 'All mines are found.',
      broken(p, a) {
        const found = a.filter(Boolean).length;
        if (found === p.mines) return undefined;
        return at(
          p,
          cellsWhere(p.cells, (n, cell) => n < 0 && !a[cell]),
          `${found} of ${p.mines} mines are marked.`,
        );
      },
    },
  ],

  board: {
    tip: 'Tap a covered cell to mark a mine, again to cross it out as safe.',
    ...chosenBoard(
      '*',
      (p) => p,
      (p, cell) => p.cells[cell]! < 0,
    ),
    show(p, draft) {
      const answer = chosenOf(draft);
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'minesweeper',
            rows: p.rows,
            columns: p.columns,
            values: ['*', 'x'],
            taps: true,
            cells: draft.map((sign, cell) => ({
              ...cellMark(cell, p.columns),
              ...faceOf(p, answer, sign, cell),
            })),
          },
        ],
        status: `${answer.filter(Boolean).length} of ${p.mines} mines marked`,
      };
    },
    hint(p, draft) {
      const of = sumsOf(p);
      const opened = cellsWhere(p.cells, (n) => n >= 0);
      return sumsHint(
        {
          of,
          columns: p.columns,
          isFree: (cell) => p.cells[cell]! < 0,
          tells(sum) {
            const cell = opened[sum - 2];
            if (cell === undefined) return `there are ${p.mines} mines`;
            return `the ${p.cells[cell]} in ${cellMark(cell, p.columns).name} has so many mines around it`;
          },
          placesOf: (sum) =>
            opened.slice(Math.max(sum - 2, 0), sum - 1).map((cell) => cellPlace(cell, p.columns)),
          noun: 'a mine',
          values: { chosen: '*', not: 'x' },
        },
        knownOf(draft),
      );
    },
  },

  guess(p, rng) {
    const open = cellsWhere(p.cells, (n) => n < 0);
    const mines = new Set(rng.sample(open, p.mines));
    return p.cells.map((_, cell) => mines.has(cell));
  },
  greedy: (p) => surelyChosen(sumsOf(p)),
  oracle(p, _secret, steps) {
    const [found] = solveSums(sumsOf(p), 1, steps);
    return found && chosenIn(found);
  },
};

export default env;

const TEXT = { chosen: '*', not: '.', names: '* and dots' };

/** An opened cell is done, and dim, once all its mines are marked. */
function faceOf(p: Puzzle, answer: Chosen, sign: ChosenSign, cell: number): Partial<Mark> {
  const told = p.cells[cell]!;
  if (sign === '#') return { text: '✱', look: 'solid', says: 'mine' };
  if (told < 0) return sign === 'x' ? { look: 'cross', says: 'safe' } : { says: 'covered' };
  const marked = allNeighbours(cell, p.rows, p.columns).filter((near) => answer[near]).length;
  return { text: String(told), fixed: true, ...(marked === told && told > 0 ? { says: 'all marked' } : {}) };
}

const at = (p: Puzzle, cells: readonly number[], note: string): Break | undefined =>
  cells.length === 0 ? undefined : { places: cells.map((cell) => cellPlace(cell, p.columns)), note };

/** The first number whose mines are wrong: it and the mines around it. */
function firstWrong(
  p: Puzzle,
  a: Chosen,
  wrong: (mines: number, told: number) => boolean,
): Break | undefined {
  for (const [cell, told] of p.cells.entries()) {
    if (told < 0) continue;
    const mines = allNeighbours(cell, p.rows, p.columns).filter((near) => a[near]);
    if (!wrong(mines.length, told)) continue;
    const [row, column] = [Math.floor(cell / p.columns) + 1, (cell % p.columns) + 1];
    return at(
      p,
      [cell, ...mines],
      `The ${told} in row ${row}, column ${column} has ${mines.length} ${mines.length === 1 ? 'mine' : 'mines'} around it.`,
    );
  }
  return undefined;
}
