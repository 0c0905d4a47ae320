import {
  type DropBoard,
  type DropValue,
  dropped,
  dropValues,
  endsInLine,
  openColumns,
} from '../../core/dropping.ts';
import type { Environment } from '../../core/environment.ts';
import { cellMark, withAt } from '../../core/grid.ts';
import { int } from '../../core/params.ts';
import { lastOne } from '../../core/remembered.ts';
import type { Rng } from '../../core/rng.ts';
import type { Mark, Place } from '../../core/scene.ts';
import type { Steps } from '../../core/steps.ts';

/*
 * Tell for each column of a game of Connect Four where a disc in it leads, if both sides play their best from there.
 *
 *     X . X . .        X is to move. A disc in column 4 leaves one gap in the top row, above the
 *     X . X O .        other free cell of column 2, and O is the one who has to fill that in the end.
 *     O O O X O   →    - D - W D
 *     X X O O O
 *
 * Discs are dropped at random, never into a line, until so many cells are free. All games from there are played out; a
 * board counts when its columns do not all lead to the same, X has no line at once, and looking ahead only so many moves
 * gives some column wrong. The value of a position is one number, so there is one answer.
 *
 * Source: James Allen, Connect Four solved (1988); Victor Allis, A knowledge-based approach of Connect-Four (1988).
 */

const knobs = {
  rows: int('Rows', 4, 6),
  columns: int('Columns', 4, 7),
  empty: int('Free cells', 5, 14),
  ahead: int('Hidden behind', 0, 4, 'Looking only so many moves ahead gives some column wrong.'),
};

export interface Puzzle {
  /** Lines from the top; X is to move. */
  readonly board: DropBoard;
}
/** What each column leads to; null where it is full or not said. */
type Answer = readonly (DropValue | null)[];

