import type { Environment, Read } from '../../core/environment.ts';
import { choice, int } from '../../core/params.ts';
import { readWords, rowBoard, rowPlace } from '../../core/row.ts';
import { shortened } from '../../core/stepping-stone.ts';

/*
 * Put decimal numbers into ascending or descending order.
 *
 *     4.5, -2, 4.45, 4.405   →   -2, 4.405, 4.45, 4.5
 *
 * All numbers are different, so one order is right. At the higher levels they lie close together and have different
 * numbers of decimal places, so that neither their length nor their first digits decide. They are never given in the
 * order that is asked for.
 *
 * Source: Reasoning Gym's number_sorting.
 */

const knobs = {
  count: int('Numbers', 3, 40),
  places: int('Decimal places, at most', 0, 6),
  spread: choice('Numbers are', ['far apart', 'close'], 'Close ones differ in their decimal places only.'),
  order: choice('Order', ['ascending', 'descending', 'either']),
};

export interface Puzzle {
  /** In plain digits: -12.50 and -12.5 are two texts of one value. */
  readonly numbers: readonly string[];
  readonly order: 'ascending' | 'descending';
}
type Answer = readonly string[];

/** Most numbers in an answer. */
const MOST = 1000;

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'number-sorting',
  version: 1,
  title: 'Number sorting',
  about: 'Put decimal numbers into ascending or descending order.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: ['Reasoning Gym, number_sorting, 2025, https://github.com/open-thought/reasoning-gym'],

  knobs,
  check: ({ count, places, spread }) =>
    spread === 'close' && places < (count > 10 ? 3 : 2)
      ? { at: 'places', why: 'Close numbers need two decimal places, and three if there are more than ten.' }
      : undefined,
  levels: [
    { count: 5, places: 1, spread: 'far apart', order: 'ascending' },
    { count: 8, places: 2, spread: 'far apart', order: 'either' },
    { count: 10, places: 2, spread: 'close', order: 'either' },
    { count: 15, places: 3, spread: 'close', order: 'either' },
    { count: 22, places: 4, spread: 'close', order: 'either' },
    { count: 32, places: 6, spread: 'close', order: 'either' },
  ],
  measure: { says: 'numbers', of: (p) => p.numbers.length },

  generate({ count, places, spread, order }, rng) {
    const whole = rng.int(-99, 98);
    for (let tries = 0; tries < 100; tries++) {
      const numbers = new Map<number, string>();
      for (let i = 0; i < count * 20 && numbers.size < count; i++) {
        const length = spread === 'close' ? rng.int(1, places) : rng.int(0, places);
        const digits = Array.from({ length }, () => rng.int(0, 9)).join('');
        const size = spread === 'close' ? Math.abs(whole) : rng.int(0, 99);
        const negative = spread === 'close' ? whole < 0 : rng.chance(1, 2);
        const text = `${negative ? '-' : ''}${size}${length > 0 ? `.${digits}` : ''}`;
        if (Number(text) !== 0) numbers.set(Number(text), text);
      }
      const given = rng.shuffle([...numbers.values()]);
      const asked = order === 'either' ? rng.pick(['ascending', 'descending'] as const) : order;
      if (given.length === count && given.some((n, i) => i > 0 && !inOrder(given[i - 1]!, n, asked)))
        return { puzzle: { numbers: given, order: asked }, secret: null };
    }
    throw new Error('No such numbers within 100 tries.');
  },

  canonical: (p) => ({ numbers: [...p.numbers].sort(), order: p.order }),
  prompt: (p) =>
    [
      `Sort these numbers in ${p.order} order, ${p.order === 'ascending' ? 'the smallest' : 'the largest'} first:`,
      p.numbers.join(', '),
      '',
      'Answer with all the numbers in order, separated by commas.',
    ].join('\n'),
  read(text, p) {
    const words = readWords(text, MOST);
    return 'why' in words ? words : asGiven(words.answer, p);
  },
  readSymbolic: readList,
  write: (answer) => answer.join(', '),

  rules: [
    {
      name: 'numbers',
      says: 'Only the given numbers are used, each as often as it is given.',
      live: true,
      broken(p, a) {
        const left = countOf(p.numbers);
        const odd = a.flatMap((number, i) => {
          const free = left.get(number) ?? 0;
          left.set(number, free - 1);
          return free > 0 ? [] : [i];
        });
        return odd.length === 0
          ? undefined
          : { places: odd.map(rowPlace), note: `${a[odd[0]!]} is not given, or not that often.` };
      },
    },
    {
      name: 'order',
      says: 'No number stands before one that belongs in front of it.',
      live: true,
      broken(p, a) {
        const at = a.findIndex((number, i) => i > 0 && !inOrder(a[i - 1]!, number, p.order));
        return at < 0
          ? undefined
          : { places: [rowPlace(at - 1), rowPlace(at)], note: `${a[at]} belongs before ${a[at - 1]}.` };
      },
    },
    {
      name: 'all',
      says: 'Every given number is used.',
      broken(p, a) {
        const used = countOf(a);
        const missing = p.numbers.filter((number) => {
          const left = used.get(number) ?? 0;
          used.set(number, left - 1);
          return left < 1;
        });
        return missing.length === 0
          ? undefined
          : { places: a.map((_, i) => rowPlace(i)), note: `Missing: ${missing.slice(0, 5).join(', ')}.` };
      },
    },
  ],

  board: rowBoard({
    tip: 'Tap the numbers in order; tap one in the row to take it back.',
    name: 'number',
    given: (p: Puzzle) => p.numbers,
  }),

  guess: (p, rng) => rng.shuffle(p.numbers),
  /** Sorts them as words. */
  greedy: (p) => (p.order === 'ascending' ? p.numbers.toSorted() : p.numbers.toSorted().reverse()),
  /** Inserts one after the other, comparing digit by digit. */
  oracle(p, _secret, steps) {
    const out: string[] = [];
    for (const number of p.numbers) {
      let at = 0;
      while (at < out.length && isBelow(out[at]!, number) === (p.order === 'ascending')) {
        if (!steps.take()) return undefined;
        at++;
      }
      out.splice(at, 0, number);
    }
    return steps.take() ? out : undefined;
  },
  easier(p) {
    const numbers = shortened(p.numbers, 3, (a, b) => inOrder(a, b, p.order));
    return numbers && { puzzle: { ...p, numbers }, secret: null };
  },

  reasoningGym: [
    {
      dataset: 'number_sorting',
      like: {
        params: { count: 6, places: 1, spread: 'far apart', order: 'either' },
        but: 'there 3 to 10 numbers, here 6',
      },
      instance({ question, metadata: { original_numbers: numbers, direction } }) {
        if (direction !== 'ascending' && direction !== 'descending')
          return { why: 'The entry has no direction.' };
        if (!Array.isArray(numbers) || numbers.length > MOST || !numbers.every(isNumber))
          return { why: 'The entry has no list of at most 1000 decimal numbers.' };
        return question.includes(`${direction} order: ${numbers.join(', ')}\n`)
          ? { puzzle: { numbers, order: direction }, secret: null }
          : { why: 'The entry’s question does not ask about its numbers.' };
      },
      form: { read: readList, write: (answer) => `[${answer.map((n) => `'${n}'`).join(', ')}]` },
    },
  ],
};

