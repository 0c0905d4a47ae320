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
import { mendPicture } from '../../core/line-choices.ts';
import { choicesOf, type LineClues, solvePicture } from '../../core/line-clues.ts';
import { lineHint } from '../../core/line-hint.ts';
import { choice, int } from '../../core/params.ts';
import type { Mark } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';

/*
 * Fill cells so that the runs of filled cells in every row and column have the lengths of its clue, in that order.
 *
 *           1 3 3 3 1
 *     1 1   . # . # .
 *     5     # # # # #
 *     3     . # # # .
 *     1     . . # . .
 *
 * A picture is drawn at random and mended: while its clues leave cells open, one of the open cells is changed. At
 * “lines” looking at one line at a time solves it, which proves that there is one picture. At “search” that does not
 * suffice, and a complete search proves it instead.
 *
 * Source: Non Ishida and Tetsuya Nishio (1987).
 */

const knobs = {
  rows: int('Rows', 3, 15),
  columns: int('Columns', 3, 15),
  filled: int('Filled cells, per cent', 45, 65, 'About half is hardest.'),
  reasoning: choice('Reasoning', ['lines', 'search'], 'One line at a time is enough, or is not.'),
};

/** Clues: lengths of runs, row by row and column by column. */
export type Puzzle = LineClues;

const env: Environment<typeof knobs, Puzzle, Chosen, null, ChosenDraft> = {
  id: 'nonogram',
  version: 1,
  title: 'Nonogram',
  about: 'Fill cells so that every row and column has the runs its clue tells.',
  family: 'grids',
  tags: ['deduction'],
  sources: ['Non Ishida and Tetsuya Nishio, 1987'],

  knobs,
  check: ({ rows, columns, filled, reasoning }) =>
    reasoning === 'search' && (rows < 8 || columns < 8 || filled > 52)
      ? { at: 'reasoning', why: 'Search is seldom needed below 8×8 or with more than 52 per cent filled.' }
      : undefined,
  levels: [
    { rows: 5, columns: 5, filled: 60, reasoning: 'lines' },
    { rows: 6, columns: 8, filled: 55, reasoning: 'lines' },
    { rows: 10, columns: 8, filled: 52, reasoning: 'lines' },
    { rows: 10, columns: 12, filled: 50, reasoning: 'lines' },
    { rows: 15, columns: 12, filled: 50, reasoning: 'lines' },
    { rows: 12, columns: 15, filled: 50, reasoning: 'search' },
    { rows: 15, columns: 15, filled: 48, reasoning: 'search' },
  ],
  measure: { says: 'lines to look at', of: linesLookedAt },

  generate({ rows, columns, filled, reasoning }, rng) {
    for (let tries = 0; tries < 300; tries++) {
      const cells = Array.from({ length: rows * columns }, () => rng.chance(filled, 100));
      const clues = (picture: readonly boolean[]) => choicesOf(cluesOf(picture, rows, columns));
      const mended = mendPicture(cells, columns, clues, reasoning, rng);
      if (mended) return { puzzle: cluesOf(mended, rows, columns), secret: null };
    }
    throw new Error('No picture asks for this reasoning within 300 tries.');
  },

  prompt: (p) =>
    [
      `Solve this nonogram of ${p.rows.length} rows and ${p.columns.length} columns. Each cell is filled or empty. A clue tells the lengths of the runs of filled cells in its line, in order; between two runs is at least one empty cell. The clue 0 means that the line has no filled cell.`,
      '',
      'Rows, from top to bottom, runs from left to right:',
      ...p.rows.map(clueText),
      '',
      'Columns, from left to right, runs from top to bottom:',
      ...p.columns.map(clueText),
      '',
      `Answer with ${p.rows.length} lines of ${p.columns.length} characters each, without spaces: # for a filled cell, a dot for an empty one.`,
    ].join('\n'),
  read: (text, p) => readChosen(text, p.rows.length, p.columns.length, TEXT),
  write: (answer, p) => writeChosen(answer, p.columns.length, TEXT),

  rules: [
    {
      name: 'row-room',
      says: 'The clue of each row has room for all its filled cells.',
      live: true,
      broken: (p, a) => firstBroken(p, a, 'row', noRoom, roomNote),
    },
    {
      name: 'column-room',
      says: 'The clue of each column has room for all its filled cells.',
      live: true,
      broken: (p, a) => firstBroken(p, a, 'column', noRoom, roomNote),
    },
    {
      name: 'runs',
      says: 'The runs of each row and column are those of its clue.',
      broken: (p, a) =>
        firstBroken(p, a, 'row', otherRuns, runsNote) ?? firstBroken(p, a, 'column', otherRuns, runsNote),
    },
  ],

  board: {
    tip: 'Tap a cell to fill it, again to cross it out; or type # and X.',
    ...chosenBoard('#', (p: Puzzle) => ({ rows: p.rows.length, columns: p.columns.length })),
    show(p, draft) {
      const columns = p.columns.length;
      const answer = chosenOf(draft);
      const hint =
        (kind: 'row' | 'column') =>
        (clue: readonly number[], n: number): Mark => ({
          at: `${kind}${n + 1}`,
          name: `clue of ${kind} ${n + 1}`,
          text: clueText(clue),
          ...(same(clue, runsOf(lineOf(p, answer, kind, n))) ? { look: 'dim', says: 'done' } : {}),
        });
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'nonogram',
            rows: p.rows.length,
            columns,
            boxes: { rows: 5, columns: 5 },
            values: ['#', 'x'],
            taps: true,
            rowHints: p.rows.map(hint('row')),
            columnHints: p.columns.map(hint('column')),
            cells: draft.map((sign, cell) => ({ ...cellMark(cell, columns), ...faceOf(sign, FILLED) })),
          },
        ],
        status: `${answer.filter(Boolean).length} of ${p.rows.flat().reduce((a, b) => a + b, 0)} cells filled`,
      };
    },
    hint: (p, draft) =>
      lineHint(
        {
          choices: choicesOf(p),
          placesOf: (kind, n) => [`${kind}${n + 1}`],
          asks: (kind, n) => `the clue ${clueText((kind === 'row' ? p.rows : p.columns)[n]!)}`,
          values: { filled: '#', empty: 'x' },
        },
        knownOf(draft),
      ),
  },

  guess(p, rng) {
    const filled = p.rows.flat().reduce((a, b) => a + b, 0);
    const cells = p.rows.length * p.columns.length;
    return Array.from({ length: cells }, () => rng.chance(filled, cells));
  },
  greedy: (p) =>
    p.rows.flatMap((clue) => {
      const packed = clue.flatMap((run) => [...new Array<boolean>(run).fill(true), false]);
      return p.columns.map((_, i) => packed[i] ?? false);
    }),
  oracle(p, _secret, steps) {
    const [rows] = solvePicture(p, 1, steps);
    return rows?.flatMap((row) => p.columns.map((_, i) => ((row >> i) & 1) === 1));
  },
};