const VALUES = ['W', 'D', 'L'] as const;
const SAID = { W: 'X wins', D: 'nobody wins', L: 'O wins' } as const;

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'connect-four',
  version: 1,
  title: 'Connect four',
  about: 'Tell for each column whether a disc in it wins, draws or loses against best play.',
  family: 'games',
  tags: ['search', 'deduction'],
  sources: ['Victor Allis, A knowledge-based approach of Connect-Four, 1988'],

  knobs,
  check({ rows, columns, empty, ahead }) {
    const most = rows * columns - 8;
    if (empty > most)
      return { at: 'empty', why: `With ${rows} by ${columns} cells, at most ${most} stay free.` };
    return ahead > empty - 4
      ? { at: 'ahead', why: `With ${empty} free cells, at most ${empty - 4} moves hide anything.` }
      : undefined;
  },
  levels: [
    { rows: 4, columns: 5, empty: 5, ahead: 0 },
    { rows: 5, columns: 5, empty: 6, ahead: 1 },
    { rows: 5, columns: 6, empty: 8, ahead: 1 },
    { rows: 6, columns: 6, empty: 9, ahead: 2 },
    { rows: 6, columns: 7, empty: 10, ahead: 2 },
    { rows: 6, columns: 7, empty: 12, ahead: 3 },
    { rows: 6, columns: 7, empty: 14, ahead: 4 },
  ],
  measure: { says: 'free cells', of: ({ board }) => board.join('').split('.').length - 1 },

  generate({ rows, columns, empty, ahead }, rng) {
    for (let tries = 0; tries < 3_000; tries++) {
      const board = played(rows, columns, rows * columns - empty, rng);
      if (board && isTelling(board, ahead)) return { puzzle: { board }, secret: null };
    }
    throw new Error('No board with columns that differ within 3,000 tries.');
  },

  canonical({ board }) {
    const mirrored = board.map((line) => [...line].reverse().join(''));
    return mirrored.join('\n') < board.join('\n') ? mirrored : board;
  },
  prompt: ({ board }) =>
    [
      `Two players, X and O, take turns to drop a disc of their own into a column that is not full; it falls onto the discs below. Who first has four or more discs next to each other in a row, column or diagonal wins; when all cells are full without that, nobody wins. This is the board, with . for free cells, and X is to move:`,
      '',
      ...board.map((line) => [...line].join(' ')),
      '',
      'For each column, find out where it leads if X drops a disc into it now and both players play their best from then on: W if X wins, L if O wins, D if nobody does.',
      '',
      `Answer with ${board[0]!.length} letters, one for each column from left to right, separated by single spaces; write - for a column that is full.`,
    ].join('\n'),
  read(text, { board }) {
    const words = text.split(' ', 50);
    const open = openColumns(board);
    const columns = board[0]!.length;
    if (words.length !== columns)
      return { why: `There are ${words.length} parts; the board has ${columns} columns.` };
    const answer: (DropValue | null)[] = [];
    for (const [column, word] of words.entries()) {
      const value = VALUES.find((letter) => letter === word) ?? null;
      if (open.includes(column) ? value === null && word !== '.' : word !== '-')
        return {
          why: open.includes(column)
            ? `Column ${column + 1} is “${word.slice(0, 20)}”; it has to be W, D or L.`
            : `Column ${column + 1} is full; write - for it.`,
        };
      answer.push(value);
    }
    return { answer };
  },
  write: (answer, { board }) =>
    answer.map((value, column) => value ?? (board[0]![column] === '.' ? '.' : '-')).join(' '),

  rules: [
    {
      name: 'wins',
      says: 'From each column marked W, X wins whatever O does.',
      broken: (p, a) => misjudged(p, a, 'W'),
    },
    {
      name: 'loses',
      says: 'From each column marked L, O wins whatever X does.',
      broken: (p, a) => misjudged(p, a, 'L'),
    },
    {
      name: 'draws',
      says: 'From each column marked D, neither side can force a line.',
      broken: (p, a) => misjudged(p, a, 'D'),
    },
    {
      name: 'all',
      says: 'Each column with room is marked.',
      broken({ board }, a) {
        const missing = openColumns(board).filter((column) => a[column] === null);
        return missing.length === 0
          ? undefined
          : {
              places: missing.map(valuePlace),
              note: `${columnsNamed(missing)} still to be marked.`,
            };
      },
    },
  ],

  board: {
    tip: 'Pick the field above a column and type W, D or L: where a disc of X in it leads.',
    start: ({ board }) => [...board[0]!].map(() => null),
    act({ board }, draft, gesture) {
      if (gesture.do !== 'set') return draft;
      const column = openColumns(board).find((open) => valuePlace(open) === gesture.at);
      const value = VALUES.find((letter) => letter === gesture.value) ?? null;
      if (column === undefined || (value === null && gesture.value !== '') || draft[column] === value)
        return draft;
      return withAt(draft, column, value);
    },
    show({ board }, draft) {
      const columns = board[0]!.length;
      const open = openColumns(board);
      const above = draft.map((value, column): Mark => {
        const mark = { at: valuePlace(column), name: `value of column ${column + 1}` };
        if (!open.includes(column)) return { ...mark, look: 'dim', says: 'full', fixed: true };
        return value === null ? mark : { ...mark, text: value };
      });
      const below = [...board.join('')].map(
        (sign, cell): Mark => ({
          ...cellMark(cell, columns),
          fixed: true,
          ...(sign === '.' ? { says: 'free' } : { text: sign, fill: sign === 'X' ? 1 : 5 }),
        }),
      );
      const marked = open.filter((column) => draft[column] !== null).length;
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'board with a field above each column',
            rows: board.length + 1,
            columns,
            values: VALUES,
            cells: [...above, ...below],
            walls: above.map((mark, column) => [mark.at, cellMark(column, columns).at] as const),
          },
        ],
        status: `X is to move; ${marked} of ${open.length} columns are marked`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) =>
      answer.flatMap((value, column) =>
        value === null ? [] : [{ do: 'set' as const, at: valuePlace(column), value }],
      ),
  },

  guess: ({ board }, rng) => [...board[0]!].map((sign) => (sign === '.' ? rng.pick(VALUES) : null)),
  /** What the next two moves tell. */
  greedy: ({ board }) => (dropValues(board, { ahead: 1 }) ?? []).map((value) => value ?? null),
  oracle({ board }, _secret, steps) {
    const answer = [...board[0]!].map((sign, column): DropValue | null =>
      sign === '.' ? forced(dropped(board, column, 'X')!, column, steps) : null,
    );
    return steps.spent ? undefined : answer;
  },
  easier({ board }) {
    for (const mine of openColumns(board))
      for (const theirs of openColumns(board)) {
        const between = dropped(board, mine, 'X')!;
        const after = dropped(between, theirs, 'O');
        if (!after || endsInLine(between, mine) || endsInLine(after, theirs)) continue;
        if (isTelling(after)) return { puzzle: { board: after }, secret: null };
      }
    return undefined;
  },
};

