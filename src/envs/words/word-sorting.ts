import type { Environment } from '../../core/environment.ts';
import { choice, int } from '../../core/params.ts';
import { beyondGiven, readWords, rowBoard, rowPlace } from '../../core/row.ts';
import { shortened } from '../../core/stepping-stone.ts';
import { WORDS } from '../../core/words.ts';

/*
 * Put the words into alphabetical order, or into its reverse.
 *
 *     lemon, brook, leather, ash   →   ash, brook, leather, lemon
 *
 * At the higher levels many words share their first letters, so that later letters decide: the generator keeps drawing
 * from words near each other in the alphabet. The order of the words as given is never the one asked for.
 *
 * Source: Reasoning Gym's word_sorting.
 */

const knobs = {
  count: int('Words', 3, 40),
  near: choice('Words are', ['anywhere', 'near'], 'Near ones share their first letters.'),
  order: choice('Order', ['ascending', 'descending', 'either']),
};

export interface Puzzle {
  readonly words: readonly string[];
  readonly order: 'ascending' | 'descending';
}
type Answer = readonly string[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'word-sorting',
  version: 2,
  title: 'Word sorting',
  about: 'Put the words into alphabetical order or into its reverse.',
  family: 'words',
  tags: ['language'],
  sources: ['Reasoning Gym, word_sorting'],

  knobs,
  levels: [
    { count: 4, near: 'anywhere', order: 'ascending' },
    { count: 7, near: 'anywhere', order: 'either' },
    { count: 10, near: 'near', order: 'either' },
    { count: 15, near: 'near', order: 'either' },
    { count: 22, near: 'near', order: 'either' },
    { count: 32, near: 'near', order: 'either' },
  ],
  measure: { says: 'words', of: (p) => p.words.length },

  generate({ count, near, order }, rng) {
    const span = near === 'near' ? Math.min(WORDS.length, count * 3) : WORDS.length;
    for (let tries = 0; tries < 100; tries++) {
      const from = rng.int(0, WORDS.length - span);
      const words = rng.sample(span < WORDS.length ? WORDS.slice(from, from + span) : WORDS, count);
      const asked = order === 'either' ? rng.pick(['ascending', 'descending'] as const) : order;
      if (words.some((word, i) => i > 0 && !inOrder(words[i - 1]!, word, asked)))
        return { puzzle: { words, order: asked }, secret: null };
    }
    throw new Error('Nothing but sorted words within 100 tries.');
  },

  canonical: (p) => ({ words: [...p.words].sort(), order: p.order }),
  prompt: (p) =>
    [
      `Sort these words in ${p.order === 'ascending' ? 'alphabetical order, from a to z' : 'reverse alphabetical order, from z to a'}:`,
      p.words.join(', '),
      '',
      'Answer with all the words in order, separated by commas.',
    ].join('\n'),
  read: (text) => readWords(text, 100),
  write: (answer) => answer.join(', '),

  rules: [
    {
      name: 'words',
      says: 'Only the given words are used, each as often as it is given.',
      live: true,
      broken(p, a) {
        const odd = beyondGiven(a, p.words);
        return odd.length === 0
          ? undefined
          : { places: odd.map(rowPlace), note: `“${a[odd[0]!]}” is not given, or not that often.` };
      },
    },
    {
      name: 'order',
      says: 'No word stands before one that belongs in front of it.',
      live: true,
      broken(p, a) {
        const at = a.findIndex((word, i) => i > 0 && !inOrder(a[i - 1]!, word, p.order));
        return at < 0
          ? undefined
          : { places: [rowPlace(at - 1), rowPlace(at)], note: `“${a[at]}” belongs before “${a[at - 1]}”.` };
      },
    },
    {
      name: 'all',
      says: 'Every given word is used.',
      broken(p, a) {
        const missing = beyondGiven(p.words, a).map((i) => p.words[i]);
        return missing.length === 0
          ? undefined
          : { places: a.map((_, i) => rowPlace(i)), note: `Missing: ${missing.slice(0, 5).join(', ')}.` };
      },
    },
  ],

  board: rowBoard({
    tip: 'Tap the words in order; tap one in the row to take it back.',
    name: 'word',
    given: (p: Puzzle) => p.words,
  }),

  guess: (p, rng) => rng.shuffle(p.words),
  oracle(p, _secret, steps) {
    const out: string[] = [];
    for (const word of p.words) {
      let at = 0;
      while (at < out.length && inOrder(out[at]!, word, p.order)) {
        if (!steps.take()) return undefined;
        at++;
      }
      out.splice(at, 0, word);
    }
    return steps.take() ? out : undefined;
  },
  easier(p) {
    const words = shortened(p.words, 3, (a, b) => inOrder(a, b, p.order));
    return words && { puzzle: { ...p, words }, secret: null };
  },

  reasoningGym: [
    {
      dataset: 'word_sorting',
      like: { params: { count: 6, near: 'anywhere', order: 'either' }, but: 'there 3 to 10 words, here 6' },
      instance({ metadata: { transformed_words: words, direction } }) {
        if (direction !== 'ascending' && direction !== 'descending')
          return { why: 'The entry has no direction.' };
        return Array.isArray(words) &&
          words.length <= 100 &&
          words.every((word) => typeof word === 'string' && /^[^\s,]{1,60}$/.test(word))
          ? { puzzle: { words: words as string[], order: direction }, secret: null }
          : { why: 'The entry has no list of at most 100 words.' };
      },
    },
  ],
};

export default env;

/** By code unit, which for plain words is alphabetical; capitals come first. */
const inOrder = (a: string, b: string, order: Puzzle['order']): boolean =>
  order === 'ascending' ? a <= b : a >= b;
