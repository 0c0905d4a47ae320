import type { Board } from '../../core/environment.ts';
import { cellAt, cellMark, cellPlace } from '../../core/grid.ts';
import type { Mark, Place } from '../../core/scene.ts';
import { isWord } from './jumble-words.ts';
import type { Answer, Puzzle } from './letter-jumble.ts';

export interface Draft {
  readonly words: Answer;
  /** The letter that waits for the one it changes places with: number of its word and of the letter in it. */
  readonly held: readonly [number, number] | null;
}

export const givenPlace = (word: number): Place => `given${word + 1}`;
const columnsOf = (p: Puzzle, words: Answer): number =>
  [...p.jumbled, ...words].reduce((most, word) => Math.max(most, [...word].length), 1);
/** The places of the letters of one word of an answer. */
export const rowPlaces = (p: Puzzle, words: Answer, word: number): Place[] => {
  const columns = columnsOf(p, words);
  return [...(words[word] ?? '')].map((_, i) => cellPlace(word * columns + i, columns));
};

/** A row of letters for each word; letters change places within it. */
export const board: Board<Puzzle, Answer, Draft, null> = {
  tip: 'Type the letter that belongs here, tap two letters to swap them, or drag one to its place.',
  start: (p) => ({ words: p.jumbled, held: null }),
  act(p, draft, gesture) {
    const { words, held } = draft;
    const columns = columnsOf(p, words);
    const spot = (at: Place): readonly [number, number] | undefined => {
      const cell = cellAt(at, words.length, columns);
      if (cell === undefined) return undefined;
      const [word, letter] = [Math.floor(cell / columns), cell % columns];
      return letter < [...(words[word] ?? '')].length ? [word, letter] : undefined;
    };
    const withWord = (word: number, letters: readonly string[]): Draft => ({
      words: words.with(word, letters.join('')),
      held: null,
    });
    if (gesture.do === 'tap') {
      const at = spot(gesture.at);
      if (!at) return draft;
      if (held?.[0] !== at[0]) return { words, held: at };
      return held[1] === at[1]
        ? { words, held: null }
        : withWord(at[0], swapped(words[at[0]], held[1], at[1]));
    }
    if (gesture.do === 'drag') {
      const [from, to] = [spot(gesture.from), spot(gesture.to)];
      if (!from || !to || from[0] !== to[0] || from[1] === to[1]) return draft;
      const letters = [...(words[from[0]] ?? '')];
      letters.splice(to[1], 0, ...letters.splice(from[1], 1));
      return withWord(from[0], letters);
    }
    if (gesture.do !== 'set') return draft;
    const at = spot(gesture.at);
    if (!at) return draft;
    const letters = [...(words[at[0]] ?? '')];
    if (letters[at[1]] === gesture.value) return draft;
    const later = letters.indexOf(gesture.value, at[1]);
    const from = later < 0 ? letters.indexOf(gesture.value) : later;
    return from < 0 ? draft : withWord(at[0], swapped(words[at[0]], from, at[1]));
  },
  show(p, { words, held }) {
    const columns = columnsOf(p, words);
    const rows = Math.max(p.jumbled.length, words.length);
    const found = words.filter((word) => isWord(word)).length;
    const cells = Array.from({ length: rows * columns }, (_, cell): Mark => {
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      const letters = [...(words[row] ?? '')];
      const text = letters[column];
      const mark = { ...cellMark(cell, columns), name: `word ${row + 1} letter ${column + 1}` };
      if (text === undefined) return { ...mark, fixed: true, look: 'dim', says: 'no letter' };
      const values = [...new Set(letters)].sort();
      if (held?.[0] === row && held[1] === column) return { ...mark, text, values, look: 'picked' };
      return { ...mark, text, values, ...(isWord(words[row] ?? '') ? { look: 'goal', says: 'a word' } : {}) };
    });
    return {
      panes: [
        {
          kind: 'grid',
          id: 'words',
          name: 'words',
          rows,
          columns,
          cells,
          taps: true,
          drags: true,
          rowHints: Array.from({ length: rows }, (_, i) => ({
            at: givenPlace(i),
            name: `letters of word ${i + 1}`,
            text: p.jumbled[i] ?? '',
          })),
        },
      ],
      status: `${found} of ${p.jumbled.length} ${p.jumbled.length === 1 ? 'word' : 'words'} found`,
    };
  },
  answer: (_p, draft) => draft.words,
  draft: (_p, answer) => ({ words: answer, held: null }),
  enter(p, answer) {
    const columns = columnsOf(p, p.jumbled);
    return answer.flatMap((word, row) =>
      [...word].map((value, i) => ({ do: 'set' as const, at: cellPlace(row * columns + i, columns), value })),
    );
  },
};

function swapped(word: string | undefined, a: number, b: number): string[] {
  const letters = [...(word ?? '')];
  const [one, other] = [letters[a] ?? '', letters[b] ?? ''];
  letters[a] = other;
  letters[b] = one;
  return letters;
}
