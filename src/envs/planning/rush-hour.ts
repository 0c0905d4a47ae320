import type { Environment } from '../../core/environment.ts';
import { cellPlace } from '../../core/grid.ts';
import { actOnMoves, type MoveDraft, noMoves } from '../../core/move-draft.ts';
import { MOST_MOVES, movePlace, movesPane, takeBackKey, tooMany } from '../../core/move-list.ts';
import { int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { carCells, fewestCarSlides, isOut, slidesToOut } from '../../core/sliding-cars.ts';
import { movesMade } from '../../core/stepping-stone.ts';
import { makeSteps, type Steps } from '../../core/steps.ts';
import { reasoningGym } from './rush-hour.reasoning-gym.ts';
import { joined, moveTo, vesselAt } from './rush-hour-moves.ts';
import { drawn, lotFrom, lotOf, marksAt, outlines, played, room, slideOf } from './rush-hour-park.ts';
import { parks } from './rush-hour-parks.ts';

/*
 * Slide cars out of each other's way until car A stands at the right end of its row. Cars go to and fro in their row or
 * column only.
 *
 *     . . B . . C
 *     . . B . . C
 *     A A B . . C    →    B+3  C+3  A+4
 *     . . . D D .
 *     . . . . . .
 *     . . E E . .
 *
 * A park is drawn from a list of hard ones, turned upside down or not; the fewest moves from everything that can be
 * reached in it are worked out, and a state is drawn that needs exactly as many as asked for. The limit is that number
 * and some to spare, so it can always be kept; any moves that keep it count. A slide of any length is one move.
 *
 * Source: Nob Yoshigahara's Rush Hour (1996).
 */

const knobs = {
  moves: int('Fewest moves', 3, 22, 'Exactly this many are needed.'),
  spare: int('Spare moves', 0, 20, 'How many moves more than the fewest are allowed.'),
};

export interface Puzzle {
  /** Lines of one length: letters are cars, `.` is free, `x` a wall. */
  readonly map: readonly string[];
  /** Moves allowed; null where any number is. */
  readonly most: number | null;
}
/** Moves such as `A+2`. */
type Answer = readonly string[];

const env: Environment<typeof knobs, Puzzle, Answer, null, MoveDraft> = {
  id: 'rush-hour',
  version: 1,
  title: 'Rush hour',
  about: 'Slide cars out of the way until your car can leave the park.',
  family: 'planning',
  tags: ['planning', 'search', 'spatial'],
  sources: ['Nob Yoshigahara, Rush Hour, 1996', 'Reasoning Gym, rush_hour'],

  knobs,
  levels: [
    { moves: 3, spare: 3 },
    { moves: 6, spare: 3 },
    { moves: 9, spare: 3 },
    { moves: 12, spare: 2 },
    { moves: 16, spare: 2 },
    { moves: 20, spare: 0 },
  ],
  measure: { says: 'fewest moves', of: (p) => fewest(p, makeSteps())?.length ?? 0 },

  generate({ moves, spare }, rng) {
    const hard = parks.filter(([most]) => most >= moves);
    for (let tries = 0; tries < 50; tries++) {
      const map = stateOf(rng.pick(hard)[1], moves, rng);
      if (map) return { puzzle: { map, most: moves + spare }, secret: null };
    }
    throw new Error('No park needs exactly so many moves within 50 tries.');
  },

  prompt: (p) =>
    [
      'This is a car park, seen from above. Every letter is a car or truck, . is free, x a wall:',
      '',
      ...p.map.map((line) => [...line].join(' ')),
      '',
      'A car that lies in a row moves left and right only, one that lies in a column up and down only. A move slides one car over any number of free cells; it cannot pass other cars, walls or the rim of the park.',
      '',
      `Bring car A to the right end of its row${p.most === null ? '' : ` with at most ${p.most} moves`}.`,
      '',
      'Answer with the moves in order, separated by single spaces. A move is the letter of the car, + for right or down, - for left or up, and the number of cells: “H-2 B+1” moves H left or up by 2, then B right or down by 1.',
    ].join('\n'),
  read(text, p) {
    const moves = text.split(' ', MOST_MOVES + 1);
    if (moves.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} moves.` };
    const { names } = lotOf(p);
    const odd = moves.find((move) => !/^[A-Z][+-][1-9]$/.test(move));
    if (odd !== undefined)
      return { why: `“${odd.slice(0, 20)}” is no move such as A+1; moves are separated by single spaces.` };
    const strange = moves.find((move) => !names.includes(move.charAt(0)));
    return strange === undefined ? { answer: moves } : { why: `There is no car ${strange.charAt(0)}.` };
  },
  write: (answer) => answer.join(' '),

  rules: [
    {
      name: 'free',
      says: 'Every move goes over free cells only.',
      live: true,
      broken(p, a) {
        const { at, made } = played(p, a);
        if (made === a.length) return undefined;
        const lot = lotOf(p);
        const { car, by } = slideOf(lot, a[made]!);
        const free = room(lot, at, car, by);
        return {
          places: [
            movePlace(made),
            ...carCells(lot.park, lot.park.cars[car]!, at[car]!).map((cell) =>
              cellPlace(cell, lot.park.columns),
            ),
          ],
          note: `Move ${made + 1} is ${a[made]}, but ${a[made]!.charAt(0)} can go ${free === 0 ? 'no cell' : free === 1 ? 'one cell only' : `${free} cells only`} that way.`,
        };
      },
    },
    {
      name: 'limit',
      says: 'No more moves are made than allowed.',
      live: true,
      broken: (p, a) => (p.most === null ? undefined : tooMany(a.length, p.most)),
    },
    {
      name: 'out',
      says: 'At the end car A stands at the right end of its row.',
      broken(p, a) {
        const { park } = lotOf(p);
        const { at } = played(p, a);
        return isOut(park, at)
          ? undefined
          : {
              places: carCells(park, park.cars[0]!, at[0]!).map((cell) => cellPlace(cell, park.columns)),
              note: 'Car A does not stand at the right end of its row.',
            };
      },
    },
  ],

  board: {
    tip: 'Drag a car, or tap it and then the cell to which it is to move.',
    start: () => noMoves,
    act(p, draft, gesture) {
      const lot = lotOf(p);
      const { at, made } = played(p, draft.moves);
      const next = actOnMoves(draft, gesture, {
        made,
        vesselAt: (place) => vesselAt(lot, at, place),
        gives: (vessel) => vessel.startsWith('car'),
        move: (from, to) => moveTo(lot, at, from, to),
      });
      return next === draft ? draft : { ...next, moves: joined(next.moves, draft.moves) };
    },
    show(p, draft) {
      const lot = lotOf(p);
      const { at, made } = played(p, draft.moves);
      const { rows, columns } = lot.park;
      return {
        panes: [
          {
            kind: 'grid',
            id: 'park',
            name: 'car park',
            rows,
            columns,
            taps: true,
            drags: true,
            cells: marksAt(
              lot,
              at,
              lot.names.findIndex((name) => draft.from === `car${name}`),
            ),
            walls: outlines(lot, at),
          },
          movesPane(draft.moves, made, p.most ?? MOST_MOVES),
        ],
        keys: [takeBackKey(draft.moves.length)],
        status: `A is to stand at the right end of row ${lot.park.cars[0]!.lane + 1}; ${draft.moves.length} ${p.most === null ? 'moves' : `of at most ${p.most} moves`}`,
      };
    },
    answer: (_p, draft) => draft.moves,
    draft: (_p, answer) => ({ moves: answer, from: null }),
    enter(p, answer) {
      const lot = lotOf(p);
      return answer.map((move, i) => {
        const { at } = played(p, answer.slice(0, i));
        const { car, by } = slideOf(lot, move);
        const cells = carCells(lot.park, lot.park.cars[car]!, at[car]!);
        const step = lot.park.cars[car]!.across ? 1 : lot.park.columns;
        const end = by < 0 ? cells[0]! : cells.at(-1)!;
        return {
          do: 'drag' as const,
          from: cellPlace(end, lot.park.columns),
          to: cellPlace(end + by * step, lot.park.columns),
        };
      });
    },
  },

  guess(p, rng) {
    const lot = lotOf(p);
    const moves: string[] = [];
    for (let left = p.most ?? 40; left > 0; left--) {
      const { at } = played(p, moves);
      const free = lot.names.flatMap((name, car) =>
        [-1, 1].flatMap((way) =>
          Array.from(
            { length: room(lot, at, car, way * 9) },
            (_, i) => `${name}${way < 0 ? '-' : '+'}${i + 1}`,
          ),
        ),
      );
      if (free.length === 0) break;
      moves.push(rng.pick(free));
    }
    return moves.length === 0 ? ['A+1'] : moves;
  },
  oracle: (p, _secret, steps) => fewest(p, steps),
  easier(p) {
    const way = fewest(p, makeSteps());
    const made = movesMade(way?.length);
    if (!way || made === undefined || p.most === null) return undefined;
    const { at } = played(p, way.slice(0, made));
    return { puzzle: { map: drawn(lotOf(p), at), most: p.most - made }, secret: null };
  },
  reasoningGym,
};

export default env;

function fewest(p: Puzzle, steps: Steps): string[] | undefined {
  const { park, start, names } = lotOf(p);
  return fewestCarSlides(park, start, steps)?.map(({ car, by }) => `${names[car]}${by < 0 ? '' : '+'}${by}`);
}

/** A state of a park that needs exactly so many moves; undefined where none does. */
function stateOf(signs: string, moves: number, rng: Rng): readonly string[] | undefined {
  const lines = signs.match(/.{6}/g) ?? [];
  const lot = lotFrom(rng.chance(1, 2) ? lines : lines.toReversed());
  if ('why' in lot) return undefined;
  const all = slidesToOut(lot.park, lot.start, MOST_STATES);
  const states: number[] = [];
  all?.slides.forEach((needed, state) => {
    if (needed === moves) states.push(state);
  });
  return all && states.length > 0 ? drawn(lot, all.positionsOf(rng.pick(states))) : undefined;
}
const MOST_STATES = 4000;
