import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { isListOf } from '../../core/foreign.ts';
import { cellMark, cellPlace, sideNeighbours } from '../../core/grid.ts';
import { type Marked, markedBoard } from '../../core/marked-field.ts';
import { int } from '../../core/params.ts';
import { distancesFrom, type StateSpace, shortestWay } from '../../core/search.ts';

/*
 * How many steps is it from S to G, going up, down, left and right and never through a wall?
 *
 *     S#G.
 *     .#..   →   6
 *     ....
 *
 * Walls are drawn at random. The goal is drawn among the cells furthest from the start, of those to which a wall makes
 * the way longer than rows and columns between them, so that counting these is never enough. Breadth-first search
 * proves that there is a way.
 *
 * Source: Edward Moore, The shortest path through a maze (1957); the task is Reasoning Gym's maze.
 */

const knobs = {
  rows: int('Rows', 3, 24),
  columns: int('Columns', 3, 24),
  walls: int('Walls', 15, 40, 'In per cent of all cells.'),
};

export interface Puzzle {
  /** Row by row: # is a wall, . is free, S the start, G the goal. */
  readonly map: readonly string[];
}
/** Digits; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: false, digits: 6 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Marked> = {
  id: 'maze-distance',
  version: 1,
  title: 'Maze distance',
  about: 'Count the steps of the shortest way through a maze.',
  family: 'planning',
  tags: ['planning', 'counting', 'search'],
  sources: ['Edward Moore, The shortest path through a maze, 1957', 'Reasoning Gym, maze'],

  knobs,
  levels: [
    { rows: 4, columns: 5, walls: 25 },
    { rows: 6, columns: 8, walls: 30 },
    { rows: 9, columns: 10, walls: 34 },
    { rows: 12, columns: 14, walls: 36 },
    { rows: 16, columns: 18, walls: 38 },
    { rows: 22, columns: 24, walls: 39 },
  ],
  measure: { says: 'steps', of: (p) => distancesFrom(spaceOf(p), cellOf(p, 'S'))[cellOf(p, 'G')]! },

  generate({ rows, columns, walls }, rng) {
    const size = rows * columns;
    for (let tries = 0; tries < 1000; tries++) {
      const solid = new Set(rng.shuffle(range(size)).slice(0, Math.floor((size * walls) / 100)));
      const start = rng.pick(range(size).filter((cell) => !solid.has(cell)));
      const map = range(rows).map((row) =>
        range(columns)
          .map((column) => (solid.has(row * columns + column) ? '#' : '.'))
          .join(''),
      );
      const distances = distancesFrom(spaceOf({ map }), start);
      const detours = range(size).filter((cell) => distances[cell]! > straight(start, cell, columns));
      const furthest = detours.reduce((most, cell) => Math.max(most, distances[cell]!), 0);
      if (furthest < Math.min(rows, columns)) continue;
      const goal = rng.pick(detours.filter((cell) => distances[cell]! * 4 >= furthest * 3));
      return { puzzle: { map: marked(marked(map, start, 'S'), goal, 'G') }, secret: null };
    }
    throw new Error('No maze with a detour within 1000 tries.');
  },

  prompt: (p) =>
    [
      'How many steps does the shortest way from S to G take in this maze? A step goes to the next cell up, down, left or right; # is a wall, and all other cells can be entered. Nothing lies outside the lines.',
      '',
      ...p.map,
      '',
      'Answer with the number of steps alone, in plain digits. The step onto G counts.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'possible',
      says: 'Some way from the start to the goal takes that many steps.',
      broken(p, a) {
        const [given, least] = [Number(a), fewest(p)];
        if (a !== '' && given >= least && (given - least) % 2 === 0) return undefined;
        const why =
          a === ''
            ? 'No number is given.'
            : given < least
              ? `No way of ${given} steps reaches the goal.`
              : `Every way to the goal takes an ${least % 2 === 0 ? 'even' : 'odd'} number of steps; ${given} is ${least % 2 === 0 ? 'odd' : 'even'}.`;
        return { places: [FIELD, cellPlace(cellOf(p, 'G'), columnsOf(p))], note: why };
      },
    },
    {
      name: 'fewest',
      says: 'No way takes fewer steps.',
      broken(p, a) {
        const least = fewest(p);
        return Number(a) === least
          ? undefined
          : { places: [FIELD], note: `There is a way that takes ${Number(a) - least} steps fewer.` };
      },
    },
  ],

  board: markedBoard({
    tip: 'Mark cells by tapping them to count a way, and type the number of steps.',
    name: 'steps',
    grid: (p) => ({
      kind: 'grid',
      id: 'maze',
      name: 'maze',
      rows: p.map.length,
      columns: columnsOf(p),
      cells: [...p.map.join('')].map((sign, cell) => ({
        ...cellMark(cell, columnsOf(p)),
        ...(sign === '.' ? {} : { ...SIGNS[sign as keyof typeof SIGNS], fixed: true }),
      })),
    }),
    status: (_p, marks) =>
      `${marks} ${marks === 1 ? 'cell' : 'cells'} marked; a way over them takes ${marks + 1} steps`,
    keys: () => digitKeys(false),
    unfinished: /^$/,
    blank: '',
    read,
    write,
  }),

  guess: (p, rng) => String(rng.int(1, p.map.length + 2 * columnsOf(p))),
  greedy: (p) => String(straight(cellOf(p, 'S'), cellOf(p, 'G'), columnsOf(p))),
  oracle(p, _secret, steps) {
    const goal = cellOf(p, 'G');
    const way = shortestWay(spaceOf(p), cellOf(p, 'S'), (cell) => cell === goal, steps);
    return way && String(way.length - 1);
  },

  reasoningGym: [
    {
      dataset: 'maze',
      instance({ metadata: { grid, start, goal, wall, path } }) {
        const signs = [start, goal, wall, path];
        const isLine = (line: unknown): line is string => typeof line === 'string' && line.length <= 99;
        if (new Set(signs).size < 4 || !isListOf(grid, 99, isLine) || grid.length === 0)
          return { why: 'The entry’s metadata has no grid of text with four signs.' };
        const map = grid.map((line) => [...line].map((sign) => 'SG#.'[signs.indexOf(sign)] ?? '?').join(''));
        const all = map.join('');
        if (all.includes('?') || map.some((line) => line.length !== map[0]?.length))
          return { why: 'The grid of the entry has an unknown sign, or lines of unequal length.' };
        if (all.split('S').length !== 2 || all.split('G').length !== 2)
          return { why: 'The grid of the entry has not one start and one goal.' };
        return fewest({ map }) < 0
          ? { why: 'No way leads to the goal of the entry.' }
          : { puzzle: { map }, secret: null };
      },
    },
  ],
};

export default env;

const SIGNS = {
  '#': { look: 'solid', says: 'wall' },
  S: { look: 'start', says: 'start' },
  G: { look: 'goal', says: 'goal' },
} as const;

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const columnsOf = (p: Puzzle): number => p.map[0]?.length ?? 0;
const cellOf = (p: Puzzle, sign: 'S' | 'G'): number => p.map.join('').indexOf(sign);
const marked = (map: readonly string[], cell: number, sign: string): string[] => {
  const columns = map[0]?.length ?? 1;
  const at = cell % columns;
  return map.map((line, row) =>
    row === Math.floor(cell / columns) ? line.slice(0, at) + sign + line.slice(at + 1) : line,
  );
};

/** Rows and columns between two cells. */
const straight = (a: number, b: number, columns: number): number =>
  Math.abs(Math.floor(a / columns) - Math.floor(b / columns)) + Math.abs((a % columns) - (b % columns));

function spaceOf(p: Puzzle): StateSpace {
  const cells = p.map.join('');
  return {
    size: cells.length,
    next(cell, visit) {
      for (const near of sideNeighbours(cell, p.map.length, columnsOf(p)))
        if (cells[near] !== '#') visit(near);
    },
  };
}

/** The steps of a shortest way, by letting a front of cells grow from the goal until it holds the start; −1 for none. */
function fewest({ map }: Puzzle): number {
  const columns = map[0]?.length ?? 0;
  // With a wall to the right of every line, cells left and right of each other are neighbours in the text too.
  const cells = [...`${map.join('#')}#`];
  const start = cells.indexOf('S');
  let front = [cells.indexOf('G')];
  for (let steps = 0; front.length > 0; steps++) {
    if (front.includes(start)) return steps;
    const next: number[] = [];
    for (const cell of front)
      for (const near of [cell - 1, cell + 1, cell - columns - 1, cell + columns + 1])
        if (cells[near] !== undefined && cells[near] !== '#') {
          cells[near] = '#';
          next.push(near);
        }
    front = next;
  }
  return -1;
}
