import { ANAGRAMS } from '../../core/anagrams.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { isListOf } from '../../core/foreign.ts';
import { type Grouping, groupBoard, groupPlace, loosePlace } from '../../core/group-board.ts';
import { int } from '../../core/params.ts';
import { beyondGiven, readWords } from '../../core/row.ts';
import { WORDS } from '../../core/words.ts';

/*
 * Put the words into groups: words go together when one is the letters of the other in another order.
 *
 *     listen, tea, lemon, silent, eat, enlist   →   enlist, listen, silent / eat, tea / lemon
 *
 * Groups of anagrams are drawn from a list of some 170, and words with no anagram among the rest are mixed in. Having
 * the same letters is an equivalence, so there is one way to group the words.
 *
 * Source: Reasoning Gym's group_anagrams.
 */

const knobs = {
  groups: int('Groups of anagrams', 2, 30),
  most: int('Words in a group', 2, 5, 'At most.'),
  lone: int('Words without an anagram', 0, 15),
};

export interface Puzzle {
  readonly words: readonly string[];
}
type Answer = readonly (readonly string[])[];

const MOST = 300;

const env: Environment<typeof knobs, Puzzle, Answer, null, Grouping> = {
  id: 'group-anagrams',
  version: 2,
  title: 'Grouping anagrams',
  about: 'Put words of the same letters together.',
  family: 'words',
  tags: ['language'],
  sources: ['Reasoning Gym, group_anagrams, 2025, https://github.com/open-thought/reasoning-gym'],

  knobs,
  levels: [
    { groups: 3, most: 2, lone: 1 },
    { groups: 5, most: 3, lone: 2 },
    { groups: 8, most: 4, lone: 3 },
    { groups: 13, most: 5, lone: 5 },
    { groups: 19, most: 5, lone: 8 },
    { groups: 28, most: 5, lone: 12 },
  ],
  measure: { says: 'words', of: (p) => p.words.length },

  generate({ groups, most, lone }, rng) {
    for (let tries = 0; tries < 100; tries++) {
      const together = rng
        .sample(ANAGRAMS, groups)
        .flatMap((group) => rng.sample(group, rng.int(2, Math.min(most, group.length))));
      const words = rng.shuffle([...together, ...rng.sample(ALONE, lone)]);
      if (words.some((word, i) => i > 0 && !sameLetters(word, words[i - 1]!)))
        return { puzzle: { words }, secret: null };
    }
    throw new Error('No words within 100 tries.');
  },

  prompt: (p) =>
    [
      'Two words are anagrams of each other if one is made of exactly the letters of the other, in another order. Put these words into groups, so that words are in the same group exactly if they are anagrams of each other. A word that has no anagram among the others is a group of its own.',
      '',
      p.words.join(', '),
      '',
      'Answer with one group a line, its words separated by commas. The order of groups and of words in them does not matter.',
    ].join('\n'),
  read(text) {
    const lines = text.split('\n', MOST + 1);
    const groups: (readonly string[])[] = [];
    for (const [i, line] of lines.entries()) {
      const words = readWords(line, MOST);
      if ('why' in words) return { why: `Line ${i + 1}: ${words.why}` };
      groups.push(words.answer);
    }
    return bounded(groups);
  },
  readSymbolic: (text) => readJson(text),
  write: (answer) => answer.map((group) => group.join(', ')).join('\n'),

  rules: [
    {
      name: 'words',
      says: 'Only the given words are used, each as often as it is given.',
      live: true,
      broken(p, a) {
        const odd = beyondGiven(a.flat(), p.words);
        const places = a.flatMap((group, g) => group.map((_, w) => groupPlace(g, w)));
        return odd.length === 0
          ? undefined
          : {
              places: odd.map((i) => places[i]!),
              note: `“${a.flat()[odd[0]!]}” is not given, or not that often.`,
            };
      },
    },
    {
      name: 'anagrams',
      says: 'The words of a group are anagrams of each other.',
      live: true,
      broken(_p, a) {
        for (const [g, group] of a.entries()) {
          const odd = group.findIndex((word) => !sameLetters(word, group[0]!));
          if (odd >= 0)
            return {
              places: [groupPlace(g, 0), groupPlace(g, odd)],
              note: `“${group[odd]}” has not the letters of “${group[0]}”.`,
            };
        }
        return undefined;
      },
    },
    {
      name: 'all',
      says: 'Every given word is in a group.',
      broken(p, a) {
        const loose = beyondGiven(p.words, a.flat());
        return loose.length === 0
          ? undefined
          : { places: loose.map(loosePlace), note: `“${p.words[loose[0]!]}” is in no group.` };
      },
    },
    {
      name: 'together',
      says: 'Anagrams are in the same group.',
      broken(_p, a) {
        for (const [g, [first = '']] of a.entries()) {
          const other = a.findIndex((group, i) => i > g && sameLetters(group[0]!, first));
          if (other >= 0)
            return {
              places: [g, other].flatMap((i) => a[i]!.map((_, w) => groupPlace(i, w))),
              note: `“${first}” and “${a[other]![0]}” are in two groups.`,
            };
        }
        return undefined;
      },
    },
  ],

  board: groupBoard({
    tip: 'Tap words to put them into the open group, tap “new group” for the next one; drag a word onto another to join it.',
    name: 'word',
    given: (p: Puzzle) => p.words,
  }),

  guess(p, rng) {
    const groups: string[][] = [];
    for (const word of rng.shuffle(p.words)) {
      const at = rng.int(0, groups.length);
      if (at === groups.length) groups.push([word]);
      else groups[at]?.push(word);
    }
    return groups;
  },
  oracle(p, _secret, steps) {
    const groups = new Map<string, string[]>();
    for (const word of p.words) {
      if (!steps.take()) return undefined;
      const key = word.split('').sort().join('');
      const group = groups.get(key);
      if (group) group.push(word);
      else groups.set(key, [word]);
    }
    return [...groups.values()];
  },

  reasoningGym: [
    {
      dataset: 'group_anagrams',
      like: { params: { groups: 6, most: 4, lone: 0 }, but: 'there 2 to 10 groups, here 6' },
      instance({ metadata: { words } }) {
        const isWord = (word: unknown): word is string =>
          typeof word === 'string' && /^[^\s,"\\]{1,60}$/.test(word);
        return isListOf(words, MOST, isWord) && words.length > 0
          ? { puzzle: { words }, secret: null }
          : { why: `The entry has no list of at most ${MOST} words.` };
      },
      form: {
        // The question asks for a list of lists of strings, not for JSON.
        read: (text) => readJson(text.includes('"') ? text : text.replaceAll("'", '"')),
        write: (answer) => JSON.stringify(answer),
      },
    },
  ],
};

export default env;

/** Takes each letter of one word out of the other. */
function sameLetters(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let left = other;
  for (const letter of one) {
    const at = left.indexOf(letter);
    if (at < 0) return false;
    left = left.slice(0, at) + left.slice(at + 1);
  }
  return true;
}

/** Words that are anagrams neither of each other nor of the words of any group. */
const ALONE: readonly string[] = WORDS.filter(
  (word) =>
    !ANAGRAMS.some(([first = '']) => sameLetters(first, word)) &&
    WORDS.every((other) => other === word || !sameLetters(other, word)),
);

const bounded = (groups: Answer): Read<Answer> =>
  groups.length > MOST || groups.flat().length > MOST
    ? { why: `There are more than ${MOST} words.` }
    : { answer: groups };

/** `[["eat", "tea"], ["lemon"]]` */
function readJson(text: string): Read<Answer> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: 'The answer is no JSON list.' };
  }
  const isWord = (word: unknown): word is string => typeof word === 'string' && /^[^\s,]{1,60}$/.test(word);
  const isGroup = (group: unknown): group is readonly string[] =>
    isListOf(group, MOST, isWord) && group.length > 0;
  return isListOf(value, MOST, isGroup) && value.length > 0
    ? bounded(value)
    : { why: 'The answer is a list of lists of words, none of them empty.' };
}
