import type { Rng } from '../../core/rng.ts';
import type { Steps } from '../../core/steps.ts';

export interface Ferry {
  /** In kilograms, by passenger. */
  readonly weights: readonly number[];
  /** What the boat holds besides the ferryman. */
  readonly holds: number;
  /** Passengers from 0, the smaller first; sorted. */
  readonly quarrels: readonly (readonly [number, number])[];
  /** Crossings allowed. */
  readonly most: number;
}

export const nameOf = (passenger: number): string => String.fromCharCode(65 + passenger);
const indexOf = (name: string): number => name.charCodeAt(0) - 65;
export const passengersOf = ({ weights }: Ferry): string[] => weights.map((_, i) => nameOf(i));
export const weightOf = ({ weights }: Ferry, names: string): number =>
  [...names].reduce((sum, name) => sum + (weights[indexOf(name)] ?? 0), 0);

/** Who is on the near bank, a bit each. */
type Bank = number;
export const isNear = (bank: Bank, name: string): boolean => (bank & (1 << indexOf(name))) !== 0;
/** The near bank after the first `count` crossings, whether they are allowed or not: all aboard end where the boat does. */
export function bankAfter({ weights }: Ferry, crossings: readonly string[], count: number): Bank {
  let bank = (1 << weights.length) - 1;
  for (let i = 0; i < count; i++)
    for (const name of crossings[i]!) {
      const bit = 1 << indexOf(name);
      bank = i % 2 === 0 ? bank & ~bit : bank | bit;
    }
  return bank;
}

/** The pairs that quarrel while the boat makes that crossing. */
export function feuding(p: Ferry, crossings: readonly string[], at: number): (readonly [string, string])[] {
  const near = bankAfter(p, crossings, at + 1);
  const isLeft = (passenger: number): boolean =>
    isNear(near, nameOf(passenger)) === (at % 2 === 0) && !crossings[at]!.includes(nameOf(passenger));
  return p.quarrels
    .filter(([a, b]) => isLeft(a) && isLeft(b))
    .map(([a, b]) => [nameOf(a), nameOf(b)] as const);
}

/** How many of the crossings can be made one after another in peace. */
export function played(p: Ferry, crossings: readonly string[]): number {
  for (const [at, aboard] of crossings.entries()) {
    const bank = bankAfter(p, crossings, at);
    const isHere = [...aboard].every((name) => isNear(bank, name) === (at % 2 === 0));
    if (!isHere || weightOf(p, aboard) > p.holds || feuding(p, crossings, at).length > 0) return at;
  }
  return crossings.length;
}

/** The fewest crossings, each with who is aboard; undefined where there are none or the steps are spent. One step per state. */
export function fewestCrossings({ weights, holds, quarrels }: Ferry, steps: Steps): string[] | undefined {
  const everybody = (1 << weights.length) - 1;
  const feuds = quarrels.map(([a, b]) => (1 << a) | (1 << b));
  const isPeaceful = Uint8Array.from({ length: everybody + 1 }, (_, set) =>
    feuds.every((pair) => (set & pair) !== pair) ? 1 : 0,
  );
  const loads: number[] = [];
  for (let set = 0; set <= everybody; set++) {
    let weight = 0;
    for (let i = 0; i < weights.length; i++) if ((set & (1 << i)) !== 0) weight += weights[i]!;
    if (weight <= holds) loads.push(set);
  }
  /** A state is who is near, twice, and 1 where the boat is on the far bank. */
  const came = new Int32Array(2 * everybody + 2).fill(-1);
  const start = 2 * everybody;
  came[start] = start;
  const queue = [start];
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i]!;
    if (!steps.take()) return undefined;
    if (state === 1) return loadsTo(came, start);
    const near = state >> 1;
    const here = state % 2 === 0 ? near : everybody & ~near;
    for (const load of loads) {
      if ((load & ~here) !== 0 || isPeaceful[here & ~load] !== 1) continue;
      const next = state % 2 === 0 ? 2 * (near & ~load) + 1 : 2 * (near | load);
      if (came[next] !== -1) continue;
      came[next] = state;
      queue.push(next);
    }
  }
  return undefined;
}

function loadsTo(came: Int32Array, start: number): string[] {
  const loads: string[] = [];
  for (let state = 1; state !== start; state = came[state]!) {
    const moved = (state >> 1) ^ (came[state]! >> 1);
    let names = '';
    for (let i = 0; moved >> i !== 0; i++) if (((moved >> i) & 1) === 1) names += nameOf(i);
    loads.push(names);
  }
  return loads.reverse();
}

/** Weights, quarrels and a boat at random; it holds the heaviest and seldom more than two. */
export function riverWith(count: number, rng: Rng): Ferry {
  const weights = Array.from({ length: count }, () => rng.int(2, 9));
  const pairs = weights.flatMap((_, b) => Array.from({ length: b }, (__, a) => [a, b] as const));
  const quarrels = rng
    .sample(pairs, rng.int(Math.min(2, count - 1), Math.min(count + 1, pairs.length - 1)))
    .sort(([a, b], [c, d]) => a - c || b - d);
  return { weights, quarrels, holds: rng.int(Math.max(...weights), Math.max(...weights) + 6), most: 0 };
}
