import type { Point } from '../../core/graph.ts';
import type { Tree } from './family-tree.ts';

const ACROSS = 110;
const DOWN = 130;

/** Positions of the people of a tree: a generation to a row, husband and wife side by side, children below their parents as well as may be. */
export function layout(tree: Tree): readonly Point[] {
  const count = tree.parents.length;
  const row = generations(tree);
  const lowest = Math.min(...row);
  const rows = new Map<number, number[][]>();
  const placed = new Set<number>();
  for (let person = 0; person < count; person++) {
    if (placed.has(person)) continue;
    const spouse = tree.spouse[person];
    const pair = spouse === undefined ? [person] : [person, spouse];
    for (const one of pair) placed.add(one);
    const at = (row[person] ?? 0) - lowest;
    rows.set(at, [...(rows.get(at) ?? []), pair]);
  }
  const x: number[] = Array(count).fill(0);
  const widest = Math.max(...[...rows.values()].map((pairs) => pairs.flat().length));
  const spread = (): void => {
    for (const pairs of rows.values()) {
      const people = pairs.flat();
      for (const [i, one] of people.entries()) x[one] = i * ACROSS + ((widest - people.length) * ACROSS) / 2;
    }
  };
  const mean = (people: readonly number[], near: readonly (readonly number[])[]): number => {
    const all = people.flatMap((one) => near[one] ?? []);
    const some = all.length > 0 ? all : people;
    return some.reduce((sum, one) => sum + (x[one] ?? 0), 0) / some.length;
  };
  spread();
  const order = [...rows.keys()].sort((a, b) => a - b);
  for (const [depths, near] of [
    [order, tree.parents],
    [order.toReversed(), tree.children],
    [order, tree.parents],
    [order.toReversed(), tree.children],
  ] as const)
    for (const depth of depths) {
      const pairs = (rows.get(depth) ?? []).map((pair) =>
        pair.toSorted((a, b) => mean([a], tree.parents) - mean([b], tree.parents)),
      );
      rows.set(
        depth,
        pairs.toSorted((a, b) => mean(a, near) - mean(b, near)),
      );
      spread();
    }
  return x.map((across, person): Point => [across, ((row[person] ?? 0) - lowest) * DOWN]);
}

/** How many generations each person is below the first, who is at 0. */
function generations(tree: Tree): number[] {
  const out: (number | undefined)[] = tree.parents.map(() => undefined);
  for (let first = 0; first < out.length; first++) {
    if (out[first] !== undefined) continue;
    out[first] = 0;
    const queue = [first];
    for (const person of queue) {
      const here = out[person] ?? 0;
      const { [person]: spouse } = tree.spouse;
      const near = [
        ...(spouse === undefined ? [] : [[spouse, here] as const]),
        ...(tree.parents[person] ?? []).map((one) => [one, here - 1] as const),
        ...(tree.children[person] ?? []).map((one) => [one, here + 1] as const),
      ];
      for (const [one, depth] of near)
        if (out[one] === undefined) {
          out[one] = depth;
          queue.push(one);
        }
    }
  }
  return out.map((depth) => depth ?? 0);
}
