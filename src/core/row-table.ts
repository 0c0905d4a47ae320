import { candidatesOf, type Houses, housesOf, settle, solveHouses } from './houses.ts';
import type { Rng } from './rng.ts';
import { type Clue, keeps, PAIRS, pruneBy } from './row-clues.ts';
import { makeSteps, type Steps } from './steps.ts';

/**
 * Things of several kinds in a row of `size` places: each place has one thing of each kind. Thing k × size + i is the
 * i-th of kind k. A seating tells the place of every thing, from 1.
 */
export interface RowTable {
  readonly size: number;
  readonly kinds: number;
}
export type Seating = readonly number[];

const housesFor = ({ size, kinds }: RowTable): Houses =>
  housesOf(
    size,
    size * kinds,
    Array.from({ length: kinds }, (_, kind) => Array.from({ length: size }, (_, i) => kind * size + i)),
  );
const nowhere = ({ size, kinds }: RowTable): number[] => new Array<number>(size * kinds).fill(0);

/** Up to `limit` seatings that keep all clues; a step per node of the search. */
export const seatings = (table: RowTable, clues: readonly Clue[], limit: number, steps: Steps): Seating[] =>
  solveHouses(housesFor(table), nowhere(table), limit, steps, { prune: pruneBy(clues) });

/** A clue that a seating keeps, if the one that is drawn happens to be kept. */
function drawnClue(size: number, place: Seating, rng: Rng): Clue | undefined {
  const things = rng.shuffle(place.map((_, thing) => thing)).slice(0, 3) as [number, number, number];
  const [a, b] = things;
  const draw = rng.int(1, 20);
  const clue: Clue =
    draw === 1
      ? { say: 'at', of: [a], place: place[a]! }
      : draw <= 3
        ? { say: 'between', of: things }
        : { say: rng.pick(PAIRS), of: [a, b] };
  const ofOneKind = Math.floor(a / size) === Math.floor(b / size);
  if (ofOneKind && (clue.say === 'same' || clue.say === 'apart')) return undefined;
  return keeps(
    clue,
    clue.of.map((thing) => place[thing]!),
  )
    ? clue
    : undefined;
}

/** The plainer a clue, the sooner it is taken away where others suffice. */
const PLAIN: readonly Clue['say'][] = ['at', 'same', 'directly', 'gap', 'next', 'between', 'before', 'apart'];

/**
 * Clues that determine a seating, none of them idle: first those that tell something new, one by one, until pruning and
 * singles find the whole of it; then each is taken away if the rest suffices. With `direct` pruning and singles have to
 * suffice; else a search has to find one seating only, and undefined comes back where it was not needed after all.
 */
export function cluesFor(
  table: RowTable,
  place: Seating,
  direct: boolean,
  rng: Rng,
): readonly Clue[] | undefined {
  const houses = housesFor(table);
  const start = candidatesOf(houses, nowhere(table)) as Int32Array;
  const settled = (clues: readonly Clue[], from: Int32Array) => {
    const masks = from.slice();
    settle(houses, masks, pruneBy(clues));
    return masks;
  };
  const isWhole = (masks: Int32Array) => masks.every((mask) => (mask & (mask - 1)) === 0);
  const isDirect = (clues: readonly Clue[]) => isWhole(settled(clues, start));
  let clues: Clue[] = [];
  for (let masks = start; !isWhole(masks); ) {
    const clue = drawnClue(table.size, place, rng);
    const next = clue && settled([...clues, clue], masks);
    if (!next?.some((mask, thing) => mask !== masks[thing])) continue;
    clues.push(clue as Clue);
    masks = next;
  }
  for (const clue of clues.toSorted((a, b) => PLAIN.indexOf(a.say) - PLAIN.indexOf(b.say))) {
    const rest = clues.filter((one) => one !== clue);
    if (isDirect(rest) || (!direct && seatings(table, rest, 2, makeSteps(500)).length === 1)) clues = rest;
  }
  return direct || !isDirect(clues) ? clues : undefined;
}
