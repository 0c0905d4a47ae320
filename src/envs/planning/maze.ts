import type { Environment } from '../../core/environment.ts';
import { cellAt, cellMark, cellName, cellPlace } from '../../core/grid.ts';
import { MOST_MOVES, moveAt, movePlace, movesPane, takeBackKey, tooMany } from '../../core/move-list.ts';
import { int } from '../../core/params.ts';
import type { Place } from '../../core/scene.ts';
import { distancesFrom, type StateSpace, shortestWay } from '../../core/search.ts';
import { makeSteps } from '../../core/steps.ts';
import {
  beyond,
  growMaze,
  isOpen,
  isWay,
  lettered,
  WAYS,
  type WallMap,
  wallPairs,
  ways,
} from '../../core/wall-map.ts';

/*
 * Walk from S to G without passing a wall.
 *
 *     +---+---+---+
 *     | S     |   |
 *     +---+   +   +   →   RDR
 *     |         G |
 *     +---+---+---+
 *
 * A random spanning tree joins any two cells by one way; then some walls are taken down, which makes loops. The goal is
 * drawn among the cells far from the start. The limit is the fewest moves, found by breadth-first search, and some to
 * spare, so it can always be kept; any way that keeps it counts.
 *
 * Source: Jamis Buck's growing tree, Mazes for Programmers (2015).
 */

const knobs = {
  rows: int('Rows', 2, 20),
  columns: int('Columns', 3, 24),
  loops: int('Loops', 0, 200, 'Walls taken down after the maze has one way between any two cells.'),
  spare: int('Spare moves', 0, 40, 'How many moves more than the fewest are allowed.'),
};

