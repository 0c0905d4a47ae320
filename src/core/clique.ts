import type { Steps } from './steps.ts';

/**
 * A largest set of nodes that are all joined to each other, rising, by branch and bound: a node is taken or left, and a
 * branch is cut where the nodes it has left, coloured in turn, need too few colours (Tomita and Seki, 2003). Undefined
 * where the steps are spent; one step per node taken.
 */
export function largestClique(near: readonly (readonly number[])[], steps: Steps): number[] | undefined {
  let best: readonly number[] = [];
  const joined = near.map((nodes) => new Set(nodes));

  const extend = (clique: readonly number[], left: readonly number[]): void => {
    if (clique.length > best.length) best = clique;
    const { order, colors } = coloured(left, joined);
    for (let i = order.length - 1; i >= 0; i--) {
      if (clique.length + colors[i]! <= best.length) return;
      if (!steps.take()) return;
      const node = order[i]!;
      extend(
        [...clique, node],
        order.slice(0, i).filter((other) => joined[node]!.has(other)),
      );
      if (steps.spent) return;
    }
  };
  extend(
    [],
    near.map((_, node) => node),
  );
  return steps.spent ? undefined : [...best].sort((a, b) => a - b);
}

/** Nodes by rising colour, each with its colour, from 1: no two joined ones have the same. */
function coloured(
  nodes: readonly number[],
  joined: readonly ReadonlySet<number>[],
): { readonly order: readonly number[]; readonly colors: readonly number[] } {
  const classes: number[][] = [];
  for (const node of nodes) {
    const home = classes.find((others) => !others.some((other) => joined[node]!.has(other)));
    if (home) home.push(node);
    else classes.push([node]);
  }
  return { order: classes.flat(), colors: classes.flatMap((others, i) => others.map(() => i + 1)) };
}