export default env;

const valuePlace = (column: number): Place => `v${column + 1}`;
const columnsNamed = (columns: readonly number[]): string =>
  `${columns.length === 1 ? 'Column' : 'Columns'} ${columns.map((column) => column + 1).join(', ')}`;

const valuesOf = lastOne(({ board }: Puzzle) => dropValues(board)!);

/** Columns that are given a value and lead to another. */
function misjudged(p: Puzzle, answer: Answer, given: DropValue) {
  const values = valuesOf(p);
  const wrong = answer.flatMap((value, column) =>
    value === given && values[column] !== given ? [column] : [],
  );
  const [first] = wrong;
  return first === undefined
    ? undefined
    : {
        places: wrong.map(valuePlace),
        note: `After a disc in column ${first + 1}, ${SAID[values[first]!]} if both play their best.`,
      };
}

/** A game of so many discs without a line, with X to move; undefined where none could be dropped without one. */
function played(rows: number, columns: number, discs: number, rng: Rng): DropBoard | undefined {
  let board: DropBoard = Array.from({ length: rows }, () => '.'.repeat(columns));
  for (let left = discs; left > 0; left--) {
    const disc = left % 2 === 1 ? 'O' : 'X';
    const next = rng
      .shuffle(openColumns(board))
      .map((column) => ({ column, board: dropped(board, column, disc)! }))
      .find(({ column, board }) => !endsInLine(board, column));
    if (!next) return undefined;
    board = next.board;
  }
  return board;
}

/** Whether columns lead to different ends, none is a line at once, and looking ahead so many moves gives some wrong. */
function isTelling(board: DropBoard, ahead = 0): boolean {
  const open = openColumns(board);
  if (open.length < 3 || open.some((column) => endsInLine(dropped(board, column, 'X')!, column)))
    return false;
  const values = dropValues(board)!;
  if (open.every((column) => values[column] === values[open[0]!])) return false;
  const near = dropValues(board, { ahead })!;
  return open.some((column) => values[column] !== near[column]);
}

/** What a board leads to, by asking for each side whether it can force a line; `last` is where X dropped a disc. */
function forced(board: DropBoard, last: number, steps: Steps): DropValue {
  if (endsInLine(board, last)) return 'W';
  if (canForce(board, 'O', 'O', new Map(), steps)) return 'L';
  return canForce(board, 'X', 'O', new Map(), steps) ? 'W' : 'D';
}

/** Whether a side can force a line, with `mover` to move. */
function canForce(
  board: DropBoard,
  side: 'X' | 'O',
  mover: 'X' | 'O',
  known: Map<string, boolean>,
  steps: Steps,
): boolean {
  const key = board.join('');
  const found = known.get(key);
  if (found !== undefined) return found;
  if (!steps.take()) return false;
  const next = openColumns(board).map((column) => ({ column, board: dropped(board, column, mover)! }));
  const ends = next.some(({ column, board }) => endsInLine(board, column));
  const goesOn = (after: { readonly board: DropBoard }): boolean =>
    canForce(after.board, side, mover === 'X' ? 'O' : 'X', known, steps);
  const can =
    next.length > 0 && (ends ? mover === side : mover === side ? next.some(goesOn) : next.every(goesOn));
  known.set(key, can);
  return can;
}
