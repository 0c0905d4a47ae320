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
import { cellMark, cellPlace } from '../../core/grid.ts';
import { type LineChoices, mendPicture, solveLines } from '../../core/line-choices.ts';
import { lineHint } from '../../core/line-hint.ts';
import { linesOfSum } from '../../core/line-sums.ts';
import { choice, int } from '../../core/params.ts';
import type { Mark } from '../../core/scene.ts';
import { makeSteps, type Steps } from '../../core/steps.ts';
import { reasoningGym } from './kakurasu.reasoning-gym.ts';

const knobs = {
  rows: int('Rows', 3, 8),
  columns: int('Columns', 3, 8),
  filled: int('Filled cells, per cent', 30, 70),
  reasoning: choice('Reasoning', ['lines', 'search'], 'One line at a time is enough, or is not.'),
};

export interface Puzzle {
  /** From top to bottom. */
  readonly rowSums: readonly number[];
  /** From left to right. */
  readonly columnSums: readonly number[];
}

/*
 * Fill cells so that every row and column has its sum. A filled cell adds the number of its column to the sum of its row,
 * and the number of its row to the sum of its column.
 *
 *         1 2 3
 *       1 # . #   4
 *       2 . . #   3
 *       3 # # .   3
 *         4 3 3
 *
 * A picture is drawn at random and mended: while its sums leave cells open, one of the open cells is changed. At “lines”
 * looking at one line at a time solves it, which proves that there is one picture. At “search” that does not suffice, and
 * a complete search proves it instead.
 *
 * Source: the puzzle is also known as Index Sums; Simon Tatham and others have programs of it.
 */

const env: Environment<typeof knobs, Puzzle, Chosen, null, ChosenDraft> = {
  id: 'kakurasu',
  version: 1,
  title: 'Kakurasu',
  about: 'Fill cells so that their weights add up to the sum of every row and column.',
  family: 'grids',
  tags: ['deduction', 'arithmetic'],
  sources: ['Otto Janko, Kakurasu, janko.at, puzzle collection since 2005'],

  knobs,
  check: ({ rows, columns, reasoning }) =>
    reasoning === 'search' && (rows < 6 || columns < 6)
      ? { at: 'reasoning', why: 'Search is seldom needed below 6×6.' }
      : undefined,
  levels: [
    { rows: 3, columns: 4, filled: 50, reasoning: 'lines' },
    { rows: 4, columns: 5, filled: 45, reasoning: 'lines' },
    { rows: 5, columns: 5, filled: 50, reasoning: 'lines' },
    { rows: 6, columns: 5, filled: 50, reasoning: 'lines' },
    { rows: 6, columns: 7, filled: 50, reasoning: 'lines' },
    { rows: 7, columns: 7, filled: 50, reasoning: 'search' },
    { rows: 8, columns: 8, filled: 50, reasoning: 'search' },
  ],
  measure: { says: 'lines to look at', of: linesLookedAt },

  generate({ rows, columns, filled, reasoning }, rng) {
    for (let tries = 0; tries < 300; tries++) {
      const drawn = Array.from({ length: rows * columns }, () => rng.chance(filled, 100));
      const choices = (cells: readonly boolean[]) => choicesOf(sumsOf(cells, rows, columns));
      const cells = mendPicture(drawn, columns, choices, reasoning, rng);
      if (cells) return { puzzle: sumsOf(cells, rows, columns), secret: null };
    }
    throw new Error('No picture asks for this reasoning within 300 tries.');
  },

  prompt: (p) =>
    [
      `Solve this kakurasu of ${p.rowSums.length} rows and ${p.columnSums.length} columns. Each cell is filled or empty. A filled cell adds the number of its column (from 1 at the left) to the sum of its row, and the number of its row (from 1 at the top) to the sum of its column.`,
      '',
      `Sums of the rows, from top to bottom: ${p.rowSums.join(' ')}`,
      `Sums of the columns, from left to right: ${p.columnSums.join(' ')}`,
      '',
      `Answer with ${p.rowSums.length} lines of ${p.columnSums.length} digits each, without spaces: 1 for a filled cell, 0 for an empty one.`,
    ].join('\n'),
  read: (text, p) => readChosen(text, p.rowSums.length, p.columnSums.length, TEXT),
  write: (answer, p) => writeChosen(answer, p.columnSums.length, TEXT),

  rules: [
    {
      name: 'row-over',
      says: 'No row has more than its sum.',
      live: true,
      broken: (p, a) => firstBroken(p, a, 'row', (sum, asked) => sum > asked),
    },
    {
      name: 'column-over',
      says: 'No column has more than its sum.',
      live: true,
      broken: (p, a) => firstBroken(p, a, 'column', (sum, asked) => sum > asked),
    },
    {
      name: 'sums',
      says: 'Every row and every column has its sum.',
      broken: (p, a) =>
        firstBroken(p, a, 'row', (sum, asked) => sum < asked) ??
        firstBroken(p, a, 'column', (sum, asked) => sum < asked),
    },
  ],

  board: {
    tip: 'Tap a cell to fill it, again to cross it out; weights stand above and at the left, sums at the other ends.',
    ...chosenBoard('1', (p: Puzzle) => ({ rows: p.rowSums.length, columns: p.columnSums.length })),
    show(p, draft) {
      const [rows, columns] = [p.rowSums.length, p.columnSums.length];
      const answer = chosenOf(draft);
      const sum = (kind: Kind, n: number): Mark => {
        const asked = (kind === 'row' ? p.rowSums : p.columnSums)[n]!;
        return {
          at: `${kind}${n + 1}`,
          name: `sum of ${kind} ${n + 1}`,
          text: String(asked),
          fixed: true,
          ...(weigh(p, answer, kind, n) === asked ? { look: 'lit', says: 'reached' } : {}),
        };
      };
      const weight =
        (kind: Kind) =>
        (_: number, n: number): Mark => ({
          at: `${kind}-weight${n + 1}`,
          name: `weight of ${kind} ${n + 1}`,
          text: String(n + 1),
        });
      const rim = (kind: Kind, n: number) => (kind === 'row' ? `r${n + 1}c${columns}` : `r${rows}c${n + 1}`);
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'kakurasu',
            rows: rows + 1,
            columns: columns + 1,
            values: ['1', 'x'],
            taps: true,
            rowHints: [...p.rowSums.map(weight('row')), { at: 'sums-below', name: 'sums below', text: 'Σ' }],
            columnHints: [
              ...p.columnSums.map(weight('column')),
              { at: 'sums-right', name: 'sums at the right', text: 'Σ' },
            ],
            walls: [
              ...p.rowSums.map((_, n) => [rim('row', n), `row${n + 1}`] as const),
              ...p.columnSums.map((_, n) => [rim('column', n), `column${n + 1}`] as const),
            ],
            cells: [
              ...p.rowSums.flatMap((_, row): Mark[] => [
                ...p.columnSums.map((_, column) => {
                  const cell = row * columns + column;
                  return { ...cellMark(cell, columns), ...faceOf(draft[cell]!, FILLED) };
                }),
                sum('row', row),
              ]),
              ...p.columnSums.map((_, column) => sum('column', column)),
              { at: 'corner', name: 'corner', fixed: true },
            ],
          },
        ],
        status: `${countReached(p, answer)} of ${rows + columns} sums reached`,
      };
    },
    hint: (p, draft) =>
      lineHint(
        {
          choices: choicesOf(p),
          placesOf: (kind, n) => [`${kind}${n + 1}`],
          asks: (kind, n) => `the sum ${(kind === 'row' ? p.rowSums : p.columnSums)[n]}`,
          values: { filled: '1', empty: 'x' },
        },
        knownOf(draft),
      ),
  },

  guess: (p, rng) => Array.from({ length: p.rowSums.length * p.columnSums.length }, () => rng.chance(1, 2)),
  greedy: (p) =>
    p.rowSums.flatMap((sum) => {
      let left = sum;
      return p.columnSums
        .map((_, i) => {
          const weight = p.columnSums.length - i;
          const fits = weight <= left;
          if (fits) left -= weight;
          return fits;
        })
        .reverse();
    }),
  oracle(p, _secret, steps) {
    const [rows] = solveLines(choicesOf(p), 1, steps);
    return rows?.flatMap((row) => p.columnSums.map((_, i) => ((row >> i) & 1) === 1));
  },
  reasoningGym,
};

