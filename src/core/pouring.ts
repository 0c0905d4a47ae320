import { type StateSpace, shortestWay } from './search.ts';
import type { Steps } from './steps.ts';

/** A move between jugs, numbered from 0: without `from` one is filled, without `to` one is emptied. */
export interface Pour {
  readonly from?: number;
  readonly to?: number;
}

/**
 * The amounts in some jugs as the states of a search: filled to the brim, emptied, or poured one into another until
 * that is full or the first is empty. A state is written digit by digit, each in the base of its capacity and one.
 */
interface Amounts extends StateSpace {
  codeOf(amounts: readonly number[]): number;
  heldIn(jug: number, code: number): number;
}

function amountsIn(capacities: readonly number[]): Amounts {
  const units: number[] = [];
  let size = 1;
  for (const capacity of capacities) {
    units.push(size);
    size *= capacity + 1;
  }
  const amounts = new Int32Array(units.length);
  const heldIn = (jug: number, code: number): number =>
    Math.floor(code / units[jug]!) % (capacities[jug]! + 1);
  return {
    size,
    heldIn,
    codeOf: (amounts) => units.reduce((code, unit, jug) => code + unit * amounts[jug]!, 0),
    next(code, visit) {
      let left = code;
      for (let i = 0; i < units.length; i++) {
        amounts[i] = left % (capacities[i]! + 1);
        left = (left - amounts[i]!) / (capacities[i]! + 1);
      }
      for (let i = 0; i < units.length; i++) {
        const held = amounts[i]!;
        if (held < capacities[i]!) visit(code + (capacities[i]! - held) * units[i]!);
        if (held === 0) continue;
        visit(code - held * units[i]!);
        for (let j = 0; j < units.length; j++) {
          const free = capacities[j]! - amounts[j]!;
          if (j !== i && free > 0) visit(code + (held < free ? held : free) * (units[j]! - units[i]!));
        }
      }
    },
  };
}

/** The fewest moves to `litres` in `jug`, or in any for null; undefined where it cannot be done or the steps are spent. One step per state. */
export function fewestPours(
  capacities: readonly number[],
  start: readonly number[],
  jug: number | null,
  litres: number,
  steps: Steps,
): Pour[] | undefined {
  const space = amountsIn(capacities);
  const jugs = jug === null ? [...capacities.keys()] : [jug];
  const isGoal = (code: number) => jugs.some((one) => space.heldIn(one, code) === litres);
  const way = shortestWay(space, space.codeOf(start), isGoal, steps);
  return way?.slice(1).map((code, i) => {
    const change = capacities.map((_, j) => space.heldIn(j, code) - space.heldIn(j, way[i]!));
    const from = change.findIndex((n) => n < 0);
    const to = change.findIndex((n) => n > 0);
    return { ...(from < 0 ? {} : { from }), ...(to < 0 ? {} : { to }) };
  });
}

/** The amounts in single jugs that need exactly so many moves, and no fewer. */
export function amountsAfter(
  moves: number,
  capacities: readonly number[],
  start: readonly number[],
): { readonly jug: number; readonly litres: number }[] {
  const space = amountsIn(capacities);
  const fewest = capacities.map((capacity) => new Int32Array(capacity + 1).fill(-1));
  const seen = new Uint8Array(space.size);
  let reached: number[] = [];
  const visit = (code: number): void => {
    if (seen[code] === 1) return;
    seen[code] = 1;
    reached.push(code);
  };
  visit(space.codeOf(start));
  for (let move = 0; reached.length > 0; move++) {
    const from = reached;
    for (const code of from)
      for (let jug = 0; jug < fewest.length; jug++) {
        const held = space.heldIn(jug, code);
        if (fewest[jug]![held] === -1) fewest[jug]![held] = move;
      }
    if (move === moves) break;
    reached = [];
    for (const code of from) space.next(code, visit);
  }
  return fewest.flatMap((of, jug) =>
    [...of.keys()].filter((litres) => of[litres] === moves).map((litres) => ({ jug, litres })),
  );
}
