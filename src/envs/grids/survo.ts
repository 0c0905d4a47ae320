import type { Break, Environment } from '../../core/environment.ts';
import { cellMark, cellPlace, cellsWhere } from '../../core/grid.ts';
import { actOnValues, type NotedValues, notedValues, withValues } from '../../core/noted-values.ts';
import { readNumberTable, writeNumberTable } from '../../core/number-table.ts';
import { flag, int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import type { Mark } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';
import { reasoningGym } from './survo.reasoning-gym.ts';
import { fillTable } from './survo.search.ts';

const knobs = {
  rows: int('Rows', 2, 5),
  columns: int('Columns', 3, 6),
  empty: int('Empty cells', 3, 16),
  open: flag('No line with just one empty cell', 'Then no first number comes from a mere subtraction.'),
};

export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, 0 is empty. */
  readonly cells: readonly number[];
  readonly rowSums: readonly number[];
  readonly columnSums: readonly number[];
  /** What goes into the empty cells, rising; a number that stands twice is used twice. */
  readonly numbers: readonly number[];
}
/** Row by row, 0 is empty. */
export type Answer = readonly number[];

/*
 * Put the given numbers, each once, into the empty cells so that every row and column has its sum.
 *
 *     . 6 .  | 11         1 6 4  | 11
 *     5 . .  | 10    →    5 2 3  | 10      with 1 2 3 4
 *     -------             -------
 *     6 8 7               6 8 7
 *
 * The numbers 1 to rows × columns are laid at random, sums are taken, and cells at random are emptied; with “no line with
 * just one empty cell” none is left where a subtraction would give a number at once. A complete search proves that the
 * numbers fit in one way, else others are laid.
 *
 * Source: Seppo Mustonen, Survo puzzles, 2006.
 */