export default env;

const isNumber = (text: unknown): boolean =>
  typeof text === 'string' && text.length <= 16 && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);

/** Numbers of up to 15 digits, told apart exactly by their nearest floating-point numbers. */
const inOrder = (a: string, b: string, order: Puzzle['order']): boolean =>
  order === 'ascending' ? Number(a) <= Number(b) : Number(a) >= Number(b);

function countOf(numbers: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const number of numbers) out.set(number, (out.get(number) ?? 0) + 1);
  return out;
}

/** Replaces each number by the given text of the same value that is still free, the very same text where it is. */
function asGiven(words: readonly string[], p: Puzzle): Read<Answer> {
  const odd = words.find((word) => !isNumber(word));
  if (odd !== undefined) return { why: `“${odd.slice(0, 30)}” is no decimal number in plain digits.` };
  const free = new Map<number, string[]>();
  for (const text of p.numbers) free.set(Number(text), [...(free.get(Number(text)) ?? []), text]);
  return {
    answer: words.map((word) => {
      const texts = free.get(Number(word)) ?? [];
      const at = Math.max(0, texts.indexOf(word));
      return texts.splice(at, 1)[0] ?? word;
    }),
  };
}

/** A list in square brackets, its numbers bare or in quotes of one kind. */
function readList(text: string, p: Puzzle): Read<Answer> {
  const inner = /^\[([^[\]]*)\]$/.exec(text)?.[1];
  if (inner === undefined) return { why: 'The answer is a list in square brackets.' };
  const words = readWords(inner, MOST);
  if ('why' in words) return words;
  const quote = /^['"]/.exec(inner.trim())?.[0] ?? '';
  const bare = words.answer.map((word) =>
    word.length > 2 * quote.length && word.startsWith(quote) && word.endsWith(quote)
      ? word.slice(quote.length, word.length - quote.length)
      : word,
  );
  return asGiven(bare, p);
}

/** Whether a is less than b, by sign, length and digits. */
function isBelow(a: string, b: string): boolean {
  if (a.startsWith('-') !== b.startsWith('-')) return a.startsWith('-');
  if (a.startsWith('-')) return isBelow(b.slice(1), a.slice(1));
  const [[aWhole = '', aPart = ''], [bWhole = '', bPart = '']] = [a.split('.'), b.split('.')];
  if (aWhole.length !== bWhole.length) return aWhole.length < bWhole.length;
  if (aWhole !== bWhole) return aWhole < bWhole;
  const places = Math.max(aPart.length, bPart.length);
  return aPart.padEnd(places, '0') < bPart.padEnd(places, '0');
}