export default env;

type Kind = 'row' | 'column';

const TEXT = { chosen: '1', not: '0', names: 'the digits 0 and 1' };
const FILLED = { look: 'solid', says: 'filled' } as const;

/** The cells of a line from the first on. */
function lineOf(p: Puzzle, kind: Kind, n: number): number[] {
  const columns = p.columnSums.length;
  return kind === 'row'
    ? p.columnSums.map((_, i) => n * columns + i)
    : p.rowSums.map((_, i) => i * columns + n);
}
const weigh = (p: Puzzle, answer: Chosen, kind: Kind, n: number): number =>
  lineOf(p, kind, n).reduce((sum, cell, i) => sum + (answer[cell] ? i + 1 : 0), 0);

const countReached = (p: Puzzle, answer: Chosen): number =>
  p.rowSums.filter((sum, n) => weigh(p, answer, 'row', n) === sum).length +
  p.columnSums.filter((sum, n) => weigh(p, answer, 'column', n) === sum).length;

/** The first line whose sum is wrong: the sum asked for and its filled cells. */
function firstBroken(
  p: Puzzle,
  answer: Chosen,
  kind: Kind,
  wrong: (sum: number, asked: number) => boolean,
): Break | undefined {
  for (const [n, asked] of (kind === 'row' ? p.rowSums : p.columnSums).entries()) {
    const sum = weigh(p, answer, kind, n);
    if (!wrong(sum, asked)) continue;
    return {
      places: [
        `${kind}${n + 1}`,
        ...lineOf(p, kind, n)
          .filter((cell) => answer[cell])
          .map((cell) => cellPlace(cell, p.columnSums.length)),
      ],
      note: `${kind === 'row' ? 'Row' : 'Column'} ${n + 1} has ${sum}; its sum is to be ${asked}.`,
    };
  }
  return undefined;
}

function sumsOf(cells: Chosen, rows: number, columns: number): Puzzle {
  const none: Puzzle = { rowSums: new Array(rows).fill(0), columnSums: new Array(columns).fill(0) };
  return {
    rowSums: none.rowSums.map((_, n) => weigh(none, cells, 'row', n)),
    columnSums: none.columnSums.map((_, n) => weigh(none, cells, 'column', n)),
  };
}

const choicesOf = (p: Puzzle): LineChoices => ({
  rows: p.rowSums.map((sum) => linesOfSum(sum, p.columnSums.length)),
  columns: p.columnSums.map((sum) => linesOfSum(sum, p.rowSums.length)),
});

function linesLookedAt(p: Puzzle): number {
  const steps: Steps = makeSteps();
  solveLines(choicesOf(p), 1, steps);
  return steps.used;
}