const env: Environment<typeof knobs, Puzzle, Answer, null, NotedValues> = {
  id: 'survo',
  version: 1,
  title: 'Survo',
  about: 'Put each number into the table once so that all sums hold.',
  family: 'grids',
  tags: ['arithmetic', 'deduction'],
  sources: ['Seppo Mustonen, Survo puzzles, 2006, survo.fi/puzzles'],

  knobs,
  check({ rows, columns, empty, open }) {
    const room = Math.min(16, Math.floor((rows * columns * 3) / 4));
    if (empty > room)
      return { at: 'empty', why: `${rows}×${columns} cells are seldom unique with more than ${room} empty.` };
    return open && empty < 4
      ? { at: 'open', why: 'With no line of just one empty cell there are at least four.' }
      : undefined;
  },
  levels: [
    { rows: 3, columns: 3, empty: 4, open: false },
    { rows: 3, columns: 4, empty: 6, open: false },
    { rows: 3, columns: 4, empty: 8, open: true },
    { rows: 4, columns: 4, empty: 10, open: true },
    { rows: 4, columns: 5, empty: 12, open: true },
    { rows: 4, columns: 6, empty: 14, open: true },
    { rows: 5, columns: 6, empty: 16, open: true },
  ],
  measure: { says: 'empty cells', of: (p) => p.numbers.length },

  generate({ rows, columns, empty, open }, rng) {
    for (let tries = 0; tries < 1000; tries++) {
      const full = rng.shuffle(Array.from({ length: rows * columns }, (_, i) => i + 1));
      const holes = openCells(rows, columns, empty, open, rng);
      if (!holes) continue;
      const sum = (cells: readonly number[]) => cells.reduce((total, cell) => total + full[cell]!, 0);
      const lines = linesOf(rows, columns);
      const puzzle: Puzzle = {
        rows,
        columns,
        cells: full.map((value, cell) => (holes.includes(cell) ? 0 : value)),
        rowSums: lines.slice(0, rows).map(sum),
        columnSums: lines.slice(rows).map(sum),
        numbers: holes.map((cell) => full[cell]!).sort((a, b) => a - b),
      };
      const steps = makeSteps(20_000);
      if (fillTable(puzzle, 2, steps).length === 1 && !steps.spent) return { puzzle, secret: null };
    }
    throw new Error('No table has one solution within 1000 tries.');
  },

  prompt: (p) =>
    [
      `Fill the empty cells (.) of this table of ${p.rows} rows and ${p.columns} columns so that every row and every column adds up to its sum. Use each of the numbers ${p.numbers.join(', ')} exactly once. Given numbers stay.`,
      '',
      writeNumberTable(p.cells, p.columns),
      '',
      `Sums of the rows, from top to bottom: ${p.rowSums.join(' ')}`,
      `Sums of the columns, from left to right: ${p.columnSums.join(' ')}`,
      '',
      `Answer with ${p.rows} lines of ${p.columns} numbers each, separated by spaces, without the sums.`,
    ].join('\n'),
  read: (text, p) => readNumberTable(text, p.rows, p.columns),
  write: (answer, p) => writeNumberTable(answer, p.columns),

  rules: [
    {
      name: 'givens',
      says: 'The given numbers stay.',
      broken: (p, a) =>
        at(
          p,
          cellsWhere(p.cells, (value, cell) => value !== 0 && a[cell] !== value),
          'A given number was changed.',
        ),
    },
    {
      name: 'numbers',
      says: 'Empty cells take the listed numbers, each as often as it is listed.',
      live: true,
      broken(p, a) {
        const left = p.numbers.slice();
        for (const cell of cellsWhere(p.cells, (value) => value === 0)) {
          const value = a[cell]!;
          if (value === 0) continue;
          const found = left.indexOf(value);
          if (found >= 0) left.splice(found, 1);
          else if (!p.numbers.includes(value)) return at(p, [cell], `${value} is not one of the numbers.`);
          else {
            const same = cellsWhere(a, (other, i) => other === value && p.cells[i] === 0);
            return at(p, same, `${value} is used more often than it is listed.`);
          }
        }
        return undefined;
      },
    },
    {
      name: 'row',
      says: 'Every full row has its sum, and no row has more.',
      live: true,
      broken: (p, a) => wrongLine(p, a, 'row'),
    },
    {
      name: 'column',
      says: 'Every full column has its sum, and no column has more.',
      live: true,
      broken: (p, a) => wrongLine(p, a, 'column'),
    },
    {
      name: 'filled',
      says: 'Every cell is filled.',
      broken: (p, a) =>
        at(
          p,
          cellsWhere(a, (value) => value === 0),
          'Cells are still empty.',
        ),
    },
  ],

  board: {
    tip: 'Pick an empty cell and choose one of the numbers left; with Notes on it becomes a candidate.',
    start: (p) => notedValues(p.cells),
    act: (p, draft, gesture) => actOnValues(draft, gesture, p.cells, p.columns, offered(p.numbers)),
    show(p, draft) {
      const sum = (kind: Kind, n: number): Mark => {
        const asked = (kind === 'row' ? p.rowSums : p.columnSums)[n]!;
        const line = lineOf(p, kind, n).map((cell) => draft.cells[cell]!);
        const held = !line.includes(0) && total(line) === asked;
        return {
          at: `${kind}${n + 1}`,
          name: `sum of ${kind} ${n + 1}`,
          text: String(asked),
          fixed: true,
          ...(held ? { look: 'lit', says: 'reached' } : {}),
        };
      };
      const left = leftOver(p, draft.cells);
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'table',
            rows: p.rows + 1,
            columns: p.columns + 1,
            values: offered(left),
            notes: true,
            walls: [
              ...p.rowSums.map((_, n) => [`r${n + 1}c${p.columns}`, `row${n + 1}`] as const),
              ...p.columnSums.map((_, n) => [`r${p.rows}c${n + 1}`, `column${n + 1}`] as const),
            ],
            cells: [
              ...p.rowSums.flatMap((_, row): Mark[] => [
                ...p.columnSums.map((_, column) => cellOf(p, draft, left, row * p.columns + column)),
                sum('row', row),
              ]),
              ...p.columnSums.map((_, column) => sum('column', column)),
              { at: 'total', name: 'sum of all', text: String(total(p.rowSums)), fixed: true },
            ],
          },
        ],
        status: `${p.numbers.length - left.length} of ${p.numbers.length} numbers placed`,
      };
    },
    answer: (_p, draft) => draft.cells,
    draft: (_p, answer, before) => withValues(answer, before),
    enter: (p, answer) =>
      answer.flatMap((value, cell) =>
        p.cells[cell] === 0 && value !== 0
          ? [{ do: 'set' as const, at: cellPlace(cell, p.columns), value: String(value) }]
          : [],
      ),
  },

  guess: (p, rng) => filledWith(p, rng.shuffle(p.numbers)),
  greedy: (p) => filledWith(p, p.numbers.toReversed()),
  oracle: (p, _secret, steps) => fillTable(p, 1, steps)[0],
  reasoningGym,
};

