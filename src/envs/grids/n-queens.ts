import { readCharacters, writeCharacters } from '../../core/character-grid.ts';
import type { Break, Environment } from '../../core/environment.ts';
import { gridOf } from '../../core/foreign.ts';
import { cellAt, cellMark, cellPlace, withAt } from '../../core/grid.ts';
import { bitCount } from '../../core/houses.ts';
import { int } from '../../core/params.ts';
import { lastPair } from '../../core/remembered.ts';
import { makeRng, type Rng } from '../../core/rng.ts';
import { readSpaced, writeSpaced } from '../../core/spaced-grid.ts';
import { makeSteps, type Steps } from '../../core/steps.ts';

/*
 * Some queens stand on a board. Add queens until every row has one, and no two attack each other along a row, a column
 * or a diagonal.
 *
 *     . . . .         . . Q .
 *     Q . . .    →    Q . . .
 *     . . . .         . . . Q
 *     . . . .         . Q . .
 *
 * A full board is made by a random search, and some of its queens are kept. So every instance can be completed; where
 * there are several ways, each of them counts. Boards that are completed by taking the first safe square in every row
 * are refused.
 *
 * Source: Max Bezzel's eight queens (1848); completing a board is NP-complete: Gent, Jefferson and Nightingale (2017).
 */

const knobs = {
  size: int('Size', 5, 20),
  given: int('Given queens', 1, 16),
};

