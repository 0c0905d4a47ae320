import { chosenIn, isFoundBy, solveSums, surelyChosen } from '../../core/cell-sums.ts';
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
import { cellMark, cellPlace, cellsWhere, sideNeighbours, squaresIn } from '../../core/grid.ts';
import { choice, int } from '../../core/params.ts';
import type { Mark } from '../../core/scene.ts';
import { sumsHint } from '../../core/sums-hint.ts';
import { drawMeadow, lineOf, paired, sumsOf, treesAlone, treesBy } from './tents.meadow.ts';

const knobs = {
  rows: int('Rows', 4, 12),
  columns: int('Columns', 4, 12),
  trees: int('Trees, per cent', 12, 22),
  reasoning: choice(
    'Reasoning',
    ['direct', 'suppose'],
    'Lines and trees one by one are enough, or suppositions that end in a contradiction are needed.',
  ),
};

export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  /** Cells with a tree, rising. */
  readonly trees: readonly number[];
  /** Tents in each row, and in each column. */
  readonly rowCounts: readonly number[];
  readonly columnCounts: readonly number[];
}

/*
 * Put up tents: each tree has a tent of its own right beside, above or below it, no two tents touch, not even at a
 * corner, and every row and column has as many tents as its number tells.
 *
 *         1 1 0 1
 *       1 . T . .         ^ T . .
 *       1 . . T .    →    . . T ^
 *       1 T . . .         T ^ . .
 *
 * Tents that do not touch are laid at random, each with a tree beside it, and the numbers taken. The puzzle is kept where
 * reasoning of the named kind finds all tents, which proves that they can only stand so, and simpler reasoning does not.
 *
 * Source: Léon Balmaekers, Breinbrekers, 1989.
 */

