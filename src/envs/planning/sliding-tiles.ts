import type { Environment } from '../../core/environment.ts';
import { cellAt, cellMark, cellName, cellPlace, sideNeighbours } from '../../core/grid.ts';
import { MOST_MOVES, moveAt, movePlace, movesPane, takeBackKey, tooMany } from '../../core/move-list.ts';
import { int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import type { Mark, Place } from '../../core/scene.ts';
import { fewestSlides, type Tiles } from '../../core/sliding.ts';
import { movesMade } from '../../core/stepping-stone.ts';
import { makeSteps, type Steps } from '../../core/steps.ts';

/*
 * Slide tiles into the gap, one at a time, until they stand in order and the gap is where it should be.
 *
 *     1  2  3        1  2  3
 *     5  .  6   →    4  5  6     5 4 7 8
 *     4  7  8        7  8  .
 *
 * From the goal the gap walks about at random, as many steps as moves are asked for; iterative deepening A* tells the
 * fewest moves back, and as long as these are fewer, the gap walks on. The limit is that number and some to spare, so
 * it can always be kept; any moves that keep it count.
 *
 * Source: Noyes Chapman's fifteen puzzle (1874); the search is Richard Korf's (1985).
 */

const knobs = {
  rows: int('Rows', 2, 4),
  columns: int('Columns', 2, 5),
  moves: int('Fewest moves', 3, 32, 'Exactly this many are needed.'),
  spare: int('Spare moves', 0, 20, 'How many moves more than the fewest are allowed.'),
};

export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, 0 is the gap. */
  readonly tiles: Tiles;
  /** The cell where the gap is at the end; the tiles are in order around it. */
  readonly gap: number;
  /** Moves allowed. */
  readonly most: number;
}
/** The tiles in the order in which they slide. */
type Answer = readonly number[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'sliding-tiles',
  version: 1,
  title: 'Sliding tiles',
  about: 'Slide the tiles into the gap one by one until they stand in order.',
  family: 'planning',
  tags: ['planning', 'search', 'spatial'],
  sources: ['Noyes Chapman, the fifteen puzzle, 1874', 'Richard Korf, Depth-first iterative-deepening, 1985'],

  knobs,
  check({ rows, columns, moves }) {
    const most = MOST_ASKED[rows * columns] ?? knobs.moves.max;
    return moves > most
      ? { at: 'moves', why: `On ${rows}×${columns}, ask for at most ${most} moves.` }
      : undefined;
  },
  levels: [
    { rows: 3, columns: 3, moves: 10, spare: 6 },
    { rows: 3, columns: 3, moves: 15, spare: 4 },
    { rows: 3, columns: 4, moves: 19, spare: 4 },
    { rows: 4, columns: 4, moves: 24, spare: 2 },
    { rows: 4, columns: 4, moves: 28, spare: 0 },
    { rows: 4, columns: 5, moves: 31, spare: 0 },
  ],
  measure: { says: 'fewest moves', of: (p) => fewest(p, makeSteps())?.length ?? 0 },

  generate({ rows, columns, moves, spare }, rng) {
    const gap = rng.int(0, rows * columns - 1);
    for (let tries = 0; tries < 50; tries++) {
      const tiles = strayed(rows, columns, gap, moves, rng);
      if (tiles) return { puzzle: { rows, columns, tiles, gap, most: moves + spare }, secret: null };
    }
    throw new Error('No board needs exactly so many moves within 50 tries.');
  },

  prompt: (p) =>
    [
      `Here is a board of ${p.rows} rows and ${p.columns} columns with tiles numbered from 1 to ${p.tiles.length - 1} and one gap (.):`,
      '',
      drawn(p, p.tiles),
      '',
      'A tile that is next to the gap, above, below, left or right of it, can slide into it and leaves the gap where it was. Slide tiles one by one until the board looks like this:',
      '',
      drawn(p, goalOf(p)),
      '',
      `Make at most ${p.most} moves. Answer with the numbers of the tiles in the order in which they slide, separated by single spaces. For example, “2 2” would slide tile 2 into the gap and back.`,
    ].join('\n'),
  read(text, p) {
    const words = text.split(' ', MOST_MOVES + 1);
    if (words.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} moves.` };
    const odd = words.find((word) => !/^[1-9]\d?$/.test(word) || Number(word) >= p.tiles.length);
    return odd === undefined
      ? { answer: words.map(Number) }
      : { why: `“${odd.slice(0, 20)}” is no tile; they are 1 to ${p.tiles.length - 1}.` };
  },
  write: (answer) => answer.join(' '),

  rules: [
    {
      name: 'slides',
      says: 'Each tile is next to the gap when it slides.',
      live: true,
      broken(p, a) {
        const { tiles, made } = played(p, a);
        return made === a.length
          ? undefined
          : {
              places: [movePlace(made), cellPlace(tiles.indexOf(a[made]!), p.columns)],
              note: `At move ${made + 1}, tile ${a[made]} is not next to the gap.`,
            };
      },
    },
    {
      name: 'limit',
      says: 'No more moves are made than allowed.',
      live: true,
      broken: (p, a) => tooMany(a.length, p.most),
    },
    {
      name: 'order',
      says: 'At the end the board looks like the goal.',
      broken(p, a) {
        const { tiles } = played(p, a);
        const wanted = goalOf(p);
        const astray = [...tiles.keys()].filter((cell) => tiles[cell] !== wanted[cell]);
        return astray.length === 0
          ? undefined
          : {
              places: astray.map((cell) => cellPlace(cell, p.columns)),
              note: `At the end ${cellName(astray[0]!, p.columns)} holds ${content(tiles[astray[0]!]!)}; it should hold ${content(wanted[astray[0]!]!)}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap a tile in line with the gap to slide it and those between, or use the arrow keys.',
    start: () => [],
    act(p, draft, gesture) {
      const { tiles, made } = played(p, draft);
      if (gesture.do === 'key' && gesture.key === 'back')
        return draft.length === 0 ? draft : draft.slice(0, -1);
      const step = gesture.do === 'key' ? SLIDES.find(({ key }) => key === gesture.key) : undefined;
      if (step) {
        const gap = tiles.indexOf(0);
        const tile = sideNeighbours(gap, p.rows, p.columns).find((cell) => cell === gap + step.from(p));
        return tile === undefined ? draft : slid(draft.slice(0, made), [tiles[tile]!]);
      }
      if (gesture.do !== 'tap') return draft;
      const move = moveAt(gesture.at, draft.length);
      if (move !== undefined) return draft.slice(0, move);
      const line = lineTo(p, tiles, gesture.at);
      return line.length === 0 ? draft : slid(draft.slice(0, made), line);
    },
    show(p, draft) {
      const { tiles, made } = played(p, draft);
      return {
        panes: [
          { ...board(p, tiles), id: 'board', name: 'tiles', taps: true },
          { ...board(p, goalOf(p), 'goal '), id: 'goal', name: 'goal' },
          movesPane(draft.map(String), made, p.most),
        ],
        keys: [
          ...SLIDES.map(({ key, text, hotkey }) => ({
            name: `slide ${key}`,
            text,
            hotkey,
            gesture: { do: 'key' as const, key },
          })),
          takeBackKey(draft.length),
        ],
        status: `${draft.length} of at most ${p.most} moves`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) =>
      slid([], answer).map((tile, i, moves) => ({
        do: 'tap' as const,
        at: cellPlace(played(p, moves.slice(0, i)).tiles.indexOf(tile), p.columns),
      })),
  },

  guess(p, rng) {
    const moves: number[] = [];
    const tiles = p.tiles.slice();
    while (moves.length < p.most) {
      const gap = tiles.indexOf(0);
      const cell = rng.pick(
        sideNeighbours(gap, p.rows, p.columns).filter((next) => tiles[next] !== moves.at(-1)),
      );
      moves.push(tiles[cell]!);
      tiles[gap] = tiles[cell]!;
      tiles[cell] = 0;
    }
    return moves;
  },
  greedy(p) {
    const goal = goalOf(p);
    const away = (tile: number, cell: number): number => {
      const home = goal.indexOf(tile);
      const down = Math.floor(cell / p.columns) - Math.floor(home / p.columns);
      return Math.abs(down) + Math.abs((cell % p.columns) - (home % p.columns));
    };
    let moves: Answer = [];
    while (moves.length < p.most) {
      const { tiles } = played(p, moves);
      if (tiles.every((tile, cell) => tile === goal[cell])) break;
      const gap = tiles.indexOf(0);
      const gain = (cell: number): number => away(tiles[cell]!, cell) - away(tiles[cell]!, gap);
      const next = sideNeighbours(gap, p.rows, p.columns)
        .filter((cell) => tiles[cell] !== moves.at(-1))
        .reduce((best, cell) => (gain(cell) > gain(best) ? cell : best));
      moves = moves.concat(tiles[next]!);
    }
    return moves;
  },
  oracle: (p, _secret, steps) => fewest(p, steps),
  easier(p) {
    const moves = fewest(p, makeSteps());
    const made = movesMade(moves?.length);
    if (!moves || made === undefined) return undefined;
    const { tiles } = played(p, moves.slice(0, made));
    return { puzzle: { ...p, tiles, most: p.most - made }, secret: null };
  },
};

export default env;

/** The tile that slides a way stands on the other side of the gap. */
const SLIDES = [
  { key: 'up', text: '↑', hotkey: 'ArrowUp', from: (p: Puzzle) => p.columns },
  { key: 'down', text: '↓', hotkey: 'ArrowDown', from: (p: Puzzle) => -p.columns },
  { key: 'left', text: '←', hotkey: 'ArrowLeft', from: () => 1 },
  { key: 'right', text: '→', hotkey: 'ArrowRight', from: () => -1 },
] as const;

/** Beyond these on so many cells, few boards or none need so many moves. */
const MOST_ASKED: { readonly [cells: number]: number } = { 4: 5, 6: 14, 8: 22, 9: 22, 10: 26, 12: 30 };

const goalOf = ({ rows, columns, gap }: Pick<Puzzle, 'rows' | 'columns' | 'gap'>): number[] =>
  Array.from({ length: rows * columns }, (_, cell) => (cell === gap ? 0 : cell < gap ? cell + 1 : cell));

const fewest = (p: Puzzle, steps: Steps): number[] | undefined =>
  fewestSlides(p.rows, p.columns, p.tiles, goalOf(p), p.most, steps);

const content = (tile: number): string => (tile === 0 ? 'the gap' : `tile ${tile}`);

const drawn = ({ columns }: Puzzle, tiles: Tiles): string => {
  const words = tiles.map((tile) => (tile === 0 ? '.' : String(tile)).padStart(2));
  return Array.from({ length: tiles.length / columns }, (_, row) =>
    words.slice(row * columns, (row + 1) * columns).join(' '),
  ).join('\n');
};

/** A board, or beside it the goal, which nothing changes. */
const board = ({ rows, columns }: Puzzle, tiles: Tiles, of = '') => ({
  kind: 'grid' as const,
  rows,
  columns,
  cells: tiles.map((tile, cell): Mark => {
    const { at, name } = cellMark(cell, columns);
    return {
      at: of + at,
      name: of + name,
      ...(tile === 0 ? { look: 'dim', says: 'gap' } : { text: String(tile) }),
      ...(of === '' ? {} : { fixed: true }),
    };
  }),
});

/** The board after the moves that can be made, and how many these are. */
function played(p: Puzzle, moves: Answer): { readonly tiles: Tiles; readonly made: number } {
  const tiles = p.tiles.slice();
  for (const [made, tile] of moves.entries()) {
    const [from, gap] = [tiles.indexOf(tile), tiles.indexOf(0)];
    if (!sideNeighbours(gap, p.rows, p.columns).includes(from)) return { tiles, made };
    tiles[gap] = tile;
    tiles[from] = 0;
  }
  return { tiles, made: moves.length };
}

/** Moves with more tiles slid; on the board, a tile slid straight back takes its move away. */
const slid = (moves: Answer, tiles: Answer): Answer =>
  tiles.reduce((made, tile) => (made.at(-1) === tile ? made.slice(0, -1) : made.concat(tile)), moves);

/** The tiles from the gap to a place in line with it, nearest first. */
function lineTo(p: Puzzle, tiles: Tiles, place: Place): number[] {
  const cell = cellAt(place, p.rows, p.columns);
  if (cell === undefined) return [];
  const gap = tiles.indexOf(0);
  const row = (of: number): number => Math.floor(of / p.columns);
  const step = row(cell) === row(gap) ? 1 : cell % p.columns === gap % p.columns ? p.columns : 0;
  if (step === 0 || cell === gap) return [];
  const way = cell > gap ? step : -step;
  return Array.from({ length: (cell - gap) / way }, (_, i) => tiles[gap + (i + 1) * way]!);
}

/** A board that needs exactly so many moves. */
function strayed(rows: number, columns: number, gap: number, moves: number, rng: Rng): Tiles | undefined {
  const goal = goalOf({ rows, columns, gap });
  const tiles = goal.slice();
  let hole = gap;
  let came = -1;
  for (let missing = moves, rounds = 0; rounds < 20; rounds++) {
    for (let i = 0; i < missing; i++) {
      const cell = rng.pick(sideNeighbours(hole, rows, columns).filter((next) => next !== came));
      tiles[hole] = tiles[cell]!;
      tiles[cell] = 0;
      came = hole;
      hole = cell;
    }
    const back = fewestSlides(rows, columns, tiles, goal, moves, makeSteps(STRAY_STEPS));
    if (!back) return undefined;
    if (back.length === moves) return tiles;
    missing = moves - back.length;
  }
  return undefined;
}
const STRAY_STEPS = 10_000;
