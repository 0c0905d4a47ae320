import type { Steps } from './steps.ts';

/** A car or truck that goes to and fro in one row or column. */
export interface Car {
  /** In a row; else in a column. */
  readonly across: boolean;
  /** The row or column it goes in, from 0. */
  readonly lane: number;
  readonly length: number;
}
/** At most 8×8 cells and 20 cars. */
export interface Park {
  readonly rows: number;
  readonly columns: number;
  /** Cells, row by row, that no car can enter. */
  readonly walls: readonly number[];
  /** The first one goes in a row, and is out where it stands at the right end. */
  readonly cars: readonly Car[];
}
export const MOST_CARS = 20;
/** How far down or to the right each car stands: the row or column of its first cell. */
export type Positions = readonly number[];
/** A car moves by so many cells, down or right where `by` is positive. */
export interface Slide {
  readonly car: number;
  readonly by: number;
}

/** The cells of a car, first to last. */
export const carCells = ({ columns }: Park, { across, lane, length }: Car, at: number): number[] =>
  Array.from({ length }, (_, i) => (across ? lane * columns + at + i : (at + i) * columns + lane));

/** For every cell the car on it, −1 for none, −2 for a wall. */
export function taken(park: Park, at: Positions): Int8Array {
  const out = new Int8Array(park.rows * park.columns).fill(-1);
  for (const wall of park.walls) out[wall] = -2;
  for (const [i, car] of park.cars.entries()) for (const cell of carCells(park, car, at[i]!)) out[cell] = i;
  return out;
}

export const isOut = ({ columns, cars }: Park, at: Positions): boolean =>
  at[0] === columns - (cars[0]?.length ?? 0);

/** The fewest slides that bring the first car out; undefined where it cannot get out or the steps are spent. One step per state. */
export function fewestCarSlides(park: Park, start: Positions, steps: Steps): Slide[] | undefined {
  const states = new States(park, start);
  for (let i = 0; i < states.count; i++) {
    if (!steps.take()) return undefined;
    if (states.isOut(i)) return states.wayTo(i);
    states.expand(i);
  }
  return undefined;
}

/**
 * All that can be reached, with the fewest slides from each to where the first car is out (−1: it never is); undefined
 * where that is more than `most` states.
 */
export function slidesToOut(
  park: Park,
  start: Positions,
  most: number,
): { readonly slides: Int32Array; positionsOf(state: number): Positions } | undefined {
  const states = new States(park, start);
  for (let i = 0; i < states.count; i++) {
    states.expand(i);
    if (states.count > most) return undefined;
  }
  const slides = new Int32Array(states.count).fill(-1);
  const queue: number[] = [];
  for (let i = 0; i < states.count; i++)
    if (states.isOut(i)) {
      slides[i] = 0;
      queue.push(i);
    }
  for (let i = 0; i < queue.length; i++) {
    const further = slides[queue[i]!]! + 1;
    for (const next of states.beside(queue[i]!)) {
      if (slides[next] !== -1) continue;
      slides[next] = further;
      queue.push(next);
    }
  }
  return { slides, positionsOf: (state) => states.positionsOf(state) };
}

/** Bits of a position, and positions in one word. */
const BITS = 3;
const IN_WORD = 10;

/** States met, numbered from 0, each kept in two words. */
class States {
  readonly #park: Park;
  readonly #words: number[] = [];
  readonly #cameFrom: number[] = [-1];
  /** Open addressing: state + 1, or 0. */
  #table = new Int32Array(1024);
  /** Scratch: which cells are taken in the state that was looked at last, and its positions. */
  readonly #cells: Uint8Array;
  readonly #at: number[] = [];
  count = 0;

  constructor(park: Park, start: Positions) {
    this.#park = park;
    this.#cells = new Uint8Array(park.rows * park.columns);
    let low = 0;
    let high = 0;
    for (const [car, at] of start.entries())
      if (car < IN_WORD) low |= at << (BITS * car);
      else high |= at << (BITS * (car - IN_WORD));
    this.#find(low, high, -1);
  }

  positionsOf(state: number): number[] {
    return this.#park.cars.map((_, car) => this.#position(state, car));
  }
  isOut(state: number): boolean {
    return this.#position(state, 0) === this.#park.columns - (this.#park.cars[0]?.length ?? 0);
  }
  /** Meets all states one slide away. */
  expand(state: number): void {
    this.#eachSlide(state, (low, high) => this.#find(low, high, state));
  }
  /** The numbers of the states one slide away, all of which have been met. */
  beside(state: number): number[] {
    const out: number[] = [];
    this.#eachSlide(state, (low, high) => out.push(this.#find(low, high, state)));
    return out;
  }
  wayTo(state: number): Slide[] {
    const way: Slide[] = [];
    for (let to = state; to !== 0; to = this.#cameFrom[to]!) {
      const before = this.positionsOf(this.#cameFrom[to]!);
      const after = this.positionsOf(to);
      const car = after.findIndex((at, i) => at !== before[i]);
      way.push({ car, by: after[car]! - before[car]! });
    }
    return way.reverse();
  }

  #position(state: number, car: number): number {
    const word = this.#words[2 * state + (car < IN_WORD ? 0 : 1)]!;
    return (word >> (BITS * (car % IN_WORD))) & 7;
  }
  #eachSlide(state: number, visit: (low: number, high: number) => void): void {
    const { rows, columns, walls, cars } = this.#park;
    const cells = this.#cells.fill(0);
    const at = this.#at;
    for (const wall of walls) cells[wall] = 1;
    for (let car = 0; car < cars.length; car++) {
      const { across, lane, length } = cars[car]!;
      const from = this.#position(state, car);
      at[car] = from;
      const step = across ? 1 : columns;
      let cell = (across ? lane * columns : lane) + from * step;
      for (let left = length; left > 0; left--, cell += step) cells[cell] = 1;
    }
    const low = this.#words[2 * state]!;
    const high = this.#words[2 * state + 1]!;
    for (let car = 0; car < cars.length; car++) {
      const { across, lane, length } = cars[car]!;
      const step = across ? 1 : columns;
      const end = across ? columns : rows;
      const first = across ? lane * columns : lane;
      const one = 1 << (BITS * (car % IN_WORD));
      const move = (by: number): void =>
        car < IN_WORD ? visit(low + by * one, high) : visit(low, high + by * one);
      const from = at[car]!;
      for (let to = from - 1; to >= 0 && cells[first + to * step] === 0; to--) move(to - from);
      for (let to = from + length; to < end && cells[first + to * step] === 0; to++)
        move(to - from - length + 1);
    }
  }
  /** The number of a state, a new one where it has not been met. */
  #find(low: number, high: number, from: number): number {
    const mask = this.#table.length - 1;
    let slot = hashOf(low, high) & mask;
    for (let held = this.#table[slot]!; held !== 0; held = this.#table[slot]!) {
      if (this.#words[2 * held - 2] === low && this.#words[2 * held - 1] === high) return held - 1;
      slot = (slot + 1) & mask;
    }
    this.#table[slot] = this.count + 1;
    this.#words.push(low, high);
    this.#cameFrom[this.count] = from;
    this.count++;
    if (this.count * 2 > mask) this.#grow();
    return this.count - 1;
  }
  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 4);
    const mask = this.#table.length - 1;
    for (let state = 0; state < this.count; state++) {
      let slot = hashOf(this.#words[2 * state]!, this.#words[2 * state + 1]!) & mask;
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
      this.#table[slot] = state + 1;
    }
  }
}

function hashOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
