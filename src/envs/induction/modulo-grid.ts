import { actOnSigns, type CellSigns } from '../../core/cell-signs.ts';
import { readCharacters, writeCharacters } from '../../core/character-grid.ts';
import type { Break, Environment } from '../../core/environment.ts';
import { cellMark, cellPlace, cellsWhere } from '../../core/grid.ts';
import { int } from '../../core/params.ts';
import { perObject } from '../../core/remembered.ts';
import type { Rng } from '../../core/rng.ts';
import type { Mark } from '../../core/scene.ts';
import type { Steps } from '../../core/steps.ts';
import { reasoningGym } from './modulo-grid.reasoning-gym.ts';

const knobs = {
  rows: int('Rows', 6, 20),
  columns: int('Columns', 6, 20),
  divisor: int('Largest divisor', 3, 20),
  holes: int('Holes', 4, 20),
};

type Sign = '#' | '.' | '?';
export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  /** Divisors of the pattern go up to this one. */
  readonly largest: number;
  /** Row by row: # is on, a dot is off, a question mark is a hole. */
  readonly cells: readonly Sign[];
}
export type Answer = readonly Sign[];

const OPERATIONS = ['sum', 'difference', 'product'] as const;
interface Pattern {
  readonly operation: (typeof OPERATIONS)[number];
  readonly divisor: number;
  readonly rest: number;
}

