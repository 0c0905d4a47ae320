import { fewestMoves, type Searchable } from './search.ts';
import type { Steps } from './steps.ts';

/** A board of sliding tiles, row by row; 0 is the gap. */
export type Tiles = readonly number[];

/**
 * The fewest tiles to slide, in order, that turn one board into another; undefined where more than `most` are needed or
 * the steps are spent. Iterative deepening A* with Manhattan distances and linear conflicts: of tiles that stand in the
 * row (or column) where they belong, those out of turn must leave it and come back (Hansson, Mayer and Yung, 1992).
 */
export function fewestSlides(
  rows: number,
  columns: number,
  tiles: Tiles,
  goal: Tiles,
  most: number,
  steps: Steps,
): number[] | undefined {
  return fewestMoves(new Board(rows, columns, tiles, goal), most, steps)?.map((slide) => slide.tile);
}

interface Slide {
  readonly tile: number;
  readonly from: number;
  readonly to: number;
}

class Board implements Searchable<Slide> {
  readonly #rows: number;
  readonly #columns: number;
  readonly #tiles: number[];
  /** The cell where each tile belongs. */
  readonly #home: number[];
  readonly #beside: readonly (readonly number[])[];
  #gap: number;
  #distance = 0;
  /** Extra moves per row, then per column. */
  readonly #conflicts: number[];
  #extra = 0;

  constructor(rows: number, columns: number, tiles: Tiles, goal: Tiles) {
    this.#rows = rows;
    this.#columns = columns;
    this.#tiles = tiles.slice();
    this.#home = tiles.map((_, tile) => goal.indexOf(tile));
    this.#beside = tiles.map((_, cell) =>
      [cell - columns, cell + 1, cell + columns, cell - 1].filter(
        (to) =>
          to >= 0 &&
          to < tiles.length &&
          (this.#row(to) === this.#row(cell) || to % columns === cell % columns),
      ),
    );
    this.#gap = tiles.indexOf(0);
    for (const [cell, tile] of tiles.entries()) if (tile !== 0) this.#distance += this.#away(tile, cell);
    this.#conflicts = new Array<number>(rows + columns).fill(0);
    for (let line = 0; line < rows + columns; line++) this.#recount(line);
  }

  moves(last: Slide | undefined): Slide[] {
    const out: Slide[] = [];
    for (const from of this.#beside[this.#gap]!)
      if (this.#tiles[from] !== last?.tile) out.push({ tile: this.#tiles[from]!, from, to: this.#gap });
    return out;
  }
  make({ tile, from, to }: Slide): void {
    this.#put(tile, from, to);
  }
  takeBack({ tile, from, to }: Slide): void {
    this.#put(tile, to, from);
  }
  estimate(): number {
    return this.#distance + this.#extra;
  }

  #row(cell: number): number {
    return Math.floor(cell / this.#columns);
  }
  #away(tile: number, cell: number): number {
    const home = this.#home[tile]!;
    return (
      Math.abs(this.#row(cell) - this.#row(home)) + Math.abs((cell % this.#columns) - (home % this.#columns))
    );
  }
  #put(tile: number, from: number, to: number): void {
    this.#tiles[to] = tile;
    this.#tiles[from] = 0;
    this.#gap = from;
    this.#distance += this.#away(tile, to) - this.#away(tile, from);
    // Along its row a tile keeps its turn there, and changes columns; and the other way round.
    const across = this.#row(from) === this.#row(to);
    for (const cell of [from, to])
      this.#recount(across ? this.#rows + (cell % this.#columns) : this.#row(cell));
  }

  /** Twice the tiles at home in a line that are out of turn: all but the longest rising run of their homes. */
  #recount(line: number): void {
    const isRow = line < this.#rows;
    const first = isRow ? line * this.#columns : line - this.#rows;
    const step = isRow ? 1 : this.#columns;
    const length = isRow ? this.#columns : this.#rows;
    const homes: number[] = [];
    const runs: number[] = [];
    let longest = 0;
    for (let i = 0; i < length; i++) {
      const tile = this.#tiles[first + i * step]!;
      if (tile === 0) continue;
      const home = this.#home[tile]!;
      if ((isRow ? this.#row(home) : home % this.#columns) !== (isRow ? line : first)) continue;
      let run = 1;
      for (const [j, other] of homes.entries()) if (other < home) run = Math.max(run, runs[j]! + 1);
      homes.push(home);
      runs.push(run);
      longest = Math.max(longest, run);
    }
    const conflicts = 2 * (homes.length - longest);
    this.#extra += conflicts - this.#conflicts[line]!;
    this.#conflicts[line] = conflicts;
  }
}