export interface Puzzle extends WallMap {
  readonly start: number;
  readonly goal: number;
  /** Moves allowed. */
  readonly most: number;
}
/** Ways, letter by letter. */
type Answer = string;

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'maze',
  version: 1,
  title: 'Maze',
  about: 'Walk from the start to the goal without passing a wall.',
  family: 'planning',
  tags: ['planning', 'spatial', 'search'],
  sources: ['Jamis Buck, Mazes for Programmers, 2015'],

  knobs,
  check({ rows, columns, loops }) {
    const most = Math.floor(((rows - 1) * (columns - 1)) / 2);
    return loops > most
      ? { at: 'loops', why: `A maze of ${rows}×${columns} cells can have at most ${most} loops here.` }
      : undefined;
  },
  levels: [
    { rows: 3, columns: 4, loops: 0, spare: 4 },
    { rows: 5, columns: 6, loops: 1, spare: 4 },
    { rows: 7, columns: 9, loops: 3, spare: 4 },
    { rows: 10, columns: 12, loops: 5, spare: 2 },
    { rows: 13, columns: 16, loops: 8, spare: 0 },
    { rows: 16, columns: 20, loops: 12, spare: 0 },
    { rows: 20, columns: 24, loops: 16, spare: 0 },
  ],
  measure: {
    says: 'fewest moves',
    of: (p) => (shortestWay(spaceOf(p), p.start, (cell) => cell === p.goal, makeSteps())?.length ?? 1) - 1,
  },

  generate({ rows, columns, loops, spare }, rng) {
    const maze = growMaze(rows, columns, loops, rng);
    const start = rng.int(0, rows * columns - 1);
    const distances = distancesFrom(spaceOf(maze), start);
    const furthest = Math.max(...distances);
    const far = [...distances.keys()].filter((cell) => distances[cell]! * 4 >= furthest * 3);
    const goal = rng.pick(far);
    return { puzzle: { ...maze, start, goal, most: distances[goal]! + spare }, secret: null };
  },

  prompt: (p) =>
    [
      `Find a way through this maze of ${p.rows} rows and ${p.columns} columns, from the cell marked S to the cell marked G. Walls are drawn with +, - and |; neighbouring cells with no wall between them are connected.`,
      '',
      ...lettered(
        p,
        new Map([
          [p.start, 'S'],
          [p.goal, 'G'],
        ]),
      ),
      '',
      `A move goes to the next cell up (U), down (D), left (L) or right (R), never through a wall. Make at most ${p.most} moves; the last one must end on G.`,
      '',
      'Answer with the letters of the moves in order, as one word without spaces. For example, UDLR would mean one move up, then down, left and right.',
    ].join('\n'),
  read(text) {
    if (text.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} letters.` };
    const odd = /[^UDLR]/u.exec(text);
    return odd ? { why: `“${odd[0]}” is none of the letters U, D, L and R.` } : { answer: text };
  },
  write: (answer) => answer,

  rules: [
    {
      name: 'walls',
      says: 'No move passes a wall or leaves the maze.',
      live: true,
      broken(p, a) {
        const { cells, made } = walk(p, a);
        if (made === a.length) return undefined;
        const here = cells[made]!;
        return {
          places: [cellPlace(here, p.columns), movePlace(made)],
          note: `Move ${made + 1} (${a[made]}) runs into a wall at ${cellName(here, p.columns)}.`,
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
      name: 'goal',
      says: 'The way ends at the goal.',
      broken(p, a) {
        const end = walk(p, a).cells.at(-1)!;
        return end === p.goal
          ? undefined
          : {
              places: [cellPlace(end, p.columns)],
              note: `The way ends at ${cellName(end, p.columns)}, not at the goal.`,
            };
      },
    },
  ],

  board: {
    tip: 'Walk with the arrow keys, or tap a cell in a straight line; tap a cell of the way to go back to it.',
    start: () => '',
    act(p, draft, gesture) {
      const next = acted(
        p,
        draft,
        gesture.do === 'key' ? gesture.key : gesture.do === 'tap' ? gesture.at : '',
      );
      return next === undefined || next === draft ? draft : next;
    },
    show(p, draft) {
      const { cells, made } = walk(p, draft);
      const here = cells[made]!;
      const been = new Set(cells);
      return {
        panes: [
          {
            kind: 'grid',
            id: 'maze',
            name: 'maze',
            rows: p.rows,
            columns: p.columns,
            taps: true,
            walls: wallPairs(p).map(([a, b]) => [cellPlace(a, p.columns), cellPlace(b, p.columns)] as const),
            trail: cells.map((cell) => cellPlace(cell, p.columns)),
            cells: Array.from({ length: p.rows * p.columns }, (_, cell) => {
              const look =
                cell === here ? 'here' : cell === p.goal ? 'goal' : cell === p.start ? 'start' : '';
              return {
                ...cellMark(cell, p.columns),
                ...(look === '' ? {} : { look }),
                says: spoken(p, cell, here, been),
              };
            }),
          },
          ...(made < draft.length || made > p.most ? [movesPane([...draft], made, p.most)] : []),
        ],
        keys: [
          ...ways.map((way) => ({
            name: WAYS[way].says,
            ...ARROWS[way],
            gesture: { do: 'key' as const, key: way },
          })),
          takeBackKey(draft.length),
        ],
        status: `${draft.length} of at most ${p.most} moves`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) =>
      [...[...answer].reduce(withoutTurningBack, '')].map((key) => ({ do: 'key' as const, key })),
  },

  guess: (p, rng) => Array.from({ length: rng.int(1, p.most) }, () => rng.pick(ways)).join(''),
  greedy(p) {
    const away = (cell: number) =>
      Math.abs(Math.floor(cell / p.columns) - Math.floor(p.goal / p.columns)) +
      Math.abs((cell % p.columns) - (p.goal % p.columns));
    const seen = [p.start];
    let moves = '';
    for (let here = p.start; here !== p.goal && moves.length < p.most; ) {
      const ahead = ways.filter((way) => isOpen(p, here, way) && !seen.includes(beyond(p, here, way)));
      const way = ahead.toSorted((a, b) => away(beyond(p, here, a)) - away(beyond(p, here, b)))[0];
      if (way === undefined) break;
      here = beyond(p, here, way);
      seen.push(here);
      moves += way;
    }
    return moves;
  },
  oracle(p, _secret, steps) {
    const way = shortestWay(spaceOf(p), p.start, (cell) => cell === p.goal, steps);
    const by = (step: number): string =>
      step === 1 ? 'R' : step === -1 ? 'L' : step === p.columns ? 'D' : 'U';
    return way
      ?.slice(1)
      .map((cell, i) => by(cell - way[i]!))
      .join('');
  },
};

export default env;

const ARROWS = {
  U: { text: '↑', hotkey: 'ArrowUp' },
  D: { text: '↓', hotkey: 'ArrowDown' },
  L: { text: '←', hotkey: 'ArrowLeft' },
  R: { text: '→', hotkey: 'ArrowRight' },
} as const;

/** The cells from the start on, and how many moves can be made. */
function walk(p: Puzzle, answer: Answer): { readonly cells: readonly number[]; readonly made: number } {
  const cells = [p.start];
  for (const letter of answer) {
    const here = cells.at(-1)!;
    if (!isWay(letter) || !isOpen(p, here, letter)) break;
    cells.push(beyond(p, here, letter));
  }
  return { cells, made: cells.length - 1 };
}

/** The moves after a key or a tap; undefined where it means nothing. */
function acted(p: Puzzle, draft: Answer, what: Place): Answer | undefined {
  const { cells, made } = walk(p, draft);
  if (what === 'back') return draft.slice(0, -1);
  if (moveAt(what, draft.length) !== undefined) return draft.slice(0, moveAt(what, draft.length));
  const moves = draft.slice(0, made);
  if (isWay(what)) return isOpen(p, cells[made]!, what) ? withoutTurningBack(moves, what) : undefined;
  const target = cellAt(what, p.rows, p.columns);
  if (target === undefined) return undefined;
  if (cells.includes(target)) return moves.slice(0, cells.lastIndexOf(target));
  for (const way of ways)
    for (let at = cells[made]!, added = ''; isOpen(p, at, way); ) {
      at = beyond(p, at, way);
      added += way;
      if (at === target) return moves + added;
    }
  return undefined;
}

/** On the board, a move straight back takes the last one away. */
const withoutTurningBack = (moves: Answer, way: string): Answer =>
  isWay(way) && moves.at(-1) === WAYS[way].back ? moves.slice(0, -1) : moves + way;

const spaceOf = (maze: WallMap): StateSpace => ({
  size: maze.rows * maze.columns,
  next(cell, visit) {
    for (const way of ways) if (isOpen(maze, cell, way)) visit(beyond(maze, cell, way));
  },
});

function spoken(p: Puzzle, cell: number, here: number, cells: ReadonlySet<number>): string {
  const open = ways.filter((way) => isOpen(p, cell, way)).map((way) => WAYS[way].says);
  return [
    ...(cell === here ? ['you are here'] : cells.has(cell) ? ['on the way'] : []),
    ...(cell === p.start ? ['start'] : []),
    ...(cell === p.goal ? ['goal'] : []),
    `open ${open.join(', ')}`,
  ].join(', ');
}