export default env;

type Kind = 'row' | 'column';

const offered = (numbers: readonly number[]): readonly string[] =>
  [...new Set(numbers)].sort((a, b) => a - b).map(String);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const at = (p: Puzzle, cells: readonly number[], note: string): Break | undefined =>
  cells.length === 0 ? undefined : { places: cells.map((cell) => cellPlace(cell, p.columns)), note };

function cellOf(p: Puzzle, { cells, notes }: NotedValues, left: readonly number[], cell: number): Mark {
  const value = cells[cell]!;
  const noted = notes[cell]!;
  return {
    ...cellMark(cell, p.columns),
    ...(value === 0 ? {} : { text: String(value), values: offered([...left, value]) }),
    ...(noted.length === 0 ? {} : { notes: noted.map(String) }),
    ...(p.cells[cell] === 0 || p.cells[cell] !== value ? {} : { fixed: true }),
  };
}

const lineOf = ({ rows, columns }: Puzzle, kind: Kind, n: number): number[] =>
  linesOf(rows, columns)[kind === 'row' ? n : rows + n]!;

/** The cells of the rows, then of the columns. */
function linesOf(rows: number, columns: number): number[][] {
  const across = Array.from({ length: columns }, (_, i) => i);
  const down = Array.from({ length: rows }, (_, i) => i);
  return [
    ...down.map((row) => across.map((column) => row * columns + column)),
    ...across.map((column) => down.map((row) => row * columns + column)),
  ];
}

function wrongLine(p: Puzzle, answer: Answer, kind: Kind): Break | undefined {
  for (const [n, asked] of (kind === 'row' ? p.rowSums : p.columnSums).entries()) {
    const line = lineOf(p, kind, n);
    const values = line.map((cell) => answer[cell]!);
    const sum = total(values);
    if (sum === asked || (sum < asked && values.includes(0))) continue;
    return {
      places: [`${kind}${n + 1}`, ...line.map((cell) => cellPlace(cell, p.columns))],
      note: `${kind === 'row' ? 'Row' : 'Column'} ${n + 1} adds up to ${sum}; its sum is to be ${asked}.`,
    };
  }
  return undefined;
}

/** The numbers that no empty cell has yet. */
function leftOver(p: Puzzle, cells: readonly number[]): number[] {
  const left = p.numbers.slice();
  for (const cell of cellsWhere(p.cells, (value) => value === 0)) {
    const used = left.indexOf(cells[cell]!);
    if (used >= 0) left.splice(used, 1);
  }
  return left;
}

function filledWith(p: Puzzle, numbers: readonly number[]): number[] {
  let next = 0;
  return p.cells.map((value) => (value === 0 ? numbers[next++]! : value));
}

/** So many cells at random; where `open`, no row and no column has just one of them. Undefined where the draw failed. */
function openCells(
  rows: number,
  columns: number,
  count: number,
  open: boolean,
  rng: Rng,
): number[] | undefined {
  const cells = rng.sample(
    Array.from({ length: rows * columns }, (_, i) => i),
    count,
  );
  const alone = (line: readonly number[]) => line.filter((cell) => cells.includes(cell)).length === 1;
  return open && linesOf(rows, columns).some(alone) ? undefined : cells;
}
