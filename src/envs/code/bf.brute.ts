import type { Brute } from '../examples.ts';
import type { Puzzle } from './bf.ts';

type Params = { letters: number; cells: number; nested: boolean; loops: number; moves: number };

/** Every pair of small letters, and some texts of one and three. */
const brute: Brute<Params, Puzzle> = {
  params: { letters: 2, cells: 1, nested: false, loops: 0, moves: 0 },
  unique: true,
  *candidates() {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const a of letters) {
      yield a;
      yield a.toUpperCase() + a;
      for (const b of letters) {
        yield a + b;
        yield a + b + a;
      }
    }
  },
  /** With one loop that multiplies there is nothing to carry out: the numbers can be counted in the text. */
  right({ program }, reply) {
    const [, times = '', factor = '', rest = ''] = /^(\++)\[>(\++)<-\]>?(.*)$/.exec(program) ?? [];
    let code = times.length * factor.length;
    let out = '';
    for (const part of rest.replace(/^>/, '').split('.').slice(0, -1)) {
      code += part.split('+').length - part.split('-').length;
      out += String.fromCodePoint(code);
    }
    return reply === out;
  },
};

export default brute;