/*
 * Find the pattern of a grid and fill its holes. A cell is on exactly where the sum, the difference or the product of the
 * numbers of its row and column, both counted from 0, leaves a certain rest when it is divided by a certain number.
 *
 *     # . . #         # . . #
 *     . . # ?    →    . . # .      the sum leaves 0 when it is divided by 3
 *     . # . .         . # . .
 *     ? . . #         # . . #
 *
 * A pattern is drawn and holes are cut into its grid, on and off cells among them. All patterns that fit the rest of
 * the grid are gone through: where two of them fill the holes differently, others are cut.
 *
 * Source: the modulo grid task of Reasoning Gym, 2025.
 */

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'modulo-grid',
  version: 1,
  title: 'Modulo grid',
  about: 'Find the arithmetic behind a pattern and fill its holes.',
  family: 'induction',
  tags: ['induction', 'arithmetic'],
  sources: ['Stojanovski et al., Reasoning Gym, 2025, arXiv:2505.24760'],

  knobs,
  check({ rows, columns, divisor, holes }) {
    if (holes * 6 > rows * columns)
      return {
        at: 'holes',
        why: `At most ${Math.floor((rows * columns) / 6)} holes leave the pattern to be seen.`,
      };
    return divisor > Math.min(rows, columns)
      ? {
          at: 'divisor',
          why: 'The largest divisor is no longer than the shorter side, so that patterns repeat.',
        }
      : undefined;
  },
  levels: [
    { rows: 6, columns: 7, divisor: 4, holes: 4 },
    { rows: 8, columns: 8, divisor: 6, holes: 6 },
    { rows: 10, columns: 9, divisor: 8, holes: 8 },
    { rows: 12, columns: 12, divisor: 12, holes: 12 },
    { rows: 16, columns: 15, divisor: 15, holes: 16 },
    { rows: 20, columns: 20, divisor: 20, holes: 20 },
  ],
  measure: { says: 'holes', of: (p) => p.cells.filter((sign) => sign === '?').length },

  generate({ rows, columns, divisor: largest, holes }, rng) {
    for (let tries = 0; tries < 2000; tries++) {
      const divisor = rng.int(2, largest);
      const pattern: Pattern = { operation: rng.pick(OPERATIONS), divisor, rest: rng.int(0, divisor - 1) };
      const full: Puzzle = {
        rows,
        columns,
        largest,
        cells: Array.from({ length: rows * columns }, (_, cell) => signOf(pattern, cell, columns)),
      };
      const puzzle = withHoles(full, holes, rng);
      if (puzzle && fillings(puzzle).length === 1) return { puzzle, secret: null };
    }
    throw new Error('No pattern leaves one way to fill the holes within 2000 tries.');
  },

  prompt: (p) =>
    [
      `This grid of ${p.rows} rows and ${p.columns} columns has a pattern. Number the rows from 0 at the top and the columns from 0 at the left. Whether the cell in row r and column c is on (#) or off (.) follows from one of these values: r + c, the absolute difference |r - c|, or r * c. The cell is on exactly if that value, divided by some fixed whole number from 2 to ${p.largest}, leaves some fixed remainder. Find the pattern and fill the holes (?).`,
      '',
      writeCharacters(p.cells, p.columns),
      '',
      `Answer with the whole grid: ${p.rows} lines of ${p.columns} characters each, # and dots, without spaces.`,
    ].join('\n'),
  read(text, p) {
    const cells = readCharacters(text, p.rows, p.columns, '#.?', '#, dots and question marks');
    return 'why' in cells ? cells : { answer: cells as readonly Sign[] };
  },
  write: (answer, p) => writeCharacters(answer, p.columns),

  rules: [
    {
      name: 'shown',
      says: 'The cells that are shown stay.',
      broken: (p, a) =>
        at(
          p,
          cellsWhere(p.cells, (sign, cell) => sign !== '?' && a[cell] !== sign),
          'A shown cell was changed.',
        ),
    },
    {
      name: 'filled',
      says: 'Every hole is filled.',
      broken: (p, a) =>
        at(
          p,
          cellsWhere(a, (sign) => sign === '?'),
          'Holes are still open.',
        ),
    },
    {
      name: 'pattern',
      says: 'One pattern that fits all shown cells fits the holes too.',
      broken(p, a) {
        const holes = cellsWhere(p.cells, (sign) => sign === '?');
        const off = fillings(p).map((signs) => holes.filter((cell, i) => a[cell] !== signs[i]));
        const [nearest] = off.toSorted((one, other) => one.length - other.length);
        if (nearest?.length === 0) return undefined;
        const places = nearest ?? holes;
        return at(
          p,
          places,
          places.length === 1 ? 'A hole breaks the pattern.' : 'These holes break the pattern.',
        );
      },
    },
  ],

  board: {
    tip: 'Tap a hole to switch it on, again to switch it off.',
    start: (p) => p.cells,
    act: (p, draft, gesture) => actOnSigns(SIGNS, draft, gesture, p.columns, (cell) => p.cells[cell] === '?'),
    show(p, draft) {
      const numbers = (length: number, kind: 'row' | 'column') =>
        Array.from(
          { length },
          (_, n): Mark => ({ at: `${kind}${n}`, name: `${kind} number`, text: String(n) }),
        );
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'pattern',
            rows: p.rows,
            columns: p.columns,
            values: ['#', '.'],
            taps: true,
            rowHints: numbers(p.rows, 'row'),
            columnHints: numbers(p.columns, 'column'),
            cells: draft.map((sign, cell) => ({
              ...cellMark(cell, p.columns),
              ...(p.cells[cell] === '?' ? HOLES[sign] : { ...SHOWN[sign], fixed: true }),
            })),
          },
        ],
        status: `${draft.filter((sign) => sign === '?').length} holes are open`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) =>
      answer.flatMap((value, cell) =>
        p.cells[cell] === '?' && value !== '?'
          ? [{ do: 'set' as const, at: cellPlace(cell, p.columns), value }]
          : [],
      ),
  },

  guess: (p, rng) => p.cells.map((sign) => (sign === '?' ? rng.pick(['#', '.'] as const) : sign)),
  greedy(p) {
    const on = p.cells.filter((sign) => sign === '#').length;
    const off = p.cells.filter((sign) => sign === '.').length;
    return p.cells.map((sign) => (sign === '?' ? (on > off ? '#' : '.') : sign));
  },
  oracle(p, _secret, steps) {
    const pattern = fitting(p, steps);
    return pattern && p.cells.map((_, cell) => signOf(pattern, cell, p.columns));
  },
  reasoningGym,
};

