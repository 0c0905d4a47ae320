import type { Environment } from '../../core/environment.ts';
import { flag, int } from '../../core/params.ts';
import type { Place } from '../../core/scene.ts';

const knobs = {
  numbers: int('Numbers', 6, 24, 'How many there are to choose from.'),
  largest: int('Largest number', 30, 1_000_000),
  negative: flag('Negative numbers', 'About a third of the numbers are below 0.'),
};

export interface Puzzle {
  /** Rising, all different, none 0. */
  readonly numbers: readonly number[];
  readonly target: number;
}
/** The numbers chosen, in any order. */
type Answer = readonly number[];

/*
 * Choose numbers that add up to the target.
 *
 *     3 8 11 15 24 29, make 46   →   3 8 11 24
 *
 * Numbers are drawn at random, and the target is the sum of a third to a half of them, so there is an answer; any other choice
 * of the same sum counts as well. Targets that one number, two numbers, or all numbers but at most two add up to are
 * refused. Larger numbers leave fewer choices that hit the target by chance.
 *
 * Source: one of Richard Karp's 21 problems (1972), there called knapsack.
 */

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'subset-sum',
  version: 1,
  title: 'Subset sum',
  about: 'Choose numbers that add up to the target.',
  family: 'numbers',
  tags: ['search', 'arithmetic'],
  sources: ['Richard Karp, Reducibility among combinatorial problems, 1972'],

  knobs,
  levels: [
    { numbers: 6, largest: 30, negative: false },
    { numbers: 8, largest: 60, negative: false },
    { numbers: 10, largest: 150, negative: false },
    { numbers: 12, largest: 500, negative: true },
    { numbers: 16, largest: 5000, negative: true },
    { numbers: 20, largest: 50_000, negative: true },
    { numbers: 24, largest: 500_000, negative: true },
  ],
  measure: { says: 'numbers to choose from', of: (p) => p.numbers.length },

  generate({ numbers: count, largest, negative }, rng) {
    for (let tries = 0; tries < 2000; tries++) {
      const sizes = new Set<number>();
      while (sizes.size < count) sizes.add(rng.int(1, largest));
      const drawn = [...sizes].map((n) => (negative && rng.chance(1, 3) ? -n : n));
      const size = rng.int(Math.max(3, Math.floor(count / 3)), Math.floor(count / 2));
      const target = sum(drawn.slice(0, size));
      const rest = sum(drawn) - target;
      if (target !== 0 && rest !== 0 && !ofTwo(drawn, target) && !ofTwo(drawn, rest))
        return { puzzle: { numbers: drawn.toSorted((a, b) => a - b), target }, secret: null };
    }
    throw new Error('No target needs three numbers within 2000 tries.');
  },

  prompt: (p) =>
    [
      'Choose numbers from this list that add up to the target:',
      p.numbers.join(' '),
      '',
      `Target: ${p.target}`,
      '',
      'Each number of the list may be chosen once. Answer with the chosen numbers in any order, separated by single spaces.',
    ].join('\n'),
  read(text) {
    const words = text.split(' ');
    if (words.length > 100) return { why: 'There are more than 100 numbers.' };
    const odd = words.find((word) => !/^(?:0|-?[1-9]\d{0,8})$/.test(word));
    if (odd === '') return { why: 'Numbers are separated by single spaces.' };
    return odd === undefined
      ? { answer: words.map(Number) }
      : { why: `“${odd.slice(0, 20)}” is no whole number of up to 9 digits.` };
  },
  /** Also `[3, 8, -11]` and `3 + 8 - 11 = 0`. */
  readSymbolic(text, p) {
    const [chosen = '', total, ...more] = text.replaceAll('−', '-').split('=');
    if (more.length > 0 || (total !== undefined && total.trim() !== String(p.target)))
      return { why: 'Something other than the target stands after “=”.' };
    const plain = chosen
      .replace(/[[\]{}()\\,]/g, ' ')
      .replace(/- +/g, '-')
      .replace(/-/g, ' -')
      .replace(/[ +]+/g, ' ');
    return env.read(plain.trim(), p);
  },
  write: (answer) => answer.join(' '),

  rules: [
    {
      name: 'given',
      says: 'Only numbers of the list are chosen, each at most once.',
      live: true,
      broken(p, a) {
        const odd = a.flatMap((n, i) => (!p.numbers.includes(n) || a.indexOf(n) < i ? [i] : []));
        if (odd[0] === undefined) return undefined;
        const first = a[odd[0]]!;
        return {
          places: odd.map(slotPlace),
          note: p.numbers.includes(first) ? `${first} is chosen twice.` : `${first} is not in the list.`,
        };
      },
    },
    {
      name: 'sum',
      says: 'The chosen numbers add up to the target.',
      broken(p, a) {
        const off = sum(a) - p.target;
        if (off === 0) return undefined;
        const gap = off > 0 ? `${off} more` : `${-off} less`;
        return {
          places: ['target'],
          note: `The chosen numbers add up to ${sum(a)}, ${gap} than the target.`,
        };
      },
    },
  ],

  board: {
    tip: 'Tap a number to choose it, and again to leave it out.',
    start: () => [],
    act(p, draft, gesture) {
      if (gesture.do !== 'tap') return draft;
      const slot = draft.findIndex((_, i) => slotPlace(i) === gesture.at);
      if (slot >= 0) return draft.filter((_, i) => i !== slot);
      const number = p.numbers.find((_, i) => numberPlace(i) === gesture.at);
      if (number === undefined) return draft;
      return draft.includes(number) ? draft.filter((n) => n !== number) : [...draft, number];
    },
    show: (p, draft) => ({
      panes: [
        { kind: 'text', id: 'goal', name: 'target', at: 'target', text: signed(p.target), face: 'formula' },
        {
          kind: 'sequence',
          id: 'list',
          name: 'numbers',
          taps: true,
          items: p.numbers.map((n, i) => ({
            at: numberPlace(i),
            name: 'number',
            text: signed(n),
            ...(draft.includes(n) ? { look: 'lit' as const, says: 'chosen' } : {}),
          })),
        },
        {
          kind: 'sequence',
          id: 'chosen',
          name: 'chosen',
          taps: true,
          empty: 'Nothing chosen yet',
          items: draft.map((n, i) => ({
            at: slotPlace(i),
            name: `chosen number ${i + 1}`,
            text: i === 0 ? signed(n) : n < 0 ? `− ${-n}` : `+ ${n}`,
          })),
        },
      ],
      status: `Sum ${signed(sum(draft))}, target ${signed(p.target)}`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) => answer.map((n) => ({ do: 'tap' as const, at: numberPlace(p.numbers.indexOf(n)) })),
  },

  guess(p, rng) {
    const chosen = p.numbers.filter(() => rng.chance(1, 2));
    return chosen.length === 0 ? [rng.pick(p.numbers)] : chosen;
  },
  greedy(p) {
    const chosen: number[] = [];
    const off = (numbers: readonly number[]) => Math.abs(sum(numbers) - p.target);
    for (const n of p.numbers.toSorted((a, b) => Math.abs(b) - Math.abs(a)))
      if (off([...chosen, n]) < off(chosen)) chosen.push(n);
    return chosen;
  },
  /** All sums of one half of the numbers are kept, and the other half's are met with them. */
  oracle(p, _secret, steps) {
    const middle = Math.floor(p.numbers.length / 2);
    const [low, high] = [p.numbers.slice(0, middle), p.numbers.slice(middle)];
    const chosenOf = (from: readonly number[], set: number) => from.filter((_, i) => ((set >> i) & 1) === 1);
    const made = new Map<number, number>();
    for (let set = 0; set < 1 << low.length; set++) {
      if (!steps.take()) return undefined;
      made.set(sum(chosenOf(low, set)), set);
    }
    for (let set = 0; set < 1 << high.length; set++) {
      if (!steps.take()) return undefined;
      const chosen = chosenOf(high, set);
      const other = made.get(p.target - sum(chosen));
      if (other !== undefined) return [...chosenOf(low, other), ...chosen];
    }
    return undefined;
  },
};

export default env;

const slotPlace = (i: number): Place => `slot${i + 1}`;
const numberPlace = (i: number): Place => `number${i + 1}`;
const signed = (n: number): string => String(n).replace('-', '−');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Whether one or two of the numbers add up to `target`. */
function ofTwo(numbers: readonly number[], target: number): boolean {
  const all = new Set(numbers);
  return numbers.some((n) => n === target || (target - n !== n && all.has(target - n)));
}
