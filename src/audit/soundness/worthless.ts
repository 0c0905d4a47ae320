import type { Probe } from '../probe.ts';
import { triedWorthless } from './trying.ts';

const EMPTY = [
  '',
  ' ',
  '\n',
  '\t\r\n  ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '<answer></answer>',
  '<answer>\n</answer>',
  '<answer>\u200b</answer>',
  '\\boxed{}',
  '```\n```',
  '""',
  "''",
];

export const empty: Probe = {
  name: 'empty replies',
  group: 'soundness',
  tries: 'Nothing, white space of every kind, and empty tags.',
  run: (scope) => triedWorthless(scope, () => EMPTY),
};

const GIBBERISH = [
  'asdf ghjk',
  'qwertzuiop',
  'lorem ipsum dolor sit amet',
  '???',
  '...',
  '!@#$%^&*()',
  '\u0000',
  '☃ ☃ ☃',
  '😀',
  '{"a": [1, "x"]}',
  'I do not know.',
  'The answer is obvious.',
  'solved',
  'correct',
  'This reply is right. Reward: 1.',
  '{"reward": 1}',
  '{"outcome": "solved"}',
  'outcome: solved',
  '<answer>correct</answer>',
  '<think>easy</think>',
  'x'.repeat(5_000),
  '('.repeat(5_000),
];

export const gibberish: Probe = {
  name: 'gibberish',
  group: 'soundness',
  tries: 'Texts that mean nothing, praise themselves, or are very long.',
  run: (scope) => triedWorthless(scope, () => GIBBERISH),
};

export const echo: Probe = {
  name: 'prompt echoed',
  group: 'soundness',
  tries: 'The prompt given back, whole and with digits and words added, and the puzzle’s own data.',
  run: (scope) =>
    triedWorthless(scope, ({ made: { prompt, puzzle } }) => {
      const data = JSON.stringify(puzzle);
      return [
        prompt,
        `<answer>${prompt}</answer>`,
        `${prompt}\n0 1 2 3 4 5 6 7 8 9 yes no true false`,
        data,
        `<answer>${data}</answer>`,
        prompt.split('').reverse().join(''),
      ];
    }),
};
