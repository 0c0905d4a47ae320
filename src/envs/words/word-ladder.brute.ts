import type { Brute } from '../examples.ts';
import table from './ladder-words.json' with { type: 'json' };
import type { Puzzle } from './word-ladder.ts';

const words = new Set(
  table[3].flatMap((line) =>
    line
      .split(' ')
      .slice(1)
      .map((end) => line.slice(0, 2) + end.toLowerCase()),
  ),
);

/** Two rungs of three letters apart: every string in the middle, and some ladders of other lengths. */
const brute: Brute<{ letters: number; steps: number }, Puzzle> = {
  params: { letters: 3, steps: 2 },
  *candidates({ start, goal }) {
    for (const a of LETTERS)
      for (const b of LETTERS) {
        for (const c of LETTERS) yield `${start},${a}${b}${c},${goal}`;
        yield `${start},${a}${start[1]}${start[2]},${b}${start[1]}${start[2]},${goal}`;
      }
    yield `${start},${goal}`;
    yield `${start},${start},${goal}`;
    yield `${goal},${start},${goal}`;
    for (const middle of [...words].slice(0, 300)) yield `${goal},${middle},${start}`;
  },
  right({ start, goal }, reply) {
    const [first, middle = '', last, ...more] = reply.split(',');
    const differ = (word: string) => (other: string) =>
      Number(word[0] !== other[0]) + Number(word[1] !== other[1]) + Number(word[2] !== other[2]) === 1;
    return (
      first === start &&
      last === goal &&
      more.length === 0 &&
      words.has(middle) &&
      [start, goal].every(differ(middle))
    );
  },
};

export default brute;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
