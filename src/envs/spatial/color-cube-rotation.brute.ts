import type { Brute } from '../examples.ts';
import type { Puzzle } from './turned-cube.ts';

/** Every pair of words, on a strip of the four sides that a turn takes round. */
const brute: Brute<{ turns: number; asked: number; spins: boolean }, Puzzle> = {
  params: { turns: 3, asked: 2, spins: true },
  unique: true,
  *candidates({ colours }) {
    for (const a of [...colours, '?']) for (const b of [...colours, '?']) yield `${a}, ${b}`;
  },
  right({ colours, turns, asked }, reply) {
    let [top, right, front, left, back, bottom] = colours as [string, string, string, string, string, string];
    for (const turn of turns) {
      if (turn === 'forward') [front, bottom, back, top] = [top, front, bottom, back];
      if (turn === 'backward') [top, front, bottom, back] = [front, bottom, back, top];
      if (turn === 'right') [right, bottom, left, top] = [top, right, bottom, left];
      if (turn === 'left') [top, right, bottom, left] = [right, bottom, left, top];
      if (turn === 'clockwise') [left, back, right, front] = [front, left, back, right];
      if (turn === 'anticlockwise') [front, left, back, right] = [left, back, right, front];
    }
    const end: { readonly [side: string]: string } = { top, right, front, left, back, bottom };
    return reply === asked.map((side) => end[side]).join(', ');
  },
};

export default brute;
