import type { Environment } from '../../core/environment.ts';
import { cellAt, cellName, cellPlace } from '../../core/grid.ts';
import { firstMirrored } from '../../core/mirrored.ts';
import { MOST_MOVES, moveAt, movePlace, movesPane, takeBackKey } from '../../core/move-list.ts';
import { int } from '../../core/params.ts';
import { moved } from '../../core/pushing.ts';
import type { Place } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';
import { isWay, WAYS, ways } from '../../core/wall-map.ts';
import { reasoningGym } from './sokoban.reasoning-gym.ts';
import { lettersOf, marksAt, played, roomOf, roomWith, stepOf, warehouseOf } from './sokoban-room.ts';

/*
 * Push every box onto a goal. A box is pushed from behind by one cell, never pulled, and never two at once.
 *
 *     # # # # # # #
 *     # . - - - - #      # wall, - floor
 *     # - @ $ - . #      @ player, $ box, . goal      →   RRDRULURRDLDLULLURRR …
 * A room is drawn at random. From the solved room boxes are pulled off their goals; an A* search tells the fewest pushes
 * back, and as long as these are fewer than asked for, more is pulled. The limit is that number and some to spare, so it
 * can always be kept; any moves that keep it count, and walking is free.
 *
 * Source: Hiroyuki Imabayashi, Sokoban (1982).
 */

const knobs = {
  rows: int('Rows', 6, 10, 'With the walls around.'),
  columns: int('Columns', 6, 10, 'With the walls around.'),
  boxes: int('Boxes', 1, 4),
  pushes: int('Fewest pushes', 3, 36, 'Exactly this many are needed.'),
  spare: int('Spare pushes', 0, 20, 'How many pushes more than the fewest are allowed.'),
};

