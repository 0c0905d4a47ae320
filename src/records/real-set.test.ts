import { expect, test } from 'vitest';
import { readRealSet } from './real-set.ts';

test('entries of Reasoning Gym, plain questions, and lines that are neither', () => {
  const entry = { question: 'q', answer: 'a', metadata: { source_dataset: 'sudoku', puzzle: [[1]] } };
  const text = [
    JSON.stringify(entry),
    JSON.stringify({ entry, reply: 'x', score: 1 }),
    '',
    JSON.stringify({ question: 'What is 2 + 2?', answer: '4', topic: 'sums' }),
    '{"question": 1}',
    'no JSON',
    JSON.stringify({ question: 'q', answer: 7 }),
  ].join('\n');
  expect(readRealSet(text, 'mine')).toEqual({
    entries: [
      entry,
      entry,
      { question: 'What is 2 + 2?', answer: '4', metadata: { source_dataset: 'mine', topic: 'sums' } },
    ],
    bad: [
      { line: 5, why: '"question" is missing, or is no text.' },
      { line: 6, why: 'This is no JSON.' },
      { line: 7, why: '"answer" is missing, or is no text.' },
    ],
  });
});
