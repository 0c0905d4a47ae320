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
  /** What each jug holds; overwritten by the next call. */
  amountsOf(code: number): Int32Array;
}

function amountsIn(capacities: readonly number[]): Amounts {
  const jugs = capacities.length;
  const full = Int32Array.from(capacities);
  const units = new Int32Array(jugs);
  let size = 1;
  for (let jug = 0; jug < jugs; jug++) {
    units[jug] = size;
    size *= full[jug]! + 1;
  }
  const decode = (code: number, amounts: Int32Array): Int32Array => {
    let left = code | 0;
    for (let jug = 0; jug < jugs; jug++) {
      const base = full[jug]! + 1;
      const rest = (left / base) | 0;
      amounts[jug] = left - rest * base;
      left = rest;
    }
    return amounts;
  };
  const told = new Int32Array(jugs);
  const amounts = new Int32Array(jugs);
  return {
    size,
    amountsOf: (code) => decode(code, told),
    codeOf: (amounts) => amounts.reduce((code, amount, jug) => code + units[jug]! * amount, 0),
    next(code, visit) {
      decode(code, amounts);
      for (let i = 0; i < jugs; i++) {
        const held = amounts[i]!;
        if (held < full[i]!) visit(code + (full[i]! - held) * units[i]!);
        if (held === 0) continue;
        visit(code - held * units[i]!);
        for (let j = 0; j < jugs; j++) {
          const free = full[j]! - amounts[j]!;
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
  const isGoal = (code: number): boolean => {
    const amounts = space.amountsOf(code);
    return jug === null ? amounts.includes(litres) : amounts[jug] === litres;
  };
  const way = shortestWay(space, space.codeOf(start), isGoal, steps);
  const held = way?.map((code) => space.amountsOf(code).slice());
  return held?.slice(1).map((amounts, i) => {
    const change = Array.from(amounts, (amount, j) => amount - held[i]![j]!);
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
  const reached = new Int32Array(space.size);
  let found = 0;
  const visit = (code: number): void => {
    if (seen[code] === 1) return;
    seen[code] = 1;
    reached[found++] = code;
  };
  visit(space.codeOf(start));
  for (let move = 0, from = 0; from < found && move <= moves; move++) {
    const to = found;
    for (; from < to; from++) {
      const amounts = space.amountsOf(reached[from]!);
      for (let jug = 0; jug < fewest.length; jug++)
        if (fewest[jug]![amounts[jug]!] === -1) fewest[jug]![amounts[jug]!] = move;
      if (move < moves) space.next(reached[from]!, visit);
    }
  }
  return fewest.flatMap((of, jug) =>
    [...of.keys()].filter((litres) => of[litres] === moves).map((litres) => ({ jug, litres })),
  );
}
