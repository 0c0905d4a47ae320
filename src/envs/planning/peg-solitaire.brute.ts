import type { Brute } from '../examples.ts';
import type { Puzzle } from './peg-solitaire.ts';

const EDGE = 3;
const nameOf = (at: number): string => `r${(at - (at % EDGE)) / EDGE + 1}c${(at % EDGE) + 1}`;

/** On a board of three by four lines: every jump of two along a line, up to three of them in a row. */
const brute: Brute<{ rows: number; columns: number; pegs: number }, Puzzle> = {
  params: { rows: 4, columns: 3, pegs: 4 },
  *candidates() {
    const jumps: string[] = [];
    for (let at = 0; at < 12; at++) {
      if (at % EDGE === 0) jumps.push(`${nameOf(at)}>${nameOf(at + 2)}`, `${nameOf(at + 2)}>${nameOf(at)}`);
      if (at < 6) jumps.push(`${nameOf(at)}>${nameOf(at + 6)}`, `${nameOf(at + 6)}>${nameOf(at)}`);
    }
    for (const one of jumps) {
      yield one;
      for (const two of jumps) {
        yield `${one} ${two}`;
        for (const three of jumps) yield `${one} ${two} ${three}`;
      }
    }
  },
  right({ map }, reply) {
    const holes = new Map<string, string>(
      map.flatMap((line, row) => [...line].map((sign, column) => [`${row} ${column}`, sign] as const)),
    );
    for (const jump of reply.split(' ')) {
      const [a, b, c, d] = (jump.match(/[0-9]/g) ?? []).map((digit) => Number(digit) - 1) as [
        number,
        number,
        number,
        number,
      ];
      const line = [`${a} ${b}`, `${(a + c) / 2} ${(b + d) / 2}`, `${c} ${d}`];
      if (line.map((hole) => holes.get(hole)).join('') !== 'oo.') return false;
      for (const [i, hole] of line.entries()) holes.set(hole, '..o'.charAt(i));
    }
    return [...holes.values()].join('').replace(/[^o]/g, '') === 'o';
  },
};

export default brute;
