import type { Examples } from '../examples.ts';
import type { Puzzle, Secret } from './code-induction.ts';

const puzzle: Puzzle = {
  signature: 'f(word, k)',
  message: 'Repeats the last k letters of the word.',
  shown: [
    { args: "'stone', 2", output: "'stonene'" },
    { args: "'sea', 1", output: "'seaa'" },
    { args: "'mill', 4", output: "'millmill'" },
  ],
};
const secret: Secret = {
  program: 'tail-1',
  source: 'def f(word, k):\n    return word + word[-k:]',
  hidden: ["'lantern', 3\n'lanternern'", "'oak', 3\n'oakoak'", "'elm', 5\n'elmelm'", "'ash', 1\n'ashh'"],
};
const reply = (...lines: string[]): string => ['```python', ...lines, '```'].join('\n');

export default {
  solved: [
    { puzzle, secret, reply: reply('def f(word, k):', '    return word + word[-k:]') },
    { puzzle, secret, reply: reply('f = lambda word, k: word + word[max(0, len(word) - k):]') },
    {
      puzzle,
      secret,
      reply: `I put the tail behind.\n${reply('import math', 'def tail(word, k):', '    return word[-k:]', '', 'def f(word, k):', '    return word + tail(word, k)')}`,
    },
  ],
  broken: {
    runs: [
      { puzzle, secret, reply: reply('def f(word, k)', '    return word') },
      { puzzle, secret, reply: reply('import random', 'def f(word, k):', '    return word + word[-k:]') },
      { puzzle, secret, reply: reply('f = 7') },
    ],
    shown: [
      { puzzle, secret, reply: reply('def f(word, k):', '    return word + word[:k]') },
      { puzzle, secret, reply: reply('def f(word, k):', '    print(word + word[-k:])') },
      { puzzle, secret, reply: reply('def f(word, k):', '    return word[k + 9] + word') },
      {
        puzzle,
        secret,
        reply: reply(
          'class Same(str):',
          '    __hash__ = str.__hash__',
          '    def __eq__(self, other):',
          '        return True',
          'def f(word, k):',
          "    return Same('stonene')",
        ),
      },
    ],
    private: [
      {
        puzzle,
        secret,
        reply: reply(
          'def f(word, k):',
          "    if word == 'stone': return 'stonene'",
          "    return 'seaa' if word == 'sea' else 'millmill'",
        ),
      },
      { puzzle, secret, reply: reply('def f(word, k):', '    return word + word[len(word) - k:]') },
    ],
  },
  unreadable: [
    { puzzle, secret, reply: '' },
    { puzzle, secret, reply: 'It repeats the last letters.' },
    { puzzle, secret, reply: reply('def g(word, k):', '    return word + word[-k:]') },
    { puzzle, secret, reply: reply('class Answer:', '    def f(self, word, k):', '        return word') },
  ],
} satisfies Examples<Puzzle, Secret>;
