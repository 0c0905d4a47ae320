import type { Examples } from '../examples.ts';
import type { Puzzle, Secret } from './code-deduction.ts';
import { py } from './program.ts';

const puzzle: Puzzle = {
  program: 'turns-1',
  source: py`
    def f(xs):
        out = []
        for i, x in enumerate(xs):
            if i % 2 == 0:
                out.append(x * 2)
            else:
                out.insert(0, x)
        return (out, len(out))
  `,
  args: '[5, 7, 1]',
};
const secret: Secret = { output: '([7, 10, 2], 3)' };
const counts: Puzzle = {
  program: 'turns-2',
  source: py`
    def f(word):
        return {c: word.count(c) for c in word}
  `,
  args: "'noon'",
};
const counted: Secret = { output: "{'n': 2, 'o': 2}" };

export default {
  solved: [
    { puzzle, secret, reply: '```output\n([7, 10, 2], 3)\n```' },
    { puzzle, secret, reply: 'First 10, then 7 goes in front.\n```output\n( [7,10,2] , 0x3 )\n```' },
    { puzzle: counts, secret: counted, reply: '{"o": 2, "n": 2}' },
  ],
  broken: {
    type: [
      { puzzle, secret, reply: '```output\n[[7, 10, 2], 3]\n```' },
      { puzzle, secret, reply: "```output\n'([7, 10, 2], 3)'\n```" },
      { puzzle: counts, secret: counted, reply: "[('n', 2), ('o', 2)]" },
    ],
    value: [
      { puzzle, secret, reply: '([10, 7, 2], 3)' },
      { puzzle, secret, reply: '([7, 10, 2], 3.0)' },
      { puzzle, secret, reply: '([7, 10, 2], True)' },
      { puzzle, secret, reply: '((7, 10, 2), 3)' },
      { puzzle, secret, reply: '([7, 10, 2],)' },
      { puzzle: counts, secret: counted, reply: "{'n': 2}" },
    ],
  },
  unreadable: [
    { puzzle, secret, reply: '' },
    { puzzle, secret, reply: '```output\n```' },
    { puzzle, secret, reply: 'The value is ([7, 10, 2], 3).' },
    { puzzle, secret, reply: '([7, 5 * 2, 2], 3)' },
    { puzzle, secret, reply: '([7, 10, 2], len(out))' },
    { puzzle, secret, reply: '([7, 10, 2], 3' },
    { puzzle, secret, reply: '([7, 10, 02], 3)' },
    { puzzle: counts, secret: counted, reply: '{n: 2, o: 2}' },
  ],
} satisfies Examples<Puzzle, Secret>;
