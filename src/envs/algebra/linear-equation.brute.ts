import type { Brute } from '../examples.ts';
import type { Puzzle } from './linear-equation.ts';

/** Every fraction in lowest terms with up to 60 above the line and 12 below, put into the equation times 1 / 2 / … / 12. */
const brute: Brute<{ form: 'quotients'; largest: number; solution: 'fraction' }, Puzzle> = {
  params: { form: 'quotients', largest: 6, solution: 'fraction' },
  unique: true,
  *candidates() {
    for (let bottom = 1; bottom <= 12; bottom++)
      for (let top = -60; top <= 60; top++) {
        const shared = [2, 3, 5, 7, 11].some((n) => top % n === 0 && bottom % n === 0);
        if (!shared) yield bottom === 1 ? `${top}` : `${top}/${bottom}`;
      }
  },
  right({ left, right }, reply) {
    const [top = 0, bottom = 1] = reply.split('/').map(Number);
    // 27720 is a multiple of 1 to 12, so all of this is whole.
    const sum = (side: Puzzle['left']) =>
      side.reduce((n, part) => n + (27720 / part.over) * part.times * (part.x * top + part.plus * bottom), 0);
    return sum(left) === sum(right);
  },
};

export default brute;
