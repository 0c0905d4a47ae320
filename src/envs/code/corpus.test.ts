import { describe, expect, test } from 'vitest';
import { writePython } from '../../core/python-value.ts';
import { makeRng } from '../../core/rng.ts';
import { corpus, easierThan, programOf, TOPICS } from './corpus.ts';
import { conditionsOf, preTest, testOf } from './fuzz.ts';
import { buggy } from './program.ts';
import { structureOf, weightOf } from './structure.ts';

const families = new Map(
  corpus.map(({ family }) => [family, corpus.filter((program) => program.family === family)] as const),
);

describe('the corpus', () => {
  test('is large: programs, families of three, mistakes', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(120);
    expect(families.size).toBeGreaterThanOrEqual(40);
    expect(corpus.filter(({ bug }) => bug).length).toBeGreaterThanOrEqual(60);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
    expect(new Set(corpus.map(({ source }) => source)).size).toBe(corpus.length);
    for (const topic of TOPICS)
      expect(corpus.filter((program) => program.topic === topic).length).toBeGreaterThan(5);
  });

  test.each([...families])('the rungs of %s weigh more from one to the next', (_name, rungs) => {
    expect(rungs.map(({ rung }) => rung)).toEqual([1, 2, 3]);
    const weights = rungs.map(({ source }) => weightOf(source));
    expect(weights).toEqual([...new Set(weights)].sort((a, b) => a - b));
    expect(rungs.map(easierThan)).toEqual([undefined, ...rungs.slice(0, 2)]);
  });

  test.each(corpus.map((program) => [program.id, program] as const))('%s is well told', (_id, program) => {
    const { source, says, takes, bug } = program;
    expect(says).toMatch(/^[A-Z][^`_]*\.$/);
    expect(source).not.toMatch(/import|input\(|open\(|print\(|global |\t/);
    expect(source).toMatch(new RegExp(`^def f\\(${Object.keys(takes).join(', ')}`));
    expect(source.split('\n').length).toBeLessThanOrEqual(45);
    for (const line of source.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
    if (!bug) return;
    expect(source.split(bug[0])).toHaveLength(2);
    expect(buggy(program)).not.toBe(source);
    expect(testOf(program)).toContain('assert');
  });

  test('parameters hold what they make and tell it apart', () => {
    for (const { id, takes } of corpus)
      for (const domain of Object.values(takes)) {
        const rng = makeRng(`holds ${id}`);
        for (let i = 0; i < 50; i++) {
          const value = domain.make(rng);
          expect(domain.holds(value), `${id} ${writePython(value)}`).toBe(true);
          for (const other of [
            null,
            true,
            '',
            { list: [] },
            { tuple: [value] },
            { list: [value, { float: '1.0' }] },
          ])
            expect(domain.holds(other), `${id} ${writePython(other)}`).toBe(false);
        }
      }
  });
});

describe('fuzzing tests', () => {
  const program = programOf('shift-2')!;
  test('conditions are told of the very input', () => {
    expect(conditionsOf(program, ['aB!', { int: '-4' }])).toEqual([
      'len(line) == 3',
      "line[0] == 'a'",
      "line[-1] == '!'",
      "line[1] == 'B'",
      'line.count(line[1]) == 1',
      'k % 2 == 0',
      'k % 3 == 2',
      'k % 4 == 0',
      'k % 5 == 1',
    ]);
  });
  test('pre_test_f asks for the kind of each parameter', () => {
    expect(preTest(program, ['k % 2 == 0'])).toBe(
      [
        'def pre_test_f(line, k):',
        '    assert type(line) is str and 4 <= len(line) <= 14',
        "    assert all(x in 'abmxyzABMXYZ .!7' for x in line)",
        '    assert type(k) is int and -9 <= k <= 9',
        '    assert k % 2 == 0',
      ].join('\n'),
    );
  });
});

test('structure is counted from the text', () => {
  const source = [
    'def f(xs):',
    "    out = {'if': 1, 'for': 2}",
    '    for x in xs:',
    '        if x > 1 and x < 5:',
    '            out[x] = [y for y in range(x)]',
    '    return out',
  ].join('\n');
  expect(structureOf(source)).toMatchObject({ lines: 6, branches: 2, loops: 2, inner: 0, depth: 3 });
});
