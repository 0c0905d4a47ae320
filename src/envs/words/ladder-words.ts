import table from './ladder-words.json' with { type: 'json' };

/*
 * English words of three, four and five letters, as word games take them: inflected forms, no names, no abbreviations.
 *
 * The words are those of an-array-of-english-words 2.0.0 (npm), under the MIT License: Copyright (c) 2014 Zeke
 * Sikelianos; derived from the word list of the game Letterpress. Common ones are marked: those of SCOWL 2020.12.07 up
 * to its size 35, coarse ones left out. Copyright 2000-2020 by Kevin Atkinson. Permission to use, copy, modify,
 * distribute and sell these word lists, the associated scripts, the output created from the scripts, and its
 * documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all
 * copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
 * Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is"
 * without express or implied warranty.
 */

/** How long the words are. */
export const LENGTHS = [3, 4, 5] as const;

export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** Those that everybody knows. */
  readonly common: ReadonlySet<string>;
}

const known = new Map<number, Lexicon>();

/** The words of so many letters; none for other lengths. A line of the table is two letters and what follows them, in capitals where the word is a common one. */
export function lexiconOf(length: number): Lexicon {
  const before = known.get(length);
  if (before) return before;
  const words = new Set<string>();
  const common = new Set<string>();
  for (const line of (table as Readonly<Record<string, readonly string[]>>)[String(length)] ?? []) {
    const [start = '', ...ends] = line.split(' ');
    for (const end of ends) {
      const word = start + end.toLowerCase();
      words.add(word);
      if (end !== end.toLowerCase()) common.add(word);
    }
  }
  const lexicon = { words, common };
  known.set(length, lexicon);
  return lexicon;
}

/** A set of words, by the patterns that they keep when a letter is taken out ("c.ld" for cold), and the words near those asked about. */
interface Net {
  readonly patterns: ReadonlyMap<string, readonly string[]>;
  readonly near: Map<string, readonly string[]>;
}
const nets = new Map<ReadonlySet<string>, Net>();

function netOf(words: ReadonlySet<string>): Net {
  const before = nets.get(words);
  if (before) return before;
  const patterns = new Map<string, string[]>();
  for (const word of words)
    for (const pattern of patternsOf(word)) {
      const same = patterns.get(pattern);
      if (same) same.push(word);
      else patterns.set(pattern, [word]);
    }
  const net = { patterns, near: new Map() };
  nets.set(words, net);
  return net;
}
const patternsOf = (word: string): string[] =>
  Array.from({ length: word.length }, (_, i) => `${word.slice(0, i)}.${word.slice(i + 1)}`);

/** The words of a lexicon's set that differ from this one, itself in the set or not, in one letter. */
export function oneAway(word: string, words: ReadonlySet<string>): readonly string[] {
  const net = netOf(words);
  const before = net.near.get(word);
  if (before) return before;
  const out = patternsOf(word).flatMap((pattern) =>
    (net.patterns.get(pattern) ?? []).filter((other) => other !== word),
  );
  if (words.has(word)) net.near.set(word, out);
  return out;
}

/** Fewest steps of one letter from a word to each that at most `most` steps lead to. */
export function stepsFrom(word: string, words: ReadonlySet<string>, most: number): Map<string, number> {
  const out = new Map([[word, 0]]);
  for (const [here, steps] of out) {
    if (steps === most) break;
    for (const next of oneAway(here, words)) if (!out.has(next)) out.set(next, steps + 1);
  }
  return out;
}
