import type { Environment } from '../../core/environment.ts';
import { gridOf } from '../../core/foreign.ts';
import { cellAt, cellName, cellPlace } from '../../core/grid.ts';
import { firstMirrored } from '../../core/mirrored.ts';
import { MOST_MOVES, moveAt, movePlace, movesPane, takeBackKey } from '../../core/move-list.ts';
import { int } from '../../core/params.ts';
import { lastPair } from '../../core/remembered.ts';
import type { Place } from '../../core/scene.ts';
import { distancesFrom, shortestWay } from '../../core/search.ts';
import {
  cellOf,
  columnsOf,
  drawWalls,
  fewestSteps,
  type SignMap,
  signMapFrom,
  signMarks,
  stepsIn,
  straight,
  withGoal,
} from '../../core/sign-map.ts';

/*
 * Give the directions of a shortest way from S to G around the walls, or say that there is none.
 *
 *     S # G .
 *     . # . .   →   down down right right up up
 *     . . . .
 *
 * Walls are drawn at random. About one goal in six, where the walls close cells off, is drawn among those out of reach;
 * else it is drawn among the cells furthest away, where a wall makes the way longer than rows and columns between. Any
 * way with the fewest steps counts.
 *
 * Source: Edward Moore, The shortest path through a maze (1957); the task is Reasoning Gym's shortest_path.
 */

const knobs = {
  rows: int('Rows', 3, 20),
  columns: int('Columns', 3, 20),
  walls: int('Walls', 15, 45, 'In per cent of all cells.'),
};

export type Puzzle = SignMap;
const NONE = 'infeasible';
/** Directions in order, or NONE alone. */
type Answer = readonly string[];

const WAYS = {
  up: { down: -1, right: 0, back: 'down', text: '↑', hotkey: 'ArrowUp' },
  down: { down: 1, right: 0, back: 'up', text: '↓', hotkey: 'ArrowDown' },
  left: { down: 0, right: -1, back: 'right', text: '←', hotkey: 'ArrowLeft' },
  right: { down: 0, right: 1, back: 'left', text: '→', hotkey: 'ArrowRight' },
} as const;
type Way = keyof typeof WAYS;
const isWay = (text: string): text is Way =>
  text === 'up' || text === 'down' || text === 'left' || text === 'right';
