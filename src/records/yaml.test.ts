import { expect, test } from 'vitest';
import { writeYaml } from './yaml.ts';

test('a curriculum as people write it', () => {
  const value = {
    kind: 'envscope curriculum',
    seed: '007',
    validation: 0.1,
    bands: ['easy', 'easy–medium', 'no'],
    ranges: [{ name: 'easy', from: 0.85, to: 0.97 }],
    schedule: { stages: [{ from: 0, to: 7_500, weights: [0.8, 0.15, 0.05] }] },
    sources: [{ env: 'sudoku', params: { size: 4, deep: {} }, problems: [] }],
    about: undefined,
    last: null,
  };
  expect(writeYaml(value)).toBe(`kind: envscope curriculum
seed: "007"
validation: 0.1
bands:
  - easy
  - "easy–medium"
  - "no"
ranges:
  - name: easy
    from: 0.85
    to: 0.97
schedule:
  stages:
    - from: 0
      to: 7500
      weights: [0.8, 0.15, 0.05]
sources:
  - env: sudoku
    params:
      size: 4
      deep: {}
    problems: []
last: null
`);
});

test('text that could be taken for something else is quoted', () => {
  const texts = [
    '',
    ' a',
    'a ',
    'a: b',
    'a #b',
    '- a',
    '1e3',
    '0x1F',
    '12:30',
    'Null',
    '~',
    'y',
    '.inf',
    '@a',
    '%a',
    '\u2028',
    'a\nb',
    '2026-11-21',
    '<<',
    '=',
  ];
  for (const text of texts) expect(writeYaml({ a: text }), JSON.stringify(text)).toMatch(/^a: "/);
  for (const text of ['a', 'easy band', 'a/b', 'a-b', 'A_1'])
    expect(writeYaml({ a: text })).toBe(`a: ${text}\n`);
  expect(writeYaml({ a: '\u2028\u0085' })).toBe('a: "\\u2028\\u0085"\n');
});

test('numbers as they are, and nothing that has no word', () => {
  expect(writeYaml([1e21, 1e-7, -0.5])).toBe('[1.0e+21, 1.0e-7, -0.5]\n');
  expect(() => writeYaml({ a: Number.NaN })).toThrow(TypeError);
  expect(() => writeYaml({ a: () => 1 })).toThrow(TypeError);
});
