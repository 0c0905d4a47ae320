import type { Environment } from '../../core/environment.ts';
import { edgeName, edgeOf, nodeMark, nodeName, nodeNamed, type Point } from '../../core/graph.ts';
import { backKey, type Path, readPath, stepPlace, writePath } from '../../core/graph-path.ts';
import { int } from '../../core/params.ts';
import { perObject } from '../../core/remembered.ts';
import { makeSteps } from '../../core/steps.ts';
import { shortestTour, tourLength } from '../../core/tour.ts';

/*
 * Visit every town of a city of blocks and come back to the first, without going further than allowed.
 *
 *     A (0, 0), B (3, 0), C (3, 2), D (0, 2), at most 10 blocks   →   A B C D
 *
 * Towns are drawn at random at crossings of streets; the way between two is the sum of the blocks across and down. Held
 * and Karp's sums over sets of towns give the shortest round trip; the limit is that and some to spare, so it can
 * always be kept, and who always goes on to the
 * nearest town, from A or, with many towns, from any, does not keep it. Any trip that does counts.
 *
 * Source: Karl Menger, the messenger problem (1930).
 */

const knobs = {
  towns: int('Towns', 5, 13),
  spare: int('Spare blocks', 0, 3, 'How many blocks more than the shortest trip are allowed.'),
};

export interface Puzzle {
  /** In blocks across and down. */
  readonly towns: readonly Point[];
  /** Blocks allowed. */
  readonly most: number;
}

