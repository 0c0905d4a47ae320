import type { Break, Environment } from '../../core/environment.ts';
import { int } from '../../core/params.ts';
import { makeSteps, type Steps } from '../../core/steps.ts';

const knobs = {
  items: int('Items', 5, 26),
  heaviest: int('Heaviest item', 10, 100),
  alike: int('Value above weight, at most', 4, 60, 'The smaller, the more alike the items are.'),
};

export interface Item {
  readonly weight: number;
  readonly value: number;
}
export interface Puzzle {
  /** Called A, B, C … in this order. */
  readonly items: readonly Item[];
  readonly capacity: number;
  /** The greatest value that fits into the bag. */
  readonly goal: number;
}
/** Places in `items`, rising. */
type Answer = readonly number[];

/*
 * Pack a bag: choose items that together weigh no more than it holds and are worth the goal, which is the most that can
 * be had.
 *
 *     weight/value: A 4/7, B 5/8, C 3/4; room for 8, goal 12   →   B C
 *
 * Weights are drawn at random, and values are weights with a little more, so that items are hard to tell apart by their
 * worth per weight; the bag holds about half of it all. A table over all capacities gives the goal, so it is reachable,
 * and bags that are packed right by taking the best worth per weight first are refused. Any choice worth the goal counts.
 *
 * Source: Silvano Martello and Paolo Toth, Knapsack problems, 1990.
 */

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'knapsack',
  version: 1,
  title: 'Knapsack',
  about: 'Choose items of the greatest value that the bag can hold.',
  family: 'numbers',
  tags: ['optimization', 'search'],
  sources: ['Silvano Martello and Paolo Toth, Knapsack problems, Wiley, 1990'],

  knobs,
  levels: [
    { items: 6, heaviest: 12, alike: 12 },
    { items: 8, heaviest: 20, alike: 15 },
    { items: 11, heaviest: 30, alike: 15 },
    { items: 14, heaviest: 50, alike: 15 },
    { items: 18, heaviest: 80, alike: 12 },
    { items: 24, heaviest: 100, alike: 10 },
  ],
  measure: { says: 'items', of: (p) => p.items.length },

  generate({ items: count, heaviest, alike }, rng) {
    for (let tries = 0; tries < 1000; tries++) {
      const items = Array.from({ length: count }, (): Item => {
        const weight = rng.int(3, heaviest);
        return { weight, value: weight + rng.int(1, alike) };
      });
      const all = items.reduce((sum, { weight }) => sum + weight, 0);
      const capacity = Math.floor((all * rng.int(40, 60)) / 100);
      const goal = mostValue(items, capacity);
      const puzzle = { items, capacity, goal };
      if (totals(puzzle, byWorth(puzzle)).value < goal) return { puzzle, secret: null };
    }
    throw new Error('Every bag was packed right at the first try, within 1000 tries.');
  },

  prompt: (p) =>
    [
      `Pack a bag that holds a weight of at most ${p.capacity}. Choose items so that their weights add up to no more than that and their values add up to at least ${p.goal}. This is possible; no choice is worth more. Each item can be taken once.`,
      '',
      ...p.items.map(({ weight, value }, i) => `${letterOf(i)}: weight ${weight}, value ${value}`),
      '',
      'Answer with the letters of the chosen items on one line, separated by spaces.',
    ].join('\n'),
  read(text, p) {
    const words = text.split(/ +/, p.items.length + 1);
    const chosen: number[] = [];
    for (const word of words) {
      const item = /^[A-Z]$/.test(word) ? word.charCodeAt(0) - 65 : -1;
      if (item < 0 || item >= p.items.length)
        return { why: `“${word.slice(0, 20)}” is no letter from A to ${letterOf(p.items.length - 1)}.` };
      if (chosen.includes(item)) return { why: `Item ${word} is named twice.` };
      chosen.push(item);
    }
    return { answer: chosen.sort((a, b) => a - b) };
  },
  write: (answer) => answer.map(letterOf).join(' '),

  rules: [
    {
      name: 'capacity',
      says: 'The bag can carry the items chosen.',
      live: true,
      broken(p, a) {
        const { weight } = totals(p, a);
        return weight > p.capacity
          ? at(a, `The items weigh ${weight}; the bag holds ${p.capacity}.`)
          : undefined;
      },
    },
    {
      name: 'value',
      says: 'The items chosen are worth the goal.',
      broken(p, a) {
        const { value } = totals(p, a);
        return value < p.goal ? at(a, `The items are worth ${value}; ${p.goal} can be had.`) : undefined;
      },
    },
  ],

  board: {
    tip: 'Tap an item to pack it, again to take it out; the first number is its weight, the second its value.',
    start: () => [],
    act(p, draft, gesture) {
      if (gesture.do !== 'tap') return draft;
      const item = p.items.findIndex((_, i) => placeOf(i) === gesture.at);
      if (item < 0) return draft;
      return draft.includes(item)
        ? draft.filter((other) => other !== item)
        : [...draft, item].sort((a, b) => a - b);
    },
    show(p, draft) {
      const { weight, value } = totals(p, draft);
      return {
        panes: [
          {
            kind: 'sequence',
            id: 'items',
            name: 'items: weight / value',
            taps: true,
            items: p.items.map((item, i) => ({
              at: placeOf(i),
              name: `item with weight ${item.weight} and value ${item.value}`,
              text: `${letterOf(i)} ${item.weight}/${item.value}`,
              ...(draft.includes(i) ? { look: 'picked' as const, says: 'packed' } : {}),
            })),
          },
        ],
        status: `weight ${weight} of ${p.capacity}, value ${value} of ${p.goal}`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => answer.map((item) => ({ do: 'tap', at: placeOf(item) })),
  },

  guess: (p, rng) => packed(p, rng.shuffle([...p.items.keys()])),
  greedy: byWorth,
  oracle: (p, _secret, steps) => search(p, steps),
};

export default env;

const letterOf = (item: number): string => String.fromCharCode(65 + item);
const placeOf = (item: number): string => `item${letterOf(item)}`;
const at = (a: Answer, note: string): Break => ({ places: a.map(placeOf), note });

const totals = (p: Puzzle, a: Answer): Item => ({
  weight: a.reduce((sum, item) => sum + p.items[item]!.weight, 0),
  value: a.reduce((sum, item) => sum + p.items[item]!.value, 0),
});

/** Items in this order, each packed where it still fits. */
function packed(p: Puzzle, order: readonly number[]): number[] {
  let room = p.capacity;
  return order
    .filter((item) => {
      const fits = p.items[item]!.weight <= room;
      if (fits) room -= p.items[item]!.weight;
      return fits;
    })
    .sort((a, b) => a - b);
}

/** Items by their worth per weight, best first. */
const byRate = (p: Puzzle): number[] =>
  [...p.items.keys()].sort((a, b) => {
    const [one, other] = [p.items[a]!, p.items[b]!];
    return other.value * one.weight - one.value * other.weight || a - b;
  });
function byWorth(p: Puzzle): number[] {
  return packed(p, byRate(p));
}

/** The greatest value that fits, by a table over all capacities (Bellman). */
function mostValue(items: readonly Item[], capacity: number): number {
  const best = new Int32Array(capacity + 1);
  for (const { weight, value } of items)
    for (let room = capacity; room >= weight; room--)
      best[room] = Math.max(best[room]!, best[room - weight]! + value);
  return best[capacity]!;
}

/** A choice worth the goal, by depth-first search, best rates first, bounded by what the rest could give if items could be cut. One step per choice. */
function search(p: Puzzle, steps: Steps = makeSteps()): number[] | undefined {
  const order = byRate(p);
  const chosen: number[] = [];
  return descend(0, p.capacity, p.goal) ? chosen.toSorted((a, b) => a - b) : undefined;

  function descend(next: number, room: number, missing: number): boolean {
    if (missing <= 0) return true;
    if (!steps.take() || reachable(next, room) < missing) return false;
    const item = order[next];
    if (item === undefined) return false;
    const { weight, value } = p.items[item]!;
    if (weight <= room) {
      chosen.push(item);
      if (descend(next + 1, room - weight, missing - value)) return true;
      chosen.pop();
    }
    return descend(next + 1, room, missing);
  }

  function reachable(from: number, capacity: number): number {
    let room = capacity;
    let sum = 0;
    for (let i = from; i < order.length && room > 0; i++) {
      const { weight, value } = p.items[order[i]!]!;
      sum += weight <= room ? value : Math.ceil((value * room) / weight);
      room -= weight;
    }
    return sum;
  }
}