const ways = Object.keys(WAYS) as readonly Way[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'grid-path',
  version: 1,
  title: 'Grid path',
  about: 'Find a shortest way through a grid with walls, or tell that there is none.',
  family: 'planning',
  tags: ['planning', 'spatial', 'search'],
  sources: ['Edward Moore, The shortest path through a maze, 1957', 'Reasoning Gym, shortest_path'],

  knobs,
  levels: [
    { rows: 4, columns: 5, walls: 25 },
    { rows: 6, columns: 7, walls: 32 },
    { rows: 8, columns: 10, walls: 36 },
    { rows: 11, columns: 12, walls: 37 },
    { rows: 14, columns: 16, walls: 37 },
    { rows: 18, columns: 20, walls: 37 },
  ],
  measure: {
    says: 'cells within reach',
    of: (p) => distancesFrom(stepsIn(p), cellOf(p, 'S')).filter((steps) => steps >= 0).length,
  },

  generate({ rows, columns, walls }, rng) {
    const cut = rng.chance(1, 6);
    for (let tries = 0; tries < 1000; tries++) {
      const drawn = drawWalls(rows, columns, walls, rng);
      const distances = distancesFrom(stepsIn(drawn), drawn.start);
      const signs = drawn.map.join('');
      const cells: number[] = [];
      const beyond: number[] = [];
      for (let cell = 0; cell < distances.length; cell++)
        if (signs.charAt(cell) === '.') {
          cells.push(cell);
          if (distances[cell] === -1) beyond.push(cell);
        }
      if (cut && beyond.length > 1 && cells.length - beyond.length > 2)
        return { puzzle: { map: withGoal(drawn, rng.pick(beyond)) }, secret: null };
      const detours = cells.filter((cell) => distances[cell]! > straight(drawn.start, cell, columns));
      const furthest = detours.reduce((most, cell) => Math.max(most, distances[cell]!), 0);
      if ((cut && tries < 20) || furthest * 2 < rows + columns) continue;
      const goal = rng.pick(detours.filter((cell) => distances[cell]! * 4 >= furthest * 3));
      return { puzzle: { map: withGoal(drawn, goal) }, secret: null };
    }
    throw new Error('No grid with a detour within 1000 tries.');
  },

  canonical: (p) => firstMirrored(p.map),
  prompt: (p) =>
    [
      'Find a shortest way from S to G in this grid. A step goes to the next cell up, down, left or right; # is a wall, all other cells can be entered, and nothing lies outside the grid.',
      '',
      ...p.map.map((line) => line.split('').join(' ')),
      '',
      `Answer with the directions of the steps in order, each one of the words up, down, left and right, separated by single spaces, as in “left left up down”. No way with fewer steps may exist. If no way leads from S to G at all, answer with the single word ${NONE} instead.`,
    ].join('\n'),
  read(text) {
    const words = text.split(' ', MOST_MOVES + 1);
    if (words.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} steps.` };
    if (text === NONE) return { answer: words };
    const odd = words.find((word) => !isWay(word));
    return odd === undefined
      ? { answer: words }
      : {
          why: `“${odd.slice(0, 20)}” is none of the words up, down, left and right with single spaces between.`,
        };
  },
  write: (answer) => answer.join(' '),

  rules: [
    {
      name: 'walls',
      says: 'No step enters a wall or leaves the grid.',
      live: true,
      broken(p, a) {
        const { cells, made } = walk(p, a);
        if (made === a.length || a[0] === NONE) return undefined;
        const here = cells[made]!;
        return {
          places: [cellPlace(here, columnsOf(p)), movePlace(made)],
          note: `Step ${made + 1} (${a[made]}) cannot be made from ${cellName(here, columnsOf(p))}.`,
        };
      },
    },
    {
      name: 'infeasible',
      says: 'It is said that there is no way only where there is none.',
      broken: (p, a) =>
        a[0] === NONE && fewestSteps(p) >= 0
          ? { places: [movePlace(0)], note: 'There is a way from the start to the goal.' }
          : undefined,
    },
    {
      name: 'goal',
      says: 'The way ends at the goal.',
      broken(p, a) {
        const end = walk(p, a).cells.at(-1)!;
        return a[0] === NONE || end === cellOf(p, 'G')
          ? undefined
          : {
              places: [cellPlace(end, columnsOf(p))],
              note: `The way ends at ${cellName(end, columnsOf(p))}, not at the goal.`,
            };
      },
    },
    {
      name: 'fewest',
      says: 'No way has fewer steps.',
      broken(p, a) {
        const spare = a[0] === NONE ? 0 : a.length - fewestSteps(p);
        return spare === 0
          ? undefined
          : {
              places: walk(p, a).cells.map((cell) => cellPlace(cell, columnsOf(p))),
              note: `There is a way with ${spare} steps fewer.`,
            };
      },
    },
  ],

  board: {
    tip: 'Walk with the arrow keys, or tap a cell in a straight line; press “No way” where there is none.',
    start: () => [],
    act(p, draft, gesture) {
      if (gesture.do !== 'key' && gesture.do !== 'tap') return draft;
      const next = acted(p, draft, gesture.do === 'key' ? gesture.key : gesture.at);
      return next === undefined || next.join(' ') === draft.join(' ') ? draft : next;
    },
    show(p, draft) {
      const { cells, made } = walk(p, draft);
      const here = cells[made]!;
      const been = new Set(cells);
      return {
        panes: [
          {
            kind: 'grid',
            id: 'grid',
            name: 'grid',
            rows: p.map.length,
            columns: columnsOf(p),
            taps: true,
            trail: cells.map((cell) => cellPlace(cell, columnsOf(p))),
            cells: signMarks(p).map((mark, cell) => {
              const spoken = [
                ...(cell === here ? ['you are here'] : been.has(cell) ? ['on the way'] : []),
                ...(mark.says === undefined ? [] : [mark.says]),
              ].join(', ');
              return {
                ...mark,
                ...(spoken === '' ? {} : { says: spoken }),
                ...(cell === here ? { look: 'here' as const } : {}),
                ...(mark.look === 'solid' ? { fixed: true } : {}),
              };
            }),
          },
          ...(made < draft.length ? [movesPane(draft, made, MOST_MOVES)] : []),
        ],
        keys: [
          ...ways.map((way) => ({
            name: way,
            text: WAYS[way].text,
            hotkey: WAYS[way].hotkey,
            gesture: { do: 'key' as const, key: way },
          })),
          { name: 'no way', text: 'No way', hotkey: 'n', gesture: { do: 'key', key: NONE } },
          takeBackKey(draft.length),
        ],
        status: draft[0] === NONE ? 'No way leads to the goal' : `${draft.length} steps`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => answer.map((key) => ({ do: 'key' as const, key })),
  },

  guess(p, rng) {
    if (rng.chance(1, 12)) return [NONE];
    const steps: Way[] = [];
    for (let here = cellOf(p, 'S'), left = rng.int(1, 3 * columnsOf(p)); left > 0; left--) {
      const ahead = ways.filter((one) => beyond(p, here, one) !== undefined && one !== turn(steps));
      if (ahead.length === 0) break;
      const way = rng.pick(ahead);
      here = beyond(p, here, way)!;
      steps.push(way);
      if (here === cellOf(p, 'G')) break;
    }
    return steps.length === 0 ? [NONE] : steps;
  },
  greedy(p) {
    const goal = cellOf(p, 'G');
    const away = (cell: number) => straight(cell, goal, columnsOf(p));
    const steps: Way[] = [];
    for (let here = cellOf(p, 'S'); ; ) {
      const way = ways.find((one) => away(beyond(p, here, one) ?? here) < away(here));
      if (way === undefined) return steps.length === 0 ? [NONE] : steps;
      here = beyond(p, here, way)!;
      steps.push(way);
    }
  },
  oracle(p, _secret, steps) {
    const goal = cellOf(p, 'G');
    const way = shortestWay(stepsIn(p), cellOf(p, 'S'), (cell) => cell === goal, steps);
    if (!way) return steps.spent ? undefined : [NONE];
    return way
      .slice(1)
      .map(
        (cell, i) => ways.find((one) => way[i]! + WAYS[one].down * columnsOf(p) + WAYS[one].right === cell)!,
      );
  },

  reasoningGym: [
    {
      dataset: 'shortest_path',
      like: { params: { rows: 6, columns: 7, walls: 40 }, but: 'there 5 to 8 rows and columns' },
      instance({ metadata }) {
        const grid = gridOf(metadata.matrix, 99, (v): v is string => typeof v === 'string' && v.length === 1);
        if (!grid) return { why: 'The entry’s metadata has no matrix of signs.' };
        const lines = Array.from({ length: grid.rows }, (_, row) =>
          grid.cells.slice(row * grid.columns, (row + 1) * grid.columns).join(''),
        );
        const read = signMapFrom(lines, ['*', '#', 'X', 'O']);
        return 'why' in read ? read : { puzzle: read, secret: null };
      },
      form: {
        // The question gives an example of a sequence, and asks for no commas or small letters.
        read: (text, p) => env.read(text.toLowerCase().replace(/\s*,\s*|\s+/g, ' '), p),
        write: (answer, p) => env.write(answer, p),
      },
    },
  ],
};

export default env;

const turn = (steps: readonly Way[]): string | undefined => {
  const last = steps.at(-1);
  return last && WAYS[last].back;
};

/** The cell one step on; undefined where a wall or the rim is. */
function beyond(p: Puzzle, cell: number, way: Way): number | undefined {
  const row = Math.floor(cell / columnsOf(p)) + WAYS[way].down;
  const column = (cell % columnsOf(p)) + WAYS[way].right;
  const sign = p.map[row]?.[column];
  return sign === undefined || sign === '#' ? undefined : row * columnsOf(p) + column;
}

/** The cells from the start on, and how many steps can be made. */
const walk = lastPair(
  (p: Puzzle, answer: Answer): { readonly cells: readonly number[]; readonly made: number } => {
    let here = cellOf(p, 'S');
    const cells = [here];
    for (const word of answer) {
      const next = isWay(word) ? beyond(p, here, word) : undefined;
      if (next === undefined) break;
      cells.push(next);
      here = next;
    }
    return { cells, made: cells.length - 1 };
  },
);

/** The draft after a key or a tap; undefined where it means nothing. A step straight back takes the last one away. */
function acted(p: Puzzle, draft: Answer, what: Place): Answer | undefined {
  if (what === NONE) return draft[0] === NONE ? [] : [NONE];
  if (what === 'back') return draft.slice(0, -1);
  const move = moveAt(what, draft.length);
  if (move !== undefined) return draft.slice(0, move);
  const { cells, made } = walk(p, draft);
  const steps = draft.slice(0, made);
  if (isWay(what)) {
    if (beyond(p, cells[made]!, what) === undefined) return undefined;
    return steps.at(-1) === WAYS[what].back ? steps.slice(0, -1) : [...steps, what];
  }
  const target = cellAt(what, p.map.length, columnsOf(p));
  if (target === undefined) return undefined;
  if (cells.includes(target)) return steps.slice(0, cells.lastIndexOf(target));
  for (const way of ways) {
    const added: Way[] = [];
    for (let at = beyond(p, cells[made]!, way); at !== undefined; at = beyond(p, at, way)) {
      added.push(way);
      if (at === target) return [...steps, ...added];
    }
  }
  return undefined;
}
