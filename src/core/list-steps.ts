/*
 * Rules that turn a list of whole numbers into another one, by a few steps taken one after another. Every step has a
 * meaning for every list, the empty one included.
 */

/** Steps that come with a number. */
const NUMBERED = [
  'add',
  'times',
  'first',
  'last',
  'skip',
  'drop',
  'above',
  'below',
  'item',
  'only',
  'without',
  'divisible',
  'ends',
] as const;
const PLAIN = [
  'evens',
  'odds',
  'distinct',
  'reverse',
  'rising',
  'falling',
  'places',
  'totals',
  'sum',
  'largest',
  'smallest',
  'count',
  'before-even',
  'pointed',
  'is-rising',
  'distinct-sum',
] as const;
export type ListStep = readonly [(typeof NUMBERED)[number], number] | readonly [(typeof PLAIN)[number]];
export type List = readonly number[];

/** One step. */
export function listAfter([what, n = 0]: ListStep, list: List): List {
  switch (what) {
    case 'add':
      return list.map((v) => v + n);
    case 'times':
      return list.map((v) => v * n);
    case 'first':
      return list.slice(0, n);
    case 'last':
      return list.slice(-n);
    case 'skip':
      return list.slice(n);
    case 'drop':
      return list.slice(0, -n);
    case 'above':
      return list.filter((v) => v > n);
    case 'below':
      return list.filter((v) => v < n);
    case 'item':
      return list.slice(n - 1, n);
    case 'only':
      return list.filter((v) => v === n);
    case 'without':
      return list.filter((v) => v !== n);
    case 'divisible':
      return list.map((v) => (v % n === 0 ? 1 : 0));
    case 'ends':
      return list.map((v, i) => (i === 0 || i === list.length - 1 ? v + n : v));
    case 'evens':
      return list.filter((v) => v % 2 === 0);
    case 'odds':
      return list.filter((v) => v % 2 !== 0);
    case 'distinct':
      return [...new Set(list)];
    case 'reverse':
      return list.toReversed();
    case 'rising':
      return list.toSorted((a, b) => a - b);
    case 'falling':
      return list.toSorted((a, b) => b - a);
    case 'places':
      return list.map((v, i) => v + i);
    case 'totals': {
      let total = 0;
      return list.map((v) => (total += v));
    }
    case 'sum':
      return [sum(list)];
    case 'largest':
      return list.length === 0 ? [] : [list.reduce((most, v) => Math.max(most, v))];
    case 'smallest':
      return list.length === 0 ? [] : [list.reduce((least, v) => Math.min(least, v))];
    case 'count':
      return [list.length];
    case 'before-even':
      return list.filter((_, i) => i + 1 < list.length && list[i + 1]! % 2 === 0);
    case 'pointed': {
      const at = list.at(-1);
      return at === undefined || at < 0 ? [] : list.slice(at, at + 1);
    }
    case 'is-rising':
      return [list.every((v, i) => i === 0 || list[i - 1]! <= v) ? 1 : 0];
    case 'distinct-sum':
      return [sum([...new Set(list)])];
  }
}

const sum = (list: List): number => list.reduce((total, v) => total + v, 0);

const stepLists = new Map<number, readonly ListStep[]>();

/** The steps that a rule is made of when its numbers go up to `largest`. */
export function listSteps(largest: number): readonly ListStep[] {
  const known = stepLists.get(largest) ?? everyStep(largest);
  stepLists.set(largest, known);
  return known;
}

function everyStep(largest: number): ListStep[] {
  const numbers = Array.from({ length: largest }, (_, i) => i + 1);
  return [
    ...numbers.flatMap((n): ListStep[] => [
      ['add', n],
      ['add', -n],
      ['first', n],
      ['last', n],
      ['skip', n],
      ['drop', n],
      ['above', n],
      ['below', n],
    ]),
    ...numbers.slice(1).map((n): ListStep => ['times', n]),
    ...PLAIN.slice(0, 12).map((what): ListStep => [what]),
  ];
}

/** Those and some that are met elsewhere: numbers picked out by place or value, tests that give 1 or 0. */
export function moreListSteps(numbers: readonly number[]): ListStep[] {
  const signed = numbers.flatMap((n): ListStep[] => [
    ['add', -n],
    ['ends', n],
    ['ends', -n],
  ]);
  const rest = numbers.flatMap((n) =>
    NUMBERED.filter(
      (what) => what !== 'ends' && !(n === 1 && (what === 'times' || what === 'divisible')),
    ).map((what): ListStep => [what, n]),
  );
  return [...signed, ...rest, ...PLAIN.map((what): ListStep => [what])];
}

export interface Examples {
  readonly pairs: readonly { readonly from: List; readonly to: List }[];
  readonly query: List;
}

/**
 * What the rules of a given number of steps that turn every `from` into its `to` make of the query. Lists that two ways
 * lead to are gone on from once.
 */
export function* madeOf(
  { pairs, query }: Examples,
  all: readonly ListStep[],
  steps: number,
): Generator<List> {
  let reached: readonly (readonly List[])[] = [[...pairs.map((pair) => pair.from), query]];
  for (let depth = 1; depth < steps; depth++) {
    const next = new Map<string, readonly List[]>();
    for (const lists of reached)
      for (const step of all) {
        const after = lists.map((list) => listAfter(step, list));
        next.set(after.join(';'), after);
      }
    reached = [...next.values()];
  }
  const fits = (step: ListStep, lists: readonly List[]): boolean => {
    for (let i = 0; i < pairs.length; i++)
      if (!sameList(listAfter(step, lists[i]!), pairs[i]!.to)) return false;
    return true;
  };
  for (const lists of reached)
    if (steps === 0) {
      if (pairs.every(({ to }, i) => sameList(lists[i]!, to))) yield query;
    } else for (const step of all) if (fits(step, lists)) yield listAfter(step, lists[pairs.length]!);
}

export function sameList(a: List, b: List): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