export default env;

const SIGNS: CellSigns<Sign> = {
  next: { '?': '#', '#': '.', '.': '?' },
  typed: new Map([
    ['', '?'],
    ['#', '#'],
    ['.', '.'],
  ]),
};
const SHOWN: { readonly [S in Sign]: Partial<Mark> } = {
  '#': { look: 'solid', says: 'on' },
  '.': { says: 'off' },
  '?': { text: '?' },
};
const HOLES: { readonly [S in Sign]: Partial<Mark> } = {
  '#': { look: 'solid', text: '#', says: 'on' },
  '.': { text: '·', says: 'off' },
  '?': { text: '?', look: 'goal', says: 'hole' },
};

const at = (p: Puzzle, cells: readonly number[], note: string): Break | undefined =>
  cells.length === 0 ? undefined : { places: cells.map((cell) => cellPlace(cell, p.columns)), note };

function signOf({ operation, divisor, rest }: Pattern, cell: number, columns: number): '#' | '.' {
  const [row, column] = [Math.floor(cell / columns), cell % columns];
  const value = { sum: row + column, difference: Math.abs(row - column), product: row * column }[operation];
  return value % divisor === rest ? '#' : '.';
}

/** What the holes hold by each pattern that fits the shown cells, each way once; holes in reading order. */
const fillings = perObject((p: Puzzle): readonly string[] => {
  const shown = cellsWhere(p.cells, (sign) => sign !== '?');
  const holes = cellsWhere(p.cells, (sign) => sign === '?');
  const found = new Set<string>();
  for (const operation of OPERATIONS)
    for (let divisor = 2; divisor <= p.largest; divisor++)
      for (let rest = 0; rest < divisor; rest++) {
        const sign = (cell: number) => signOf({ operation, divisor, rest }, cell, p.columns);
        if (shown.every((cell) => sign(cell) === p.cells[cell])) found.add(holes.map(sign).join(''));
      }
  return [...found];
});

/** So many holes; at least a quarter of them, as far as there are, and one in on cells. */
function withHoles(full: Puzzle, count: number, rng: Rng): Puzzle | undefined {
  const on = rng.shuffle(cellsWhere(full.cells, (sign) => sign === '#'));
  const off = rng.shuffle(cellsWhere(full.cells, (sign) => sign === '.'));
  const wanted = Math.max(1, Math.floor(count / 4));
  // What is left must show the pattern: two on cells at least.
  if (on.length < wanted + 2 || off.length < count - wanted) return undefined;
  const holes = new Set([...on.slice(0, wanted), ...off.slice(0, count - wanted)]);
  return { ...full, cells: full.cells.map((sign, cell) => (holes.has(cell) ? '?' : sign)) };
}

/** A pattern that fits: for each operation and divisor the remainders of shown cells are sorted by on and off. One step per divisor. */
function fitting(p: Puzzle, steps: Steps): Pattern | undefined {
  const values = {
    sum: (r: number, c: number) => r + c,
    difference: (r: number, c: number) => (r > c ? r - c : c - r),
    product: (r: number, c: number) => r * c,
  };
  for (const operation of OPERATIONS)
    for (let divisor = 2; divisor <= p.largest; divisor++) {
      if (!steps.take()) return undefined;
      // It fits where one remainder has all that is on, and nothing that is off.
      const on = new Set<number>();
      const off = new Set<number>();
      for (let cell = 0; cell < p.cells.length; cell++) {
        if (p.cells[cell] === '?') continue;
        const row = Math.floor(cell / p.columns);
        (p.cells[cell] === '#' ? on : off).add(values[operation](row, cell - row * p.columns) % divisor);
      }
      const [rest, ...more] = on;
      if (rest !== undefined && more.length === 0 && !off.has(rest)) return { operation, divisor, rest };
    }
  return undefined;
}
