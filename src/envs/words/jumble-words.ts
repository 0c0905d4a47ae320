import table from './jumble-words.json' with { type: 'json' };

/*
 * English words of two to ten letters in groups of the same letters. Each group has a common word.
 *
 * The words are those of an-array-of-english-words 2.0.0 (npm), under the MIT License: Copyright (c) 2014 Zeke
 * Sikelianos; derived from the word list of the game Letterpress. Common ones are told apart: those of SCOWL 2020.12.07
 * up to its size 20, coarse ones left out. Copyright 2000-2020 by Kevin Atkinson. Permission to use, copy, modify,
 * distribute and sell these word lists, the associated scripts, the output created from the scripts, and its
 * documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all
 * copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
 * Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is"
 * without express or implied warranty.
 */

export interface Group {
  /** Words that everybody knows. */
  readonly common: readonly string[];
  /** All words of the letters, common or not. */
  readonly all: readonly string[];
}

const groups = new Map<number, readonly Group[]>();

/** The groups of words of so many letters; none for other lengths. In the table a bar stands before the words that are not common. */
export function groupsOf(length: number): readonly Group[] {
  const before = groups.get(length);
  if (before) return before;
  const lines = (table as Readonly<Record<string, readonly string[]>>)[String(length)] ?? [];
  const out = lines.flatMap((line) =>
    line.split(', ').map((text): Group => {
      const [known = '', rare] = text.split('|');
      const common = known.split(' ');
      return { common, all: rare === undefined ? common : [...common, ...rare.split(' ')] };
    }),
  );
  groups.set(length, out);
  return out;
}

const lone = new Map<number, readonly string[]>();

/** Common words of so many letters of which no other word can be made. */
export function loneWords(length: number): readonly string[] {
  let words = lone.get(length);
  if (words === undefined) {
    words = groupsOf(length).flatMap(({ all }) => (all.length === 1 ? all : []));
    lone.set(length, words);
  }
  return words;
}

const sets = new Map<number, ReadonlySet<string>>();

/** Whether a text in small letters is a word of these groups. */
export function isWord(text: string): boolean {
  const { length } = text;
  let words = sets.get(length);
  if (words === undefined) {
    words = new Set(groupsOf(length).flatMap(({ all }) => all));
    sets.set(length, words);
  }
  return words.has(text);
}

/** A word’s letters, sorted. */
export const inOrder = (word: string): string => [...word].sort().join('');
const byLetters = new Map<number, ReadonlyMap<string, Group>>();

/** The group of a text's letters. */
export function groupWith(text: string): Group | undefined {
  const { length } = text;
  let found = byLetters.get(length);
  if (found === undefined) {
    found = new Map(groupsOf(length).map((group) => [inOrder(group.all[0] ?? ''), group]));
    byLetters.set(length, found);
  }
  return found.get(inOrder(text));
}
