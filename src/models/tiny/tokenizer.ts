/**
 * One token per character, and one per phrase. A phrase is a piece of text that many prompts share word for word: what
 * is the same in every instance costs little, and what a puzzle is made of (digits, letters, cells) stays single.
 */
export interface Tokenizer {
  /** Ids of the text, nothing added; characters it does not know become `unknown`. */
  encode(text: string): number[];
  decode(ids: readonly number[]): string;
  readonly size: number;
  readonly pieces: readonly string[];
  readonly phrases: readonly string[];
  readonly characters: readonly string[];
}

export const SPECIAL = ['<pad>', '<bos>', '<eos>', '<unk>'] as const;
export const PAD = 0;
export const BOS = 1;
export const EOS = 2;
export const UNKNOWN = 3;

/** Printable ASCII and the line's end. */
const PLAIN = ['\n', ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))];

/** @param size padded up to, with ids that no text has. */
export function makeTokenizer(characters: readonly string[], phrases: readonly string[]): Tokenizer {
  const pieces = [...SPECIAL, ...characters, ...phrases];
  const ids = new Map(pieces.map((piece, id) => [piece, id]));
  const byFirst = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = phrase.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return {
    pieces,
    phrases,
    characters,
    size: pieces.length,
    encode(text) {
      const out: number[] = [];
      for (let at = 0; at < text.length; ) {
        const found = byFirst.get(text.charAt(at))?.find((phrase) => text.startsWith(phrase, at));
        const piece = found ?? String.fromCodePoint(text.codePointAt(at) as number);
        out.push(ids.get(piece) ?? UNKNOWN);
        at += piece.length;
      }
      return out;
    },
    decode: (list) => list.map((id) => (id < SPECIAL.length ? '' : (pieces[id] ?? ''))).join(''),
  };
}

/** Characters of the shortest phrase: longer than the words that puzzles are made of. */
const SHORTEST = 12;
/** A phrase goes on as long as so many of the texts that hold its beginning hold it too. */
const KEPT = 0.95;

/**
 * Finds phrases: in each group's texts (one group per level), from left to right, the longest pieces that many of the
 * group share.
 * @param share least part of a group that holds a phrase.
 */
export function trainTokenizer(
  groups: readonly (readonly string[])[],
  { always = [], share = 0.15 }: { readonly always?: readonly string[]; readonly share?: number } = {},
): Tokenizer {
  const phrases = new Set<string>(always);
  for (const texts of groups) {
    for (const text of texts.slice(0, 30)) {
      for (const phrase of sharedPieces(text, texts, share)) phrases.add(phrase);
    }
  }
  const seen = new Set(groups.flat().flatMap((text) => [...text]));
  for (const character of PLAIN) seen.delete(character);
  return makeTokenizer([...PLAIN, ...[...seen].sort()], [...phrases].sort());
}

function sharedPieces(text: string, among: readonly string[], share: number): string[] {
  const counts = new Map<string, number>();
  const count = (piece: string): number => {
    const known = counts.get(piece);
    if (known !== undefined) return known;
    const found = among.reduce((n, other) => n + Number(other.includes(piece)), 0);
    counts.set(piece, found);
    return found;
  };
  const start = (at: number): number => count(text.slice(at, at + SHORTEST));
  const out: string[] = [];
  for (let at = 0; at + SHORTEST <= text.length; ) {
    const held = start(at);
    const later = at + SHORTEST < text.length && start(at + 1) * KEPT > held;
    if (held < share * among.length || later) {
      at++;
      continue;
    }
    let low = SHORTEST;
    let high = text.length - at;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (count(text.slice(at, at + middle)) >= KEPT * held) low = middle;
      else high = middle - 1;
    }
    // What stands on the line before, and a piece without two words, belongs to the puzzle.
    const piece = text.slice(at, at + low).replace(/^[^\p{L}]*?(?=\n+\p{L})/u, '');
    if (/\p{L}{2}.*\s.*\p{L}{2}/su.test(piece)) out.push(piece);
    at += low;
  }
  return out;
}
