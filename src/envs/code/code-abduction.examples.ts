import type { Examples } from '../examples.ts';
import type { Puzzle, Secret } from './code-abduction.ts';
import { programOf } from './corpus.ts';

const source = (id: string): string => programOf(id)?.source ?? '';

const shift: Puzzle = {
  program: 'shift-1',
  source: source('shift-1'),
  takes: ['word is a text of 3 to 9 letters from a to z', 'k is a whole number from 1 to 25'],
  output: "'khoor'",
};
const shifted: Secret = { args: "'hello', 3" };
const sum: Puzzle = {
  program: 'digits-1',
  source: source('digits-1'),
  takes: ['n is a whole number from 100 to 999999'],
  output: '11',
};
const summed: Secret = { args: '128' };

export default {
  solved: [
    { puzzle: shift, secret: shifted, reply: "```input\n'hello', 3\n```" },
    { puzzle: shift, secret: shifted, reply: 'Another way:\n```input\n"gdkkn",\n4\n```' },
    { puzzle: sum, secret: summed, reply: '128' },
    { puzzle: sum, secret: summed, reply: '0x80' },
  ],
  broken: {
    count: [
      { puzzle: shift, secret: shifted, reply: "'hello'" },
      { puzzle: shift, secret: shifted, reply: "('hello', 3)" },
      { puzzle: sum, secret: summed, reply: '128, 128' },
    ],
    valid: [
      { puzzle: shift, secret: shifted, reply: "'hello', 29" },
      { puzzle: shift, secret: shifted, reply: "3, 'hello'" },
      { puzzle: sum, secret: summed, reply: '29' },
      { puzzle: sum, secret: summed, reply: '128.0' },
      { puzzle: sum, secret: summed, reply: "'128'" },
    ],
    output: [
      { puzzle: shift, secret: shifted, reply: "'hello', 4" },
      { puzzle: shift, secret: shifted, reply: "'hell', 3" },
      { puzzle: sum, secret: summed, reply: '999999' },
    ],
  },
  unreadable: [
    { puzzle: shift, secret: shifted, reply: '' },
    { puzzle: shift, secret: shifted, reply: "f('hello', 3)" },
    { puzzle: shift, secret: shifted, reply: "word='hello', k=3" },
    { puzzle: shift, secret: shifted, reply: "'hel' + 'lo', 3" },
    { puzzle: shift, secret: shifted, reply: "'hello', 3 or 'gdkkn', 4" },
    { puzzle: sum, secret: summed, reply: 'int("128")' },
  ],
} satisfies Examples<Puzzle, Secret>;
