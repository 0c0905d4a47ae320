import type { RgAdapter } from '../../core/environment.ts';
import { MOST_MOVES } from '../../core/move-list.ts';
import type { Puzzle } from './sokoban.ts';

/** Its signs, and ours at the same places. */
const THEIRS = '+-X@$*%';
const OURS = '#-.$*@+';
const LARGEST = 30;

/** Any number of pushes is allowed there. */
export const reasoningGym: readonly RgAdapter<Puzzle, string, null>[] = [
  {
    dataset: 'sokoban',
    like: {
      params: { rows: 7, columns: 8, boxes: 3, pushes: 8, spare: 20 },
      but: 'there 6 to 10 rows and columns, up to 10 boxes, some of them stored, and no limit on the pushes',
      proves: 'exactly so many pushes are needed',
    },
    instance({ metadata: { gamestr } }) {
      if (typeof gamestr !== 'string' || gamestr.length > 4 * LARGEST * LARGEST)
        return { why: `The entry’s metadata has no room of at most ${LARGEST}×${LARGEST} cells.` };
      const lines = gamestr
        .split('\n')
        .map((line) => line.replaceAll(' ', ''))
        .filter((line) => line !== '');
      const map = lines.map((line) => [...line].map((sign) => OURS[THEIRS.indexOf(sign)] ?? '?').join(''));
      const all = map.join('');
      const columns = map[0]?.length ?? 0;
      if (all.includes('?') || map.length > LARGEST || map.some((line) => line.length !== columns))
        return { why: 'The room of the entry has an unknown sign, or lines of unequal length.' };
      const isClosed = (line: string): boolean => /^#+$/.test(line);
      if (
        map.length < 3 ||
        ![map[0]!, map.at(-1)!].every(isClosed) ||
        map.some((line) => !/^#.*#$/.test(line))
      )
        return { why: 'The room of the entry has no walls around it.' };
      const count = (signs: string): number => [...all].filter((sign) => signs.includes(sign)).length;
      if (count('@+') !== 1) return { why: 'The room of the entry has not one player.' };
      if (count('$*') > count('.*+')) return { why: 'The room of the entry has more boxes than goals.' };
      return { puzzle: { map, most: null }, secret: null };
    },
    form: {
      // The question asks for a string of characters, and for no case.
      read(text) {
        const letters = text.toUpperCase().replaceAll(' ', '');
        if (letters.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} moves.` };
        const odd = /[^UDLR]/.exec(letters);
        return odd ? { why: `“${odd[0]}” is none of the moves L, D, U and R.` } : { answer: letters };
      },
      write: (answer) => answer,
    },
  },
];