export interface Puzzle {
  /** Lines of one length: `#` wall, `@` player, `+` player on a goal, `$` box, `*` box on a goal, `.` goal, `-` floor. */
  readonly map: readonly string[];
  /** Pushes allowed; null where any number is. */
  readonly most: number | null;
}
/** The moves, a letter each. */
type Answer = string;

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'sokoban',
  version: 1,
  title: 'Sokoban',
  about: 'Push every box onto a goal; boxes cannot be pulled.',
  family: 'planning',
  tags: ['planning', 'search', 'spatial'],
  sources: ['Hiroyuki Imabayashi, Sokoban, 1982', 'Reasoning Gym, sokoban'],

  knobs,
  check({ rows, columns, boxes, pushes }) {
    const inner = (rows - 2) * (columns - 2);
    if (boxes > inner / 7)
      return { at: 'boxes', why: `On ${rows}×${columns}, ask for at most ${Math.floor(inner / 7)} boxes.` };
    if (pushes < 2 * boxes)
      return { at: 'pushes', why: `With ${boxes} boxes, ask for at least ${2 * boxes} pushes.` };
    const most = Math.floor((boxes * (rows + columns - 3)) / 2) - (boxes > 1 ? 2 : 0);
    return pushes > most
      ? { at: 'pushes', why: `With ${boxes} boxes on ${rows}×${columns}, ask for at most ${most} pushes.` }
      : undefined;
  },
  levels: [
    { rows: 7, columns: 7, boxes: 1, pushes: 5, spare: 1 },
    { rows: 6, columns: 7, boxes: 2, pushes: 7, spare: 4 },
    { rows: 7, columns: 8, boxes: 2, pushes: 10, spare: 4 },
    { rows: 7, columns: 8, boxes: 3, pushes: 15, spare: 2 },
    { rows: 8, columns: 9, boxes: 3, pushes: 19, spare: 2 },
    { rows: 8, columns: 9, boxes: 4, pushes: 26, spare: 0 },
  ],
  measure: {
    says: 'fewest pushes',
    of: (p) => warehouseOf(p).fewest(roomOf(p).stand, p.most ?? MOST_MOVES, makeSteps())?.length ?? 0,
  },

  generate({ rows, columns, boxes, pushes, spare }, rng) {
    const map = roomWith(rows, columns, boxes, pushes, rng);
    if (!map) throw new Error('No room needs exactly so many pushes within the tries there are.');
    return { puzzle: { map, most: pushes + spare }, secret: null };
  },

  canonical: ({ map, most }) => [firstMirrored(map), most],
  prompt: (p) =>
    [
      'This is a sokoban puzzle:',
      '',
      ...p.map.map((line) => [...line].join(' ')),
      '',
      '# is a wall, @ the player, $ a box, . a goal, - a free cell; * is a box on a goal and + the player on a goal.',
      '',
      'The player moves one cell up, down, left or right. Moving onto a box pushes it one cell further the same way, which is possible only where the cell behind it is no wall and holds no other box. Boxes cannot be pulled, and the player cannot enter a wall.',
      '',
      `Bring every box onto a goal${p.most === null ? '' : ` with at most ${p.most} pushes; moves that push no box do not count`}.`,
      '',
      'Answer with the moves in order as one string of the letters U (up), D (down), L (left) and R (right) without spaces, such as “RRUL”.',
    ].join('\n'),
  read(text) {
    if (text.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} moves.` };
    const odd = /[^UDLR]/.exec(text);
    if (text === '') return { why: 'There are no moves.' };
    return odd
      ? { why: `“${odd[0]}” is none of the letters U, D, L and R; they stand without spaces.` }
      : { answer: text };
  },
  write: (answer) => answer,

  rules: [
    {
      name: 'free',
      says: 'Every move goes to a free cell, or pushes one box to a free cell.',
      live: true,
      broken(p, a) {
        const { player, made } = played(p, a);
        if (made === a.length) return undefined;
        const { columns, open } = roomOf(p).floor;
        const way = a.charAt(made);
        const ahead = isWay(way) ? player + stepOf(way, columns) : player;
        return {
          places: [movePlace(made), cellPlace(player, columns)],
          note: `Move ${made + 1} is ${way} from ${cellName(player, columns)}, where ${open[ahead] === true ? 'the box cannot be pushed on' : 'there is a wall'}.`,
        };
      },
    },
    {
      name: 'limit',
      says: 'No more pushes are made than allowed.',
      live: true,
      broken(p, a) {
        const { pushes } = played(p, a);
        if (p.most === null || pushes.length <= p.most) return undefined;
        return {
          places: pushes.slice(p.most).map(movePlace),
          note: `There are ${pushes.length} pushes; ${p.most} are allowed.`,
        };
      },
    },
    {
      name: 'goals',
      says: 'At the end every box stands on a goal.',
      broken(p, a) {
        const { floor } = roomOf(p);
        const astray = played(p, a).boxes.filter((box) => !floor.goals.includes(box));
        return astray.length === 0
          ? undefined
          : {
              places: astray.map((box) => cellPlace(box, floor.columns)),
              note: `The box at ${cellName(astray[0]!, floor.columns)} stands on no goal.`,
            };
      },
    },
  ],

  board: {
    tip: 'Walk with the arrow keys or tap a cell; walk against a box, or drag it, to push it.',
    start: () => '',
    act(p, draft, gesture) {
      if (gesture.do === 'key' && gesture.key === 'back') return draft.slice(0, -1);
      const stand = played(p, draft);
      const kept = draft.slice(0, stand.made);
      const { columns } = roomOf(p).floor;
      const cell = (at: Place) => cellAt(at, p.map.length, columns);
      const walkTo = (to: number): string | undefined => {
        const cells = warehouseOf(p).walk(stand, to);
        return cells && lettersOf(stand.player, cells, columns);
      };
      const added = (moves: string | undefined): string => {
        const next = kept + (moves ?? '');
        return moves && next.length <= MOST_MOVES && played(p, next).made === next.length ? next : draft;
      };
      if (gesture.do === 'key') return isWay(gesture.key) ? added(gesture.key) : draft;
      if (gesture.do === 'drag') {
        const [box, to] = [cell(gesture.from), cell(gesture.to)];
        if (box === undefined || to === undefined || !stand.boxes.includes(box)) return draft;
        const line = straightTo(box, to, columns);
        const walk = line && walkTo(box - stepOf(line.way, columns));
        return walk === undefined ? draft : added(walk + line?.way.repeat(line.length));
      }
      if (gesture.do !== 'tap') return draft;
      const move = moveAt(gesture.at, draft.length);
      if (move !== undefined) return draft.slice(0, move);
      const to = cell(gesture.at);
      if (to === undefined) return draft;
      return added(stand.boxes.includes(to) ? lettersOf(stand.player, [to], columns) : walkTo(to));
    },
    show(p, draft) {
      const stand = played(p, draft);
      const { columns, goals } = roomOf(p).floor;
      const astray = stand.boxes.filter((box) => !goals.includes(box)).length;
      const pushes = stand.pushes.length;
      const counted = p.most === null ? `${pushes} pushes` : `${pushes} of at most ${p.most} pushes`;
      return {
        panes: [
          {
            kind: 'grid',
            id: 'room',
            name: 'room',
            rows: p.map.length,
            columns,
            taps: true,
            drags: true,
            cells: marksAt(p, stand),
          },
          movesPane([...draft], stand.made, MOST_MOVES),
        ],
        keys: [
          ...ways.map((way) => ({
            name: WAYS[way].says,
            ...ARROWS[way],
            gesture: { do: 'key' as const, key: way },
          })),
          takeBackKey(draft.length),
        ],
        status: `${counted}; ${astray === 1 ? '1 box is' : `${astray} boxes are`} not on a goal`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => [...answer].map((key) => ({ do: 'key' as const, key })),
  },

  guess(p, rng) {
    let moves = '';
    for (let i = 0; i < 120; i++) {
      const open = ways.filter((way) => played(p, moves + way).made > moves.length);
      if (open.length === 0) break;
      const next = moves + rng.pick(open);
      if (p.most !== null && played(p, next).pushes.length > p.most) break;
      moves = next;
    }
    return moves === '' ? 'U' : moves;
  },
  oracle(p, _secret, steps) {
    const { floor, stand } = roomOf(p);
    const room = warehouseOf(p);
    let { boxes, player } = stand;
    return room.fewest(stand, p.most ?? MOST_MOVES, steps)?.reduce((moves, { box, step }) => {
      const cells = [...(room.walk({ boxes, player }, box - step) ?? []), box];
      const letters = lettersOf(player, cells, floor.columns);
      boxes = moved(boxes, box, box + step);
      player = box;
      return moves + letters;
    }, '');
  },
  reasoningGym,
};

export default env;

const ARROWS = {
  U: { text: '↑', hotkey: 'ArrowUp' },
  D: { text: '↓', hotkey: 'ArrowDown' },
  L: { text: '←', hotkey: 'ArrowLeft' },
  R: { text: '→', hotkey: 'ArrowRight' },
} as const;

/** The way in which one cell lies straight ahead of another, and how far; undefined where none is. */
function straightTo(from: number, to: number, columns: number) {
  const down = Math.floor(to / columns) - Math.floor(from / columns);
  const right = (to % columns) - (from % columns);
  const way = ways.find((one) => Math.sign(down) === WAYS[one].down && Math.sign(right) === WAYS[one].right);
  return way && { way, length: Math.abs(down + right) };
}
