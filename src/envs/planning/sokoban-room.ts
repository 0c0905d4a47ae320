import { cellMark } from '../../core/grid.ts';
import { type Floor, moved, type Stand, Warehouse } from '../../core/pushing.ts';
import { lastPair, perObject } from '../../core/remembered.ts';
import type { Rng } from '../../core/rng.ts';
import type { Mark } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';
import { isWay, WAYS, type Way, ways } from '../../core/wall-map.ts';
import type { Puzzle } from './sokoban.ts';

/** What a map says. */
export const roomOf = perObject(({ map }: Puzzle): { readonly floor: Floor; readonly stand: Stand } => {
  const signs = [...map.join('')];
  const where = (wanted: string): number[] =>
    signs.flatMap((sign, cell) => (wanted.includes(sign) ? [cell] : []));
  return {
    floor: {
      columns: map[0]?.length ?? 0,
      open: signs.map((sign) => sign !== '#'),
      goals: where('.*+'),
    },
    stand: { boxes: where('$*'), player: where('@+')[0] ?? 0 },
  };
});
/** What is known of the room whatever stands in it. */
export const warehouseOf = perObject((p: Puzzle) => new Warehouse(roomOf(p).floor));

export const stepOf = (way: Way, columns: number): number => WAYS[way].down * columns + WAYS[way].right;
/** The letters of moves from a cell over others, each beside the one before. */
export const lettersOf = (from: number, cells: readonly number[], columns: number): string =>
  cells
    .map((cell, i) => ways.find((way) => (cells[i - 1] ?? from) + stepOf(way, columns) === cell) ?? '')
    .join('');

export interface Played extends Stand {
  /** How many of the moves can be made. */
  readonly made: number;
  /** Which of these are pushes. */
  readonly pushes: readonly number[];
}
/** How things stand after the moves that can be made. */
export const played = lastPair((p: Puzzle, moves: string): Played => {
  const { floor, stand } = roomOf(p);
  let { boxes, player } = stand;
  const pushes: number[] = [];
  let made = 0;
  for (; made < moves.length; made++) {
    const way = moves.charAt(made);
    if (!isWay(way)) break;
    const step = stepOf(way, floor.columns);
    const next = player + step;
    if (!floor.open[next]) break;
    if (boxes.includes(next)) {
      if (!floor.open[next + step] || boxes.includes(next + step)) break;
      boxes = moved(boxes, next, next + step);
      pushes.push(made);
    }
    player = next;
  }
  return { boxes, player, made, pushes };
});

const BOX = 1;
const STORED = 3;

export function marksAt(p: Puzzle, { boxes, player }: Stand): Mark[] {
  const { open, columns, goals } = roomOf(p).floor;
  return open.map((isOpen, cell): Mark => {
    const mark = cellMark(cell, columns);
    if (!isOpen) return { ...mark, look: 'solid', says: 'wall', fixed: true };
    const isGoal = goals.includes(cell);
    if (boxes.includes(cell))
      return isGoal
        ? { ...mark, look: 'goal', fill: STORED, says: 'box on a goal' }
        : { ...mark, fill: BOX, says: 'box' };
    if (cell === player)
      return isGoal
        ? { ...mark, look: 'here', fill: 4, says: 'you, on a goal' }
        : { ...mark, look: 'here', says: 'you' };
    return isGoal ? { ...mark, look: 'goal', says: 'goal' } : mark;
  });
}

/** The lines of a map. */
function drawn({ open, columns, goals }: Floor, { boxes, player }: Stand): string[] {
  const signs = open.map((isOpen, cell) => {
    if (!isOpen) return '#';
    const sign = boxes.includes(cell) ? '$' : cell === player ? '@' : '-';
    return goals.includes(cell) ? (sign === '$' ? '*' : sign === '@' ? '+' : '.') : sign;
  });
  return Array.from({ length: signs.length / columns }, (_, row) =>
    signs.slice(row * columns, (row + 1) * columns).join(''),
  );
}

const ROOMS = 3000;
const ROUNDS = 4;
const STEPS = 1500;

/** A room whose boxes, none of them on a goal, need exactly so many pushes; undefined where the tries are used up. */
export function roomWith(
  rows: number,
  columns: number,
  boxes: number,
  pushes: number,
  rng: Rng,
): readonly string[] | undefined {
  for (let tries = 0; tries < ROOMS; tries++) {
    const open = dugOut(rows, columns, rng);
    const cells = open.flatMap((isOpen, cell) => (isOpen ? [cell] : []));
    if (cells.length < 3 * boxes + 3) continue;
    const floor: Floor = { columns, open, goals: goalsIn(open, columns, boxes, rng) };
    const room = new Warehouse(floor);
    if (room.furthest() < pushes + boxes) continue;
    const player = rng.pick(cells.filter((cell) => !floor.goals.includes(cell)));
    let stand: Stand = { boxes: floor.goals, player };
    for (let missing = pushes, rounds = 0; rounds < ROUNDS; rounds++) {
      stand = pulled(room, stand, missing, rng);
      const way = room.fewest(stand, pushes, makeSteps(STEPS));
      if (!way) break;
      missing = pushes - way.length;
      if (missing === 0 && !stand.boxes.some((box) => floor.goals.includes(box))) return drawn(floor, stand);
      missing ||= 1;
    }
  }
  return undefined;
}

/** Open cells in one piece inside walls, with about a third of the room walled up. */
function dugOut(rows: number, columns: number, rng: Rng): boolean[] {
  const open = Array.from({ length: rows * columns }, (_, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    return row > 0 && row < rows - 1 && column > 0 && column < columns - 1;
  });
  const inner = open.flatMap((isOpen, cell) => (isOpen ? [cell] : []));
  for (const cell of rng.sample(inner, Math.floor(inner.length / 8))) {
    open[cell] = false;
    const beside = cell + rng.pick([0, 1, columns]);
    if (open[beside]) open[beside] = false;
  }
  const start = rng.pick(inner);
  const joined = open[start]
    ? new Warehouse({ columns, open, goals: [] }).reach({ boxes: [], player: start })
    : [];
  return open.map((_, cell) => joined[cell] === 1);
}

/** Goals side by side, as far as that goes. */
function goalsIn(open: readonly boolean[], columns: number, count: number, rng: Rng): number[] {
  const goals = [rng.pick(open.flatMap((isOpen, cell) => (isOpen ? [cell] : [])))];
  while (goals.length < count) {
    const beside = goals
      .flatMap((goal) => [goal - columns, goal + 1, goal + columns, goal - 1])
      .filter((cell) => open[cell] && !goals.includes(cell));
    goals.push(rng.pick(beside));
  }
  return goals.sort((a, b) => a - b);
}

/** Boxes pulled so many times, by preference away from the goals. */
function pulled(room: Warehouse, start: Stand, times: number, rng: Rng): Stand {
  let stand = start;
  for (let i = 0; i < times; i++) {
    const before = room.before(stand);
    if (before.length === 0) break;
    const now = room.estimate(stand.boxes);
    const further = before.filter((one) => room.estimate(one.boxes) > now);
    stand = rng.pick(further.length > 0 && rng.chance(4, 5) ? further : before);
  }
  return stand;
}
