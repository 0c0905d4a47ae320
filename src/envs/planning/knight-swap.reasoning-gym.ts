import type { RgAdapter } from '../../core/environment.ts';
import type { Knights } from './knight-board.ts';
import { NO, readLeaps, writeLeaps } from './knight-text.ts';

const MOST_SQUARES = 14;
const MOST_KNIGHTS = 4;

/** Any number of moves is allowed there; its own scorer pays those with more than the fewest in part. */
export const reasoningGym: readonly RgAdapter<Knights, readonly string[], null>[] = [
  {
    dataset: 'knight_swap',
    like: { params: { squares: 8, knights: 2, moves: 8 }, but: 'there 6 to 9 squares and 4 to 20 moves' },
    instance({ metadata: { pieces, start_turn: first } }) {
      if (typeof pieces !== 'object' || pieces === null || (first !== 'w' && first !== 'B'))
        return { why: 'The entry has no pieces, or does not say who begins.' };
      const squares = Object.keys(pieces).sort();
      if (squares.length > MOST_SQUARES || squares.some((square) => !/^[A-Z][1-9]$/.test(square)))
        return { why: `The entry has no board of at most ${MOST_SQUARES} squares such as A1.` };
      const held = (side: unknown): string[] =>
        squares.filter((square) => (pieces as { readonly [key: string]: unknown })[square] === side);
      const [white, black] = [held('w'), held('B')];
      if (white.length !== black.length || white.length === 0 || white.length > MOST_KNIGHTS)
        return { why: 'The entry has not the same number of knights on either side.' };
      if (white.length + black.length + held(null).length !== squares.length)
        return { why: 'A square of the entry holds something that is no knight.' };
      return { puzzle: { squares, white, black, first }, secret: null };
    },
    form: { read: (text, p) => readLeaps(/^no$/i.test(text) ? NO : text, p), write: writeLeaps },
  },
];
