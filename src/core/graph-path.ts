import type { Read } from './environment.ts';
import { type Edge, edgeMark, edgeName, edgeOf, nodeMark, nodeName, nodeNamed, type Point } from './graph.ts';
import type { Gesture, GraphEdge, GraphPane, Look, Place, SceneKey, SequencePane } from './scene.ts';

/**
 * Nodes in order, as an answer about a graph: text such as `A C F`, and a board on which nodes are tapped. A path may
 * be wrong in any way, so its steps are also shown in a row: the place of step i, from 0, is `stepPlace(i)`.
 */
export type Path = readonly number[];

/** Longest path that is read. */
export const MOST_STEPS = 100;
export const stepPlace = (i: number): Place => `step${i + 1}`;

/** Reads names of the first `count` nodes with single spaces between them. */
export function readPath(text: string, count: number): Read<Path> {
  const names = text.split(' ');
  if (names.length > MOST_STEPS) return { why: `There are more than ${MOST_STEPS} nodes in the answer.` };
  const path: number[] = [];
  for (const name of names) {
    const node = nodeNamed(name, count);
    if (node === undefined)
      return {
        why:
          name === ''
            ? 'Nodes are separated by single spaces.'
            : `“${name.slice(0, 20)}” is none of the nodes A to ${nodeName(count - 1)}.`,
      };
    path.push(node);
  }
  return { answer: path };
}
export const writePath = (path: Path): string => path.map(nodeName).join(' ');

/** The steps i whose edge to step i + 1 does not exist. */
export const gapsIn = (path: Path, edges: readonly Edge[]): number[] =>
  path.flatMap((node, i) => {
    const next = path[i + 1];
    if (next === undefined) return [];
    const [a, b] = edgeOf(node, next);
    return edges.some((edge) => edge[0] === a && edge[1] === b) ? [] : [i];
  });

interface Net {
  readonly points: readonly Point[];
  readonly edges: readonly Edge[];
  /** Where every path starts, where that is given. */
  readonly start?: number;
  readonly goal?: number;
}

/**
 * The path after a gesture: a tap on a node joined to the last goes on, a tap on an earlier node goes back to it, a tap
 * on the last takes it away, and so does the key `back`. The very same path for any other gesture.
 */
export function actOnPath({ points, edges, start }: Net, path: Path, gesture: Gesture): Path {
  if (gesture.do === 'key') return gesture.key === 'back' && path.length > 0 ? path.slice(0, -1) : path;
  if (gesture.do !== 'tap') return path;
  const node = nodeNamed(gesture.at, points.length);
  const last = path.at(-1);
  if (node === undefined) return path;
  if (last === undefined) return start === undefined || start === node ? [node] : path;
  if (node === last) return path.slice(0, -1);
  const before = path.lastIndexOf(node);
  if (before >= 0) return path.slice(0, before + 1);
  return path.length < MOST_STEPS && gapsIn([last, node], edges).length === 0 ? [...path, node] : path;
}

/** The graph with the path on it, and the path's steps in a row. */
export function pathPanes(
  { points, edges, start, goal }: Net,
  path: Path,
  textOf?: (edge: number) => string,
): readonly [GraphPane, SequencePane] {
  const used = new Set(path.slice(1).map((node, i) => edgeName(edgeOf(node, path[i]!))));
  const lookOf = (node: number): Look | undefined =>
    node === start
      ? 'start'
      : node === goal
        ? 'goal'
        : node === path.at(-1)
          ? 'here'
          : path.includes(node)
            ? 'trail'
            : undefined;
  const graph: GraphPane = {
    kind: 'graph',
    id: 'graph',
    name: 'graph',
    taps: true,
    nodes: points.map((point, node) => {
      const look = lookOf(node);
      const steps = path.flatMap((one, i) => (one === node ? [i + 1] : []));
      const says = [
        ...(look === 'start' || look === 'goal' ? [look] : []),
        ...(steps.length === 0 ? [] : [`step ${steps.join(' and ')}`]),
      ].join(', ');
      return {
        ...nodeMark(node, point),
        ...(look === undefined ? {} : { look }),
        ...(says === '' ? {} : { says }),
      };
    }),
    edges: edges.map(
      (edge, i): GraphEdge => ({
        ...edgeMark(edge),
        ...(textOf ? { text: textOf(i) } : {}),
        ...(used.has(edgeName(edge)) ? { look: 'trail' } : {}),
      }),
    ),
  };
  const steps: SequencePane = {
    kind: 'sequence',
    id: 'path',
    name: 'path',
    empty: 'No node yet',
    items: path.map((node, i) => ({ at: stepPlace(i), name: `step ${i + 1}`, text: nodeName(node) })),
  };
  return [graph, steps];
}

export const backKey = (path: Path): SceneKey => ({
  name: 'take back the last node',
  text: 'Back',
  hotkey: 'Backspace',
  gesture: { do: 'key', key: 'back' },
  ...(path.length === 0 ? { off: true as const } : {}),
});