const env: Environment<typeof knobs, Puzzle, Path> = {
  id: 'travelling-salesman',
  version: 1,
  title: 'Travelling salesman',
  about: 'Find a round trip through all towns that is no longer than allowed.',
  family: 'graphs',
  tags: ['optimization', 'search', 'spatial'],
  sources: [
    'Karl Menger, Das Botenproblem, 1930',
    'Held and Karp, A dynamic programming approach to sequencing problems, 1962',
  ],

  knobs,
  check: ({ towns, spare }) =>
    spare > towns - 4
      ? { at: 'spare', why: `With ${towns} towns, spare at most ${towns - 4} blocks.` }
      : undefined,
  levels: [
    { towns: 6, spare: 2 },
    { towns: 7, spare: 2 },
    { towns: 8, spare: 2 },
    { towns: 10, spare: 2 },
    { towns: 11, spare: 0 },
    { towns: 13, spare: 0 },
  ],
  measure: { says: 'towns', of: (p) => p.towns.length },

  generate({ towns: count, spare }, rng) {
    const size = count < 9 ? 6 : 8;
    const crossings = Array.from({ length: size * size }, (_, i): Point => [i % size, Math.floor(i / size)]);
    for (let tries = 0; tries < 300; tries++) {
      const towns = rng.sample(crossings, count);
      const distances = blocksBetween(towns);
      const starts = count < 9 ? [0] : [...towns.keys()];
      const nearest = Math.min(
        ...starts.map((first) => tourLength(distances, nearestFirst(distances, first))),
      );
      const tour = shortestTour(distances, makeSteps());
      if (!tour) continue;
      const most = tourLength(distances, tour) + spare;
      if (nearest > most) return { puzzle: { towns, most }, secret: null };
    }
    throw new Error('No towns where going on to the nearest is too long within 300 tries.');
  },

  canonical: (p) => [p.towns.map(([x, y]) => `${x} ${y}`).sort(), p.most],
  prompt: (p) =>
    [
      `These are ${p.towns.length} towns in a city of square blocks, each with how many blocks it lies to the right and how many down from the top left corner:`,
      '',
      ...p.towns.map(([x, y], town) => `${nodeName(town)}: ${x} right, ${y} down`),
      '',
      'The way between two towns is as long as the blocks between them across plus the blocks between them down.',
      '',
      `Find a round trip that visits every town once and comes back to where it started, with a length of at most ${p.most} blocks in all, the way back included. Answer with the names of the towns in the order of the visits, separated by single spaces; do not repeat the first town at the end.`,
    ].join('\n'),
  read: (text, p) => readPath(text, p.towns.length),
  write: writePath,

  rules: [
    {
      name: 'once',
      says: 'No town is visited twice.',
      live: true,
      broken(_p, a) {
        const again = a.flatMap((town, i) => (a.indexOf(town) < i ? [i] : []));
        return again.length === 0
          ? undefined
          : {
              places: [...new Set(again.flatMap((i) => [stepPlace(i), nodeName(a[i]!)]))],
              note: `${nodeName(a[again[0]!]!)} is visited twice.`,
            };
      },
    },
    {
      name: 'all',
      says: 'Every town is visited.',
      broken(p, a) {
        const left = p.towns.flatMap((_, town) => (a.includes(town) ? [] : [town]));
        return left.length === 0
          ? undefined
          : { places: left.map(nodeName), note: `Not visited: ${left.map(nodeName).join(', ')}.` };
      },
    },
    {
      name: 'length',
      says: 'The trip is no longer than allowed.',
      broken(p, a) {
        const length = tourLength(distancesOf(p), a);
        return length <= p.most
          ? undefined
          : {
              places: a.map((_, i) => stepPlace(i)),
              note: `The trip is ${length} blocks long; ${p.most} are allowed.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap the towns in the order of the visits; tap one again to go back to it, the last to take it away.',
    start: () => [],
    act(p, draft, gesture) {
      if (gesture.do === 'key')
        return gesture.key === 'back' && draft.length > 0 ? draft.slice(0, -1) : draft;
      const town = gesture.do === 'tap' ? nodeNamed(gesture.at, p.towns.length) : undefined;
      if (town === undefined) return draft;
      const at = draft.lastIndexOf(town);
      if (at < 0) return draft.length < p.towns.length ? [...draft, town] : draft;
      return draft.slice(0, at === draft.length - 1 ? at : at + 1);
    },
    show(p, draft) {
      const closed = p.towns.every((_, town) => draft.includes(town));
      const legs = draft.flatMap((town, i) => {
        const next = draft[i + 1] ?? (closed ? draft[0] : undefined);
        return next === undefined || next === town ? [] : [edgeOf(town, next)];
      });
      const names = new Set<string>();
      const drawn = legs.filter((leg) => !names.has(edgeName(leg)) && names.add(edgeName(leg)));
      const distances = distancesOf(p);
      const length = drawn.length === 0 ? 0 : legs.reduce((sum, [a, b]) => sum + distances[a]![b]!, 0);
      return {
        panes: [
          {
            kind: 'graph',
            id: 'towns',
            name: 'towns',
            taps: true,
            nodes: p.towns.map(([x, y], town) => {
              const at = draft.indexOf(town);
              return {
                ...nodeMark(town, [x * 100, y * 100]),
                name: `town ${nodeName(town)}, ${x} right ${y} down`,
                ...(at < 0
                  ? {}
                  : { fill: at === draft.length - 1 && !closed ? 1 : 2, says: `visit ${at + 1}` }),
              };
            }),
            edges: drawn.map((leg) => ({
              at: edgeName(leg),
              name: `way ${edgeName(leg)}`,
              from: nodeName(leg[0]),
              to: nodeName(leg[1]),
              text: String(distances[leg[0]]![leg[1]]),
              look: 'trail' as const,
            })),
          },
          {
            kind: 'sequence',
            id: 'visits',
            name: 'visits',
            empty: 'No town yet',
            items: draft.map((town, i) => ({
              at: stepPlace(i),
              name: `visit ${i + 1}`,
              text: nodeName(town),
            })),
          },
        ],
        keys: [backKey(draft)],
        status: `${length} of at most ${p.most} blocks${closed ? ', the way back included' : ''}`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => answer.map((town) => ({ do: 'tap' as const, at: nodeName(town) })),
  },

  guess: (p, rng) => rng.shuffle([...p.towns.keys()]),
  greedy: (p) => nearestFirst(distancesOf(p), 0),
  oracle: (p, _secret, steps) => shortestTour(distancesOf(p), steps),
  easier(p) {
    const towns = p.towns.slice(0, -1);
    if (towns.length < 5) return undefined;
    const distances = blocksBetween(towns);
    const tour = shortestTour(distances, makeSteps());
    return tour && { puzzle: { towns, most: tourLength(distances, tour) }, secret: null };
  },
};

export default env;

const blocksBetween = (towns: readonly Point[]): number[][] =>
  towns.map(([x, y]) => towns.map(([a, b]) => Math.abs(x - a) + Math.abs(y - b)));
const distancesOf = perObject((p: Puzzle) => blocksBetween(p.towns));

/** From a town always on to the nearest that was not visited. */
function nearestFirst(distances: readonly (readonly number[])[], first: number): number[] {
  const tour = [first];
  const left = new Set(distances.keys());
  left.delete(first);
  while (left.size > 0) {
    const row = distances[tour.at(-1)!]!;
    const next = [...left].reduce((best, town) => (row[town]! < row[best]! ? town : best));
    tour.push(next);
    left.delete(next);
  }
  return tour;
}
