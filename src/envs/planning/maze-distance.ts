import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { cellPlace } from '../../core/grid.ts';
import { type Marked, markedBoard } from '../../core/marked-field.ts';
import { firstMirrored } from '../../core/mirrored.ts';
import { int } from '../../core/params.ts';
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

export type Puzzle = SignMap;
/** Digits; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: false, digits: 6 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Marked> = {
  id: 'maze-distance',
  version: 2,
  title: 'Maze distance',
  about: 'Count the steps of the shortest way through a maze.',
  family: 'planning',
  tags: ['planning', 'counting', 'search'],
  sources: ['Edward Moore, The shortest path through a maze, 1957', 'Reasoning Gym, maze'],

  knobs,
  levels: [
    { rows: 5, columns: 7, walls: 28 },
    { rows: 6, columns: 8, walls: 30 },
    { rows: 9, columns: 10, walls: 34 },
    { rows: 12, columns: 14, walls: 36 },
    { rows: 16, columns: 18, walls: 38 },
    { rows: 22, columns: 24, walls: 39 },
  ],
  measure: { says: 'steps', of: (p) => distancesFrom(stepsIn(p), cellOf(p, 'S'))[cellOf(p, 'G')]! },

  generate({ rows, columns, walls }, rng) {
    for (let tries = 0; tries < 1000; tries++) {
      const drawn = drawWalls(rows, columns, walls, rng);
      const distances = distancesFrom(stepsIn(drawn), drawn.start);
      const detours = [...distances.keys()].filter(
        (cell) => distances[cell]! > straight(drawn.start, cell, columns),
      );
      const furthest = detours.reduce((most, cell) => Math.max(most, distances[cell]!), 0);
      if (furthest < Math.min(rows, columns)) continue;
      const goal = rng.pick(detours.filter((cell) => distances[cell]! * 4 >= furthest * 3));
      return { puzzle: { map: withGoal(drawn, goal) }, secret: null };
    }
    throw new Error('No maze with a detour within 1000 tries.');
  },

  canonical(p) {
    const back = p.map.map((line) => line.replace(/[SG]/g, (end) => (end === 'S' ? 'G' : 'S')));
    return [p.map, back].map((map) => firstMirrored(map).join('\n')).sort()[0];
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
        const [given, least] = [Number(a), fewestSteps(p)];
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
        const least = fewestSteps(p);
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
      cells: signMarks(p).map((mark) => (mark.look ? { ...mark, fixed: true } : mark)),
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
    const way = shortestWay(stepsIn(p), cellOf(p, 'S'), (cell) => cell === goal, steps);
    return way && String(way.length - 1);
  },

  reasoningGym: [
    {
      dataset: 'maze',
      like: { params: { rows: 7, columns: 8, walls: 30 }, but: 'there 5 to 10 rows and columns' },
      instance({ metadata: { grid, start, goal, wall, path } }) {
        const read = signMapFrom(grid, [start, goal, wall, path]);
        if ('why' in read) return read;
        return fewestSteps(read) < 0
          ? { why: 'No way leads to the goal of the entry.' }
          : { puzzle: read, secret: null };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;
