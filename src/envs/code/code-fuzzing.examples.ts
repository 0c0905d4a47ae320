import type { Examples } from '../examples.ts';
import type { Puzzle, Secret } from './code-fuzzing.ts';
import { py } from './program.ts';

const puzzle: Puzzle = {
  program: 'middle-1',
  source: py`
    def f(xs):
        low = xs[0]
        for x in xs[1:-1]:
            if x < low:
                low = x
        return low
  `,
  says: 'Finds the smallest number.',
  pre: py`
    def pre_test_f(xs):
        assert type(xs) is list and 2 <= len(xs) <= 5 and all(type(y) is int and 0 <= y <= 9 for y in xs)
        assert xs[0] == 4
  `,
  test: py`
    def test_f(xs):
        low = f(xs)
        assert low in xs
        assert all(low <= x for x in xs)
  `,
  arity: 1,
};
const secret: Secret = { args: '[4, 7, 2]' };

export default {
  solved: [
    { puzzle, secret, reply: '```input\n[4, 7, 2]\n```' },
    { puzzle, secret, reply: 'Only the last number is left out.\n```input\n[4, 3]\n```' },
  ],
  broken: {
    count: [
      { puzzle, secret, reply: '4, 7, 2' },
      { puzzle, secret, reply: '[4, 7], 2' },
    ],
    pre: [
      { puzzle, secret, reply: '[5, 7, 2]' },
      { puzzle, secret, reply: '(4, 7, 2)' },
      { puzzle, secret, reply: '[4, True]' },
      { puzzle, secret, reply: '[]' },
      { puzzle, secret, reply: 'None' },
    ],
    test: [
      { puzzle, secret, reply: '[4, 2, 7]' },
      { puzzle, secret, reply: '[4, 4]' },
    ],
  },
  unreadable: [
    { puzzle, secret, reply: '' },
    { puzzle, secret, reply: 'pre_test_f([4, 7, 2])' },
    { puzzle, secret, reply: 'xs = [4, 7, 2]' },
    { puzzle, secret, reply: '[4] + [7, 2]' },
    { puzzle, secret, reply: '[4, 7, 2' },
  ],
} satisfies Examples<Puzzle, Secret>;
