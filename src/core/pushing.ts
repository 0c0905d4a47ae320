import type { Steps } from './steps.ts';

/** Cells numbered row by row; every cell of the rim is a wall. A box is pushed from behind, never pulled. */
export interface Floor {
  readonly columns: number;
  /** For each cell, whether it can be entered. */
  readonly open: readonly boolean[];
  readonly goals: readonly number[];
}
/** Boxes in rising order, and the cell of the one who pushes. */
export interface Stand {
  readonly boxes: readonly number[];
  readonly player: number;
}
/** A box moves by `step` to a neighbouring cell, and the player to where it was. */
export interface Push {
  readonly box: number;
  readonly step: number;
}

/** No way: more than any number of pushes. */
const NEVER = 1_000_000;
/** Up to so many boxes, the best way to share out the goals is worked out. */
const SHARED = 5;

export class Warehouse {
  readonly #floor: Floor;
  readonly #steps: readonly number[];
  /** For each goal the pushes that a lone box needs from each cell. */
  readonly #away: readonly Int32Array[];
  readonly #nearest: Int32Array;
  readonly #isGoal: readonly boolean[];

  constructor(floor: Floor) {
    this.#floor = floor;
    this.#steps = [-floor.columns, 1, floor.columns, -1];
    this.#away = floor.goals.map((goal) => this.#pushesTo(goal));
    this.#nearest = new Int32Array(floor.open.length).fill(NEVER);
    for (const away of this.#away)
      for (let cell = 0; cell < away.length; cell++)
        if (away[cell]! < this.#nearest[cell]!) this.#nearest[cell] = away[cell]!;
    this.#isGoal = floor.open.map((_, cell) => floor.goals.includes(cell));
  }

  /** Never more than the pushes still needed; 0 where every box stands on a goal, and only there. */
  estimate(boxes: readonly number[]): number {
    const count = boxes.length;
    if (count > SHARED || count > this.#away.length)
      return Math.min(
        NEVER,
        boxes.reduce((sum, box) => sum + this.#nearest[box]!, 0),
      );
    const best = new Array<number>(1 << count).fill(NEVER);
    best[0] = 0;
    // The boxes up to the number of goals in the mask are served by these.
    for (let mask = 0; mask < 1 << count; mask++) {
      if (best[mask]! >= NEVER) continue;
      let served = 0;
      for (let bits = mask; bits !== 0; bits &= bits - 1) served++;
      if (served === count) break;
      for (let goal = 0; goal < count; goal++) {
        if ((mask & (1 << goal)) !== 0) continue;
        const cost = best[mask]! + this.#away[goal]![boxes[served]!]!;
        const next = mask | (1 << goal);
        if (cost < best[next]!) best[next] = cost;
      }
    }
    return best[(1 << count) - 1]!;
  }

  /** No boxes, as many as there are goals, that stand where they can be solved are estimated at more. */
  furthest(): number {
    return this.#away.reduce((sum, away) => {
      let most = 0;
      for (const pushes of away) if (pushes < NEVER && pushes > most) most = pushes;
      return sum + most;
    }, 0);
  }

  /** The cells the player can walk to without a push. */
  reach({ boxes, player }: Stand): Uint8Array {
    const { open } = this.#floor;
    const seen = new Uint8Array(open.length);
    for (const box of boxes) seen[box] = 2;
    const queue = [player];
    seen[player] = 1;
    for (let i = 0; i < queue.length; i++)
      for (const step of this.#steps) {
        const next = queue[i]! + step;
        if (open[next] !== true || seen[next] !== 0) continue;
        seen[next] = 1;
        queue.push(next);
      }
    for (const box of boxes) seen[box] = 0;
    return seen;
  }

  /** The cells of a shortest walk without a push, from the one after the player's to `to`; undefined where there is none. */
  walk({ boxes, player }: Stand, to: number): number[] | undefined {
    const from = new Map([[player, player]]);
    const queue = [player];
    for (let i = 0; i < queue.length && !from.has(to); i++)
      for (const step of this.#steps) {
        const next = queue[i]! + step;
        if (this.#floor.open[next] !== true || boxes.includes(next) || from.has(next)) continue;
        from.set(next, queue[i]!);
        queue.push(next);
      }
    if (!from.has(to)) return undefined;
    const cells: number[] = [];
    for (let cell = to; cell !== player; cell = from.get(cell)!) cells.push(cell);
    return cells.reverse();
  }

  /** Pushes taken back: the stands from which one push leads to this one. */
  before(stand: Stand): Stand[] {
    const reach = this.reach(stand);
    const out: Stand[] = [];
    for (const box of stand.boxes)
      for (const step of this.#steps) {
        const player = box + 2 * step;
        if (reach[box + step] !== 1 || this.#floor.open[player] !== true || stand.boxes.includes(player))
          continue;
        out.push({ boxes: moved(stand.boxes, box, box + step), player });
      }
    return out;
  }

  /**
   * The fewest pushes that bring every box onto a goal; undefined where more than `most` are needed or the steps are
   * spent. A*; boxes that can never reach a goal and squares of four that cannot be undone are cut off. One step per stand.
   */
  fewest(start: Stand, most: number, steps: Steps): Push[] | undefined {
    const nodes: Node[] = [{ ...start, pushes: 0, push: undefined, from: undefined }];
    const first = this.estimate(start.boxes);
    const byTotal: number[][] = [];
    const add = (node: number, total: number): void => {
      const list = byTotal[total] ?? [];
      byTotal[total] = list;
      list.push(node);
    };
    if (first <= most) add(0, first);
    const closed = new Set<string>();
    for (let total = first; total <= most; total++) {
      for (;;) {
        const at = byTotal[total]?.pop();
        if (at === undefined) break;
        const node = nodes[at]!;
        const reach = this.reach(node);
        const key = String.fromCharCode(...node.boxes, reach.indexOf(1));
        if (closed.has(key)) continue;
        closed.add(key);
        if (!steps.take()) return undefined;
        if (node.boxes.every((box) => this.#isGoal[box])) return pushesTo(node);
        for (const box of node.boxes)
          for (const step of this.#steps) {
            const to = box + step;
            if (reach[box - step] !== 1 || this.#nearest[to]! >= NEVER || node.boxes.includes(to)) continue;
            const boxes = moved(node.boxes, box, to);
            if (this.#isStuck(boxes, to)) continue;
            const estimate = node.pushes + 1 + this.estimate(boxes);
            if (estimate > most) continue;
            add(nodes.length, estimate);
            nodes.push({
              boxes,
              player: box,
              pushes: node.pushes + 1,
              push: { box, step },
              from: node,
            });
          }
      }
    }
    return undefined;
  }

  /** Pushes of a lone box to a goal from every cell. */
  #pushesTo(goal: number): Int32Array {
    const { open } = this.#floor;
    const away = new Int32Array(open.length).fill(NEVER);
    away[goal] = 0;
    const queue = [goal];
    for (let i = 0; i < queue.length; i++)
      for (const step of this.#steps) {
        const from = queue[i]! - step;
        if (open[from] !== true || open[from - step] !== true || away[from] !== NEVER) continue;
        away[from] = away[queue[i]!]! + 1;
        queue.push(from);
      }
    return away;
  }

  /** Whether a box stands in a square of walls and boxes, of which one is on no goal. */
  #isStuck(boxes: readonly number[], box: number): boolean {
    const { open, columns } = this.#floor;
    for (const across of [-1, 1])
      for (const down of [-columns, columns]) {
        let astray = false;
        let full = true;
        for (const cell of [box, box + across, box + down, box + across + down]) {
          const isBox = boxes.includes(cell);
          if (!isBox && open[cell] === true) full = false;
          if (isBox && !this.#isGoal[cell]) astray = true;
        }
        if (full && astray) return true;
      }
    return false;
  }
}

interface Node extends Stand {
  readonly pushes: number;
  readonly push: Push | undefined;
  readonly from: Node | undefined;
}

function pushesTo(end: Node): Push[] {
  const out: Push[] = [];
  for (let node: Node | undefined = end; node?.push; node = node.from) out.push(node.push);
  return out.reverse();
}

/** Boxes in rising order, with one elsewhere. */
export const moved = (boxes: readonly number[], from: number, to: number): number[] =>
  boxes.map((box) => (box === from ? to : box)).sort((a, b) => a - b);