const env: Environment<typeof knobs, Puzzle, Chosen, null, ChosenDraft> = {
  id: 'tents',
  version: 1,
  title: 'Tents and trees',
  about: 'Put a tent beside every tree so that no tents touch and all counts hold.',
  family: 'grids',
  tags: ['deduction', 'spatial'],
  sources: ['Léon Balmaekers, Alle bomen een tent, Breinbrekers, 1989'],

  knobs,
  check: ({ rows, columns, reasoning }) =>
    reasoning === 'suppose' && (rows < 6 || columns < 6)
      ? { at: 'reasoning', why: 'Suppositions are seldom needed below 6×6.' }
      : undefined,
  levels: [
    { rows: 4, columns: 5, trees: 18, reasoning: 'direct' },
    { rows: 6, columns: 5, trees: 18, reasoning: 'direct' },
    { rows: 7, columns: 7, trees: 20, reasoning: 'direct' },
    { rows: 8, columns: 7, trees: 20, reasoning: 'suppose' },
    { rows: 8, columns: 10, trees: 20, reasoning: 'suppose' },
    { rows: 10, columns: 10, trees: 20, reasoning: 'suppose' },
    { rows: 12, columns: 12, trees: 20, reasoning: 'suppose' },
  ],
  measure: { says: 'trees', of: (p) => p.trees.length },

  generate({ rows, columns, trees: part, reasoning }, rng) {
    const count = Math.max(2, Math.floor((rows * columns * part) / 100));
    for (let tries = 0; tries < 1000; tries++) {
      const puzzle = drawMeadow(rows, columns, count, rng);
      if (!puzzle || !isFoundBy(reasoning, sumsOf(puzzle), paired(puzzle))) continue;
      if (reasoning === 'direct' || !isFoundBy('direct', sumsOf(puzzle))) return { puzzle, secret: null };
    }
    throw new Error('No meadow asks for this reasoning within 1000 tries.');
  },

  prompt: (p) =>
    [
      `Put tents on this meadow of ${p.rows} rows and ${p.columns} columns. T is a tree, a dot is a free cell. There are as many tents as trees: trees and tents can be paired off so that each tent stands directly beside, above or below its own tree (a tent may also stand next to other trees). Tents stand on free cells, and no two tents are in neighbouring cells, not even diagonally.`,
      '',
      writeCharacters(signsOf(p), p.columns),
      '',
      `Tents in the rows, from top to bottom: ${p.rowCounts.join(' ')}`,
      `Tents in the columns, from left to right: ${p.columnCounts.join(' ')}`,
      '',
      `Answer with ${p.rows} lines of ${p.columns} characters each, without spaces: ^ for a tent, a dot for every other cell (trees too).`,
    ].join('\n'),
  read: (text, p) => readChosen(text, p.rows, p.columns, TEXT),
  write: (answer, p) => writeChosen(answer, p.columns, TEXT),

  rules: [
    {
      name: 'free',
      says: 'No tent stands on a tree.',
      live: true,
      broken(p, a) {
        const on = p.trees.filter((tree) => a[tree]);
        return on.length > 0 ? at(p, on, 'A tent stands on a tree.') : undefined;
      },
    },
    {
      name: 'beside',
      says: 'Every tent stands beside, above or below a tree.',
      live: true,
      broken(p, a) {
        const lost = cellsWhere(a, (tent, cell) => tent && treesBy(p, cell).length === 0);
        return lost.length > 0 ? at(p, lost, 'No tree is beside, above or below this tent.') : undefined;
      },
    },
    {
      name: 'apart',
      says: 'No two tents touch, not even at a corner.',
      live: true,
      broken(p, a) {
        for (const block of squaresIn(p.rows, p.columns)) {
          const tents = block.filter((cell) => a[cell]);
          if (tents.length > 1) return at(p, tents, 'These tents touch.');
        }
        return undefined;
      },
    },
    {
      name: 'most',
      says: 'No row or column has more tents than its number tells.',
      live: true,
      broken: (p, a) => wrongLine(p, a, (tents, told) => tents > told),
    },
    {
      name: 'counts',
      says: 'Every row and column has as many tents as its number tells.',
      broken: (p, a) => wrongLine(p, a, (tents, told) => tents < told),
    },
    {
      name: 'pairs',
      says: 'Every tree has a tent of its own beside, above or below it.',
      broken(p, a) {
        const alone = treesAlone(p, (cell) => a[cell] === true);
        return alone.length > 0 ? at(p, alone, 'This tree has no tent of its own.') : undefined;
      },
    },
  ],

  board: {
    tip: 'Tap a cell to put up a tent, again to cross it out.',
    ...chosenBoard(
      '^',
      (p) => p,
      (p, cell) => !p.trees.includes(cell),
    ),
    show(p, draft) {
      const answer = chosenOf(draft);
      const hint =
        (kind: 'row' | 'column') =>
        (told: number, n: number): Mark => {
          const tents = lineOf(p, kind, n).filter((cell) => answer[cell]).length;
          return {
            at: `${kind}${n + 1}`,
            name: `tents in ${kind} ${n + 1}`,
            text: String(told),
            ...(tents === told ? { look: 'dim', says: 'done' } : {}),
          };
        };
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'meadow',
            rows: p.rows,
            columns: p.columns,
            values: ['^', 'x'],
            taps: true,
            rowHints: p.rowCounts.map(hint('row')),
            columnHints: p.columnCounts.map(hint('column')),
            cells: draft.map((sign, cell) => ({
              ...cellMark(cell, p.columns),
              ...(p.trees.includes(cell)
                ? { text: sign === '#' ? '▲' : '♣', fill: 3, fixed: true, says: 'tree' }
                : faceOf(sign, TENT)),
            })),
          },
        ],
        status: `${answer.filter(Boolean).length} of ${p.trees.length} tents`,
      };
    },
    hint(p, draft) {
      const of = sumsOf(p);
      const lines = p.rows + p.columns;
      return sumsHint(
        {
          of,
          columns: p.columns,
          accept: paired(p),
          isFree: (cell) => !p.trees.includes(cell),
          tells(sum) {
            if (sum === 0) return 'a tent stands beside a tree';
            const row = sum - 1;
            if (row < p.rows)
              return `row ${row + 1} has as many tents as its number tells, ${p.rowCounts[row]}`;
            const column = row - p.rows;
            if (row < lines)
              return `column ${column + 1} has as many tents as its number tells, ${p.columnCounts[column]}`;
            const tree = p.trees[row - lines];
            return tree === undefined
              ? 'tents do not touch'
              : `the tree in ${cellMark(tree, p.columns).name} has a tent beside it`;
          },
          placesOf(sum) {
            const row = sum - 1;
            if (row < 0) return [];
            if (row < p.rows) return [`row${row + 1}`];
            if (row < lines) return [`column${row - p.rows + 1}`];
            return p.trees.slice(row - lines, row - lines + 1).map((tree) => cellPlace(tree, p.columns));
          },
          noun: 'a tent',
          values: { chosen: '^', not: 'x' },
        },
        knownOf(draft),
      );
    },
  },

  guess(p, rng) {
    const tents = p.trees.map((tree) =>
      rng.pick(sideNeighbours(tree, p.rows, p.columns).filter((cell) => !p.trees.includes(cell))),
    );
    return signsOf(p).map((_, cell) => tents.includes(cell));
  },
  greedy: (p) => surelyChosen(sumsOf(p)),
  oracle(p, _secret, steps) {
    const [found] = solveSums(sumsOf(p), 1, steps, { accept: paired(p) });
    return found && chosenIn(found);
  },
};

export default env;

const TEXT = { chosen: '^', not: '.', names: '^ and dots' };
const TENT = { text: '▲', says: 'tent' };

const signsOf = (p: Puzzle): string[] =>
  Array.from({ length: p.rows * p.columns }, (_, cell) => (p.trees.includes(cell) ? 'T' : '.'));
const at = (p: Puzzle, cells: readonly number[], note: string): Break => ({
  places: cells.map((cell) => cellPlace(cell, p.columns)),
  note,
});

/** The first line with a wrong number of tents: its number and its tents. */
function wrongLine(p: Puzzle, a: Chosen, wrong: (tents: number, told: number) => boolean): Break | undefined {
  for (const kind of ['row', 'column'] as const)
    for (const [n, told] of (kind === 'row' ? p.rowCounts : p.columnCounts).entries()) {
      const tents = lineOf(p, kind, n).filter((cell) => a[cell]);
      if (!wrong(tents.length, told)) continue;
      const { places, note } = at(
        p,
        tents,
        `${kind === 'row' ? 'Row' : 'Column'} ${n + 1} has ${tents.length}`,
      );
      return { places: [`${kind}${n + 1}`, ...places], note: `${note} of ${told} tents.` };
    }
  return undefined;
}