export interface Puzzle {
  readonly size: number;
  /** Cells of the given queens, rising; cells are counted row by row. */
  readonly given: readonly number[];
}
/** Row by row, whether a queen stands there. */
type Answer = readonly boolean[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'n-queens',
  version: 1,
  title: 'Queens',
  about: 'Complete a board of queens so that no two attack each other.',
  family: 'grids',
  tags: ['search'],
  sources: [
    'Max Bezzel, Schachzeitung, 1848',
    'Ian Gent, Christopher Jefferson and Peter Nightingale, Complexity of n-Queens Completion, 2017, https://doi.org/10.1613/jair.5512',
  ],

  knobs,
  check: ({ size, given }) =>
    given > size - 3
      ? {
          at: 'given',
          why: `On ${size}×${size} at most ${size - 3} queens can be given: three are left to place.`,
        }
      : undefined,
  levels: [
    { size: 8, given: 4 },
    { size: 9, given: 4 },
    { size: 10, given: 4 },
    { size: 12, given: 5 },
    { size: 12, given: 4 },
    { size: 14, given: 5 },
    { size: 16, given: 6 },
  ],
  measure: { says: 'queens to place', of: (p) => p.size - p.given.length },

  generate({ size, given }, rng) {
    for (let tries = 0; tries < 200; tries++) {
      const full = completed(new Array<null>(size).fill(null), makeSteps(2_000), rng);
      if (!full) continue;
      const rows = rng.shuffle([...full.keys()]).slice(0, given);
      const cells = rows.map((row) => row * size + full[row]!).sort((a, b) => a - b);
      const puzzle = { size, given: cells };
      if (firstSafe(puzzle).includes(null)) return { puzzle, secret: null };
    }
    throw new Error('No board that takes thought was found within 200 tries.');
  },

  prompt: (p) =>
    [
      `Complete this ${p.size}×${p.size} chessboard with queens (Q) so that there are ${p.size} queens in all and no two of them attack each other: no two stand in the same row, in the same column or on the same diagonal, at whatever distance. The given queens stay where they are.`,
      '',
      asked(p),
      '',
      `Answer with the whole board: ${p.size} lines of ${p.size} characters each, without spaces, Q for a queen and a dot for an empty square.`,
    ].join('\n'),
  read(text, p) {
    const cells = readCharacters(text, p.size, p.size, 'Q.', 'Q and dots');
    return 'why' in cells ? cells : { answer: cells.map((c) => c === 'Q') };
  },
  write: (answer, p) => written(p, answer),

  rules: [
    {
      name: 'given',
      says: 'The given queens stay.',
      broken(p, a) {
        const gone = p.given.filter((cell) => !a[cell]);
        return gone.length === 0
          ? undefined
          : { places: places(p, gone), note: `The queen in ${cellMark(gone[0]!, p.size).name} is gone.` };
      },
    },
    {
      name: 'row',
      says: 'No two queens stand in the same row.',
      live: true,
      broken: (p, a) => attack(p, a, 'in the same row', (one, two) => rowOf(p, one) === rowOf(p, two)),
    },
    {
      name: 'column',
      says: 'No two queens stand in the same column.',
      live: true,
      broken: (p, a) =>
        attack(p, a, 'in the same column', (one, two) => columnOf(p, one) === columnOf(p, two)),
    },
    {
      name: 'diagonal',
      says: 'No two queens stand on the same diagonal.',
      live: true,
      broken: (p, a) =>
        attack(
          p,
          a,
          'on the same diagonal',
          (one, two) =>
            Math.abs(rowOf(p, one) - rowOf(p, two)) === Math.abs(columnOf(p, one) - columnOf(p, two)),
        ),
    },
    {
      name: 'all',
      says: 'Every row has a queen.',
      broken(p, a) {
        const filled = new Set(queensIn(p, a).map((cell) => rowOf(p, cell)));
        const rows = filled.size === p.size ? [] : range(p.size).filter((row) => !filled.has(row));
        return rows.length === 0
          ? undefined
          : {
              places: places(
                p,
                rows.flatMap((row) => range(p.size).map((column) => row * p.size + column)),
              ),
              note: `${rows.length === 1 ? 'Row' : 'Rows'} ${rows.map((row) => row + 1).join(', ')} ${rows.length === 1 ? 'has' : 'have'} no queen.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap a square to put a queen there or take her away.',
    start: (p) => range(p.size * p.size).map((cell) => p.given.includes(cell)),
    act(p, draft, gesture) {
      if (gesture.do !== 'tap') return draft;
      const cell = cellAt(gesture.at, p.size, p.size);
      return cell === undefined || p.given.includes(cell) ? draft : withAt(draft, cell, !draft[cell]);
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'grid',
          id: 'board',
          name: 'chessboard',
          rows: p.size,
          columns: p.size,
          checkered: true,
          taps: true,
          cells: draft.map((queen, cell) => ({
            ...cellMark(cell, p.size),
            ...(queen ? { text: 'Q', says: 'queen' } : {}),
            ...(queen && p.given.includes(cell) ? { fixed: true } : {}),
          })),
        },
      ],
      status: `${queensOf(draft).length} of ${p.size} queens`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) =>
      places(
        p,
        queensOf(answer).filter((cell) => !p.given.includes(cell)),
      ).map((at) => ({ do: 'tap', at })),
  },

  guess(p, rng) {
    const rows = range(p.size).filter((row) => !p.given.some((cell) => rowOf(p, cell) === row));
    const columns = range(p.size).filter((column) => !p.given.some((cell) => columnOf(p, cell) === column));
    const queens = rng.shuffle(columns).map((column, i) => rows[i]! * p.size + column);
    return range(p.size * p.size).map((cell) => p.given.includes(cell) || queens.includes(cell));
  },
  greedy: (p) => boardOf(firstSafe(p)),
  oracle(p, _secret, steps) {
    const columns = completed(columnsByRow(p), steps);
    return columns && boardOf(columns);
  },
  easier(p) {
    const columns = completed(columnsByRow(p), makeSteps());
    if (!columns || p.size - p.given.length <= 2) return undefined;
    const missing = columns.flatMap((column, row) => {
      const cell = row * p.size + (column ?? 0);
      return p.given.includes(cell) ? [] : [cell];
    });
    const given = [...p.given, makeRng(`easier ${p.given.join(' ')}`).pick(missing)];
    return { puzzle: { size: p.size, given: given.sort((a, b) => a - b) }, secret: null };
  },

  reasoningGym: [
    {
      dataset: 'n_queens',
      like: { params: { size: 8, given: 4 }, but: 'there 1 to 7 given queens, here 4' },
      instance({ metadata }) {
        const grid = gridOf(metadata.puzzle, 40, (v): v is 'Q' | '_' => v === 'Q' || v === '_');
        return grid && grid.rows === grid.columns
          ? {
              puzzle: {
                size: grid.rows,
                given: grid.cells.flatMap((v, cell) => (v === 'Q' ? [cell] : [])),
              },
              secret: null,
            }
          : { why: 'The entry’s metadata has no square board of Q and _.' };
      },
      form: {
        read(text, p) {
          const cells = readSpaced(text, p.size, p.size, 'Q_', 'Q and _');
          return 'why' in cells ? cells : { answer: cells.answer.map((c) => c === 'Q') };
        },
        write: (answer, p) =>
          writeSpaced(
            answer.map((queen) => (queen ? 'Q' : '_')),
            p.size,
          ),
      },
    },
  ],
};

export default env;

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const rowOf = (p: Puzzle, cell: number): number => Math.floor(cell / p.size);
const columnOf = (p: Puzzle, cell: number): number => cell % p.size;
function queensOf(answer: Answer): number[] {
  const queens: number[] = [];
  for (let cell = answer.indexOf(true); cell >= 0; cell = answer.indexOf(true, cell + 1)) queens.push(cell);
  return queens;
}
const queensIn = lastPair((_p: Puzzle, answer: Answer) => queensOf(answer));
const places = (p: Puzzle, cells: readonly number[]): string[] =>
  cells.map((cell) => cellPlace(cell, p.size));
/** The given queens, which are rising. */
function asked(p: Puzzle): string {
  let text = '';
  for (let cell = 0, next = 0; cell < p.size * p.size; cell++) {
    if (cell > 0 && cell % p.size === 0) text += '\n';
    if (p.given[next] === cell) {
      text += 'Q';
      next++;
    } else text += '.';
  }
  return text;
}
const written = (p: Puzzle, answer: Answer): string =>
  writeCharacters(
    answer.map((queen) => (queen ? 'Q' : '.')),
    p.size,
  );

/** All queens that attack another in this way, and a sentence on the first two. */
function attack(
  p: Puzzle,
  answer: Answer,
  where: string,
  attacks: (one: number, two: number) => boolean,
): Break | undefined {
  const queens = queensIn(p, answer);
  if (!queens.some((one, i) => queens.some((two, j) => j > i && attacks(one, two)))) return undefined;
  const attacking = queens.filter((one) => queens.some((two) => one !== two && attacks(one, two)));
  const [one] = attacking;
  if (one === undefined) return undefined;
  const two = attacking.find((other) => other !== one && attacks(one, other))!;
  return {
    places: places(p, attacking),
    note: `The queens in ${cellMark(one, p.size).name} and ${cellMark(two, p.size).name} stand ${where}.`,
  };
}

/** The column of the queen in each row; null where there is none yet. */
type Columns = (number | null)[];

function columnsByRow(p: Puzzle): Columns {
  const columns: Columns = new Array(p.size).fill(null);
  for (const cell of p.given) columns[rowOf(p, cell)] = columnOf(p, cell);
  return columns;
}
const boardOf = (columns: Columns): boolean[] =>
  columns.flatMap((queen) => columns.map((_, column) => column === queen));

/** Row by row the first safe column. */
function firstSafe(p: Puzzle): Columns {
  const columns = columnsByRow(p);
  for (const row of columns.keys()) columns[row] ??= safeColumns(columns, row)[0] ?? null;
  return columns;
}

/** Columns in which a queen of this row is attacked by none in another. */
const safeColumns = (columns: Columns, row: number): number[] => {
  const safe: number[] = [];
  const bits = safeBits(columns, row);
  for (let column = 0; column < columns.length; column++) if ((bits >> column) & 1) safe.push(column);
  return safe;
};
/** The same as bits. */
function safeBits(columns: Columns, row: number): number {
  let taken = 0;
  for (let other = 0; other < columns.length; other++) {
    const column = columns[other];
    if (column === null || column === undefined || other === row) continue;
    const far = other > row ? other - row : row - other;
    taken |= 1 << column;
    if (column >= far) taken |= 1 << (column - far);
    if (column + far < columns.length) taken |= 1 << (column + far);
  }
  return ~taken & ((1 << columns.length) - 1);
}

/** A completion by depth-first search on the row with fewest safe columns, in random order with `rng`. One step per queen put. */
function completed(columns: Columns, steps: Steps, rng?: Rng): Columns | undefined {
  let next = -1;
  let fewest = columns.length + 1;
  for (let row = 0; row < columns.length; row++) {
    if (columns[row] !== null) continue;
    const count = bitCount(safeBits(columns, row));
    if (count < fewest) [next, fewest] = [row, count];
  }
  if (next < 0) return columns;
  if (fewest === 0) return undefined;
  const safe = safeColumns(columns, next);
  for (const column of rng ? rng.shuffle(safe) : safe) {
    if (!steps.take()) return undefined;
    const full = completed(withAt(columns, next, column), steps, rng);
    if (full) return full;
  }
  return undefined;
}
