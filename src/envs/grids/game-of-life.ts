import { readCharacters, writeCharacters } from '../../core/character-grid.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { cellAt, cellMark, cellName, cellPlace, cellsWhere, withAt } from '../../core/grid.ts';
import { flag, int } from '../../core/params.ts';
import type { GridPane } from '../../core/scene.ts';
import { readEntry, readJsonRows, writeJsonRows } from './game-of-life.reasoning-gym.ts';

/*
 * Conway's Game of Life: what does the board look like some generations later?
 *
 *     . # .        . . .
 *     . # .   →    # # #
 *     . # .        . . .
 *
 * A live cell stays alive with two or three live neighbours, a dead one comes alive with three; everything else is dead.
 * Boards are drawn at random; those that die out, stay as they are or come back to the first are refused.
 *
 * Source: Conway, 1970, in Gardner's column; Reasoning Gym's game_of_life.
 */

const knobs = {
  rows: int('Rows', 3, 16),
  columns: int('Columns', 3, 16),
  alive: int('Live cells of 100', 15, 60),
  steps: int('Generations', 1, 8),
  wraps: flag('Opposite edges are joined'),
};

export type Cells = readonly (0 | 1)[];
export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Cells;
  readonly steps: number;
  readonly wraps: boolean;
}

const env: Environment<typeof knobs, Puzzle, Cells> = {
  id: 'game-of-life',
  version: 1,
  title: 'Game of Life',
  about: 'Tell which cells live some generations later.',
  family: 'grids',
  tags: ['spatial', 'counting'],
  sources: [
    'John Conway, in Martin Gardner, Mathematical Games, Scientific American, October 1970',
    'Reasoning Gym, game_of_life, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ rows, columns, steps, wraps }) =>
    wraps && rows === 3 && columns === 3 && steps > 2
      ? { at: 'steps', why: 'Three by three cells with joined edges are at rest after two generations.' }
      : undefined,
  levels: [
    { rows: 4, columns: 5, alive: 40, steps: 1, wraps: false },
    { rows: 6, columns: 7, alive: 35, steps: 1, wraps: true },
    { rows: 7, columns: 7, alive: 35, steps: 2, wraps: true },
    { rows: 8, columns: 9, alive: 35, steps: 3, wraps: true },
    { rows: 10, columns: 10, alive: 35, steps: 4, wraps: true },
    { rows: 12, columns: 12, alive: 35, steps: 6, wraps: true },
  ],
  measure: { says: 'cells to be told, over all generations', of: (p) => p.cells.length * p.steps },

  generate({ rows, columns, alive, steps, wraps }, rng) {
    for (let tries = 0; tries < 500; tries++) {
      const cells = Array.from({ length: rows * columns }, () => (rng.chance(alive, 100) ? 1 : 0));
      const puzzle: Puzzle = { rows, columns, cells, steps, wraps };
      const later = after(puzzle);
      if (later.includes(1) && later.some((v, i) => v !== cells[i])) return { puzzle, secret: null };
    }
    throw new Error('Nothing but boards that die out or stay as they are within 500 tries.');
  },

  prompt: (p) =>
    [
      `This is a board of Conway’s Game of Life with ${p.rows} rows and ${p.columns} columns; 1 is a live cell, 0 a dead one:`,
      '',
      writeCharacters(p.cells, p.columns),
      '',
      `In the next generation, a live cell is alive if two or three of its eight neighbours are alive now, a dead cell is alive if exactly three are, and every other cell is dead. ${p.wraps ? 'Opposite edges are joined: the last row is a neighbour of the first, the last column of the first.' : 'Beyond the edges everything is dead.'}`,
      '',
      `What does the board look like after ${p.steps === 1 ? 'one generation' : `${p.steps} generations`}? Answer with ${p.rows} lines of ${p.columns} digits, 1 for a live cell and 0 for a dead one, without spaces.`,
    ].join('\n'),
  read(text, p): Read<Cells> {
    const cells = readCharacters(text, p.rows, p.columns, '01', '0 and 1');
    return 'why' in cells ? cells : { answer: cells.map((v) => (v === '1' ? 1 : 0)) };
  },
  write: (answer, p) => writeCharacters(answer, p.columns),

  rules: [
    {
      name: 'alive',
      says: 'Every cell that lives then is said to be alive.',
      broken: (p, a) => told(p, a, 1, 'is alive then'),
    },
    {
      name: 'dead',
      says: 'No other cell is said to be alive.',
      broken: (p, a) => told(p, a, 0, 'is dead then'),
    },
  ],
  /** Errors against live cells, so that an empty board, or one full of life, is worth nothing. */
  partial(p, a) {
    const later = after(p);
    const wrong = later.filter((v, i) => v !== a[i]).length;
    return Math.max(0, 1 - wrong / Math.max(1, later.filter((v) => v === 1).length));
  },

  board: {
    tip: 'A live cell stays with two or three live neighbours, a dead one comes alive with three: tap the cells of the second board that are alive in the end.',
    start: (p) => p.cells.map(() => 0),
    act(p, draft, gesture) {
      if (gesture.do === 'key')
        return gesture.key === 'copy' && draft.some((v, i) => v !== p.cells[i]) ? p.cells : draft;
      const cell = gesture.do === 'tap' ? cellAt(gesture.at, p.rows, p.columns) : undefined;
      return cell === undefined ? draft : withAt(draft, cell, draft[cell] === 1 ? 0 : 1);
    },
    show: (p, draft) => ({
      panes: [
        {
          ...pane(
            p,
            'given',
            `board now, ${p.wraps ? 'opposite edges joined' : 'dead beyond its edges'}`,
            p.cells,
            'now ',
          ),
          rows: p.rows,
        },
        {
          ...pane(
            p,
            'later',
            `${p.steps === 1 ? 'one generation' : `${p.steps} generations`} later`,
            draft,
            '',
          ),
          taps: true,
        },
      ],
      keys: [{ name: 'copy the board above', text: 'copy', gesture: { do: 'key', key: 'copy' } }],
      status: `${draft.filter((v) => v === 1).length} cells alive`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) =>
      cellsWhere(answer, (v) => v === 1).map((i) => ({ do: 'tap', at: cellPlace(i, p.columns) })),
  },

  guess: (p, rng) => rng.shuffle(p.cells),
  /** As if nothing happened. */
  greedy: (p) => p.cells,
  /** From the live cells alone: each is counted by its neighbours. */
  oracle(p, _secret, steps) {
    let alive = new Set(cellsWhere(p.cells, (v) => v === 1));
    for (let n = 0; n < p.steps; n++) {
      const counts = new Map<number, number>();
      for (const cell of alive)
        for (let near = 0; near < 9; near++) {
          if (!steps.take()) return undefined;
          let row = Math.floor(cell / p.columns) + Math.floor(near / 3) - 1;
          let column = (cell % p.columns) + (near % 3) - 1;
          if (p.wraps) [row, column] = [(row + p.rows) % p.rows, (column + p.columns) % p.columns];
          if (near === 4 || row < 0 || column < 0 || row >= p.rows || column >= p.columns) continue;
          const at = row * p.columns + column;
          counts.set(at, (counts.get(at) ?? 0) + 1);
        }
      const next = [...counts].filter(([cell, count]) => count === 3 || (count === 2 && alive.has(cell)));
      alive = new Set(next.map(([cell]) => cell));
    }
    return p.cells.map((_, i) => (alive.has(i) ? 1 : 0));
  },

  reasoningGym: [
    {
      dataset: 'game_of_life',
      like: {
        params: { rows: 10, columns: 10, alive: 15, steps: 1, wraps: true },
        but: 'there 10 of 100 cells are alive, here 15',
      },
      instance: readEntry,
      form: { read: readJsonRows, write: writeJsonRows },
    },
  ],
};

export default env;

const known = new WeakMap<Puzzle, Cells>();

/** The board after all generations, cell by cell. */
function after(p: Puzzle): Cells {
  const before = known.get(p);
  if (before) return before;
  const around = p.cells.map((_, i) => neighboursOf(p, i));
  let cells = p.cells;
  for (let n = 0; n < p.steps; n++)
    cells = cells.map((v, i) => {
      let count = 0;
      for (const at of around[i]!) count += cells[at]!;
      return count === 3 || (count === 2 && v === 1) ? 1 : 0;
    });
  known.set(p, cells);
  return cells;
}

/** The places of the neighbours; on a joined board that is two cells wide, one may come twice. */
function neighboursOf({ rows, columns, wraps }: Puzzle, cell: number): number[] {
  const [row, column] = [Math.floor(cell / columns), cell % columns];
  const out: number[] = [];
  for (const down of [-1, 0, 1])
    for (const right of [-1, 0, 1]) {
      const [r, c] = [row + down, column + right];
      if (down === 0 && right === 0) continue;
      if (wraps) out.push(((r + rows) % rows) * columns + ((c + columns) % columns));
      else if (r >= 0 && r < rows && c >= 0 && c < columns) out.push(r * columns + c);
    }
  return out;
}

function told(p: Puzzle, a: Cells, state: 0 | 1, what: string) {
  const later = after(p);
  const off = cellsWhere(later, (v, i) => v === state && a[i] !== state);
  const first = off[0];
  if (first === undefined) return undefined;
  const near = neighboursOf(p, first).filter((at) => p.cells[at] === 1).length;
  const because = p.steps === 1 ? `, with ${near} live ${near === 1 ? 'neighbour' : 'neighbours'} now` : '';
  return {
    places: off.map((i) => cellPlace(i, p.columns)),
    note: `Of ${off.length}: ${cellName(first, p.columns)} ${what}${because}.`,
  };
}

const pane = (p: Puzzle, id: string, name: string, cells: Cells, prefix: string): GridPane => ({
  kind: 'grid',
  id,
  name,
  rows: p.rows,
  columns: p.columns,
  cells: cells.map((v, i) => ({
    at: `${prefix}${cellMark(i, p.columns).at}`,
    name: `${prefix}${cellMark(i, p.columns).name}`,
    says: v === 1 ? 'alive' : 'dead',
    ...(v === 1 ? { look: 'solid' } : {}),
    ...(prefix === '' ? {} : { fixed: true }),
  })),
});