export default env;

const TEXT = { chosen: '#', not: '.', names: '# and dots' };
const FILLED = { look: 'solid', says: 'filled' } as const;

const clueText = (clue: readonly number[]): string => (clue.length === 0 ? '0' : clue.join(' '));
const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, i) => n === b[i]);

function runsOf(line: readonly boolean[]): number[] {
  const runs: number[] = [];
  for (const [i, filled] of line.entries()) {
    if (!filled) continue;
    if (i > 0 && line[i - 1]) runs[runs.length - 1]!++;
    else runs.push(1);
  }
  return runs;
}

/** Whether runs of these lengths, in order and apart, can cover all filled cells of a line and more. */
function hasRoom(clue: readonly number[], line: readonly boolean[]): boolean {
  // From the right: which cells a rest of the clue may start at, or after, and still cover what is filled from there on.
  let fits = Array.from({ length: line.length + 2 }, (_, at) => !line.includes(true, at));
  for (const run of clue.toReversed()) {
    const longer = fits.map(() => false);
    for (let at = line.length - run; at >= 0; at--) {
      const placed = line[at + run] !== true && fits[at + run + 1]!;
      longer[at] = placed || (line[at] !== true && longer[at + 1]!);
    }
    fits = longer;
  }
  return fits[0]!;
}

type Kind = 'row' | 'column';

function lineOf(p: Puzzle, answer: Chosen, kind: Kind, n: number): boolean[] {
  const columns = p.columns.length;
  return kind === 'row'
    ? answer.slice(n * columns, (n + 1) * columns)
    : p.rows.map((_, row) => answer[row * columns + n]!);
}

const otherRuns = (clue: readonly number[], line: readonly boolean[]): boolean => !same(clue, runsOf(line));
const noRoom = (clue: readonly number[], line: readonly boolean[]): boolean =>
  otherRuns(clue, line) && !hasRoom(clue, line);

/** The first line that is wrong: its clue and its filled cells. */
function firstBroken(
  p: Puzzle,
  answer: Chosen,
  kind: Kind,
  wrong: (clue: readonly number[], line: readonly boolean[]) => boolean,
  note: (clue: readonly number[], runs: readonly number[]) => string,
): Break | undefined {
  for (const [n, clue] of (kind === 'row' ? p.rows : p.columns).entries()) {
    const line = lineOf(p, answer, kind, n);
    if (!wrong(clue, line)) continue;
    const cellOf = (i: number) => (kind === 'row' ? n * p.columns.length + i : i * p.columns.length + n);
    return {
      places: [
        `${kind}${n + 1}`,
        ...line.flatMap((filled, i) => (filled ? [cellPlace(cellOf(i), p.columns.length)] : [])),
      ],
      note: `${kind === 'row' ? 'Row' : 'Column'} ${n + 1} ${note(clue, runsOf(line))}`,
    };
  }
  return undefined;
}
const roomNote = (clue: readonly number[], runs: readonly number[]): string =>
  `cannot have the runs ${clueText(clue)} any more; it has ${clueText(runs)} so far.`;
const runsNote = (clue: readonly number[], runs: readonly number[]): string =>
  `has the runs ${clueText(runs)}; its clue is ${clueText(clue)}.`;

function linesLookedAt(p: Puzzle): number {
  const steps = makeSteps();
  solvePicture(p, 1, steps);
  return steps.used;
}

function cluesOf(cells: readonly boolean[], rows: number, columns: number): Puzzle {
  return {
    rows: Array.from({ length: rows }, (_, n) => runsOf(cells.slice(n * columns, (n + 1) * columns))),
    columns: Array.from({ length: columns }, (_, n) => runsOf(cells.filter((_, i) => i % columns === n))),
  };
}
