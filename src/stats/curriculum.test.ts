import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Curriculum, curriculumIssues, drawer, drawsOf, spreadIndices } from './curriculum.ts';
import { readCurriculum, writeCurriculum } from './curriculum-json.ts';
import { SCHEDULES } from './schedules.ts';

const classic = SCHEDULES.find(({ name }) => name === 'classic')!;
const problems = (env: string, n: number) =>
  Array.from({ length: n }, (_, i) => ({ id: `${env}@1?size=4#s/${i}`, hash: `0000000${i % 10}` }));
const curriculum: Curriculum = {
  name: 'test',
  seed: 'draws',
  problemsPerStep: 8,
  groupSize: 4,
  validation: 0.1,
  schedule: classic,
  ranges: [{ name: 'easy', from: 0.85, to: 0.97 }],
  sources: [
    { env: 'one', band: 'easy', weight: 3, problems: problems('one', 5) },
    { env: 'two', band: 'easy', weight: 1, params: { size: 4 } },
    { env: 'one', band: 'medium', weight: 1, problems: problems('one', 3) },
    { env: 'real', band: 'hard', weight: 1, entries: 7 },
  ],
};

test('bands come by the schedule, sources by weight, problems alike', () => {
  const draws = drawer(curriculum);
  const first = Array.from({ length: 8_000 }, (_, i) => draws.at(i));
  expect(first.every(({ band }) => band === 'easy')).toBe(true);
  expect(first.at(-1)?.step).toBe(999);
  const ones = first.filter(({ source }) => source.env === 'one');
  expect(ones.length / 8_000).toBeCloseTo(0.75, 1);
  for (let place = 0; place < 5; place++)
    expect(ones.filter((draw) => draw.place === place).length / ones.length).toBeCloseTo(0.2, 1);
  expect(first.find(({ source }) => source.env === 'two')?.place).toBeUndefined();
  // 10–15K is three quarters easy, one quarter medium.
  const mixed = Array.from({ length: 4_000 }, (_, i) => draws.at(12_000 * 8 + i));
  expect(mixed.filter(({ band }) => band === 'medium').length / 4_000).toBeCloseTo(0.25, 1);
  expect(draws.at(drawsOf(curriculum) - 1)).toMatchObject({ step: 39_999, band: 'hard' });
  expect(() => draws.at(drawsOf(curriculum))).toThrow('320000 draws');
});

test('a draw depends on nothing that was drawn before, nor on weights of other steps', () => {
  const changed: Curriculum = {
    ...curriculum,
    schedule: {
      ...classic,
      stages: classic.stages.map((stage) =>
        stage.from === 0 ? { ...stage, weights: [0.5, 0.5, 0] } : stage,
      ),
    },
  };
  fc.assert(
    fc.property(fc.integer({ min: 10_000 * 8, max: 40_000 * 8 - 1 }), (index) => {
      expect(drawer(changed).at(index)).toEqual(drawer(curriculum).at(index));
    }),
    { numRuns: 30 },
  );
  const others = drawer({ ...curriculum, seed: 'other' });
  expect([0, 1, 2, 3, 4, 5].map((i) => others.at(i).place)).not.toEqual(
    [0, 1, 2, 3, 4, 5].map((i) => drawer(curriculum).at(i).place),
  );
  const again = Array.from({ length: 40 }, (_, i) => drawer(curriculum).at(3, i));
  expect(new Set(again.map(({ band }) => band)).size).toBe(1);
  expect(new Set(again.map(({ source }) => source.env))).toEqual(new Set(['one', 'two']));
});

test('fewer rows are a part of the run, evenly spread', () => {
  const all = spreadIndices(curriculum, { from: 2, to: 4 }, 16);
  expect(Array.from({ length: 16 }, (_, row) => all.at(row))).toEqual(
    Array.from({ length: 16 }, (_, i) => 16 + i),
  );
  const few = spreadIndices(curriculum, { from: 2, to: 4 }, 4);
  expect([0, 1, 2, 3].map(few.at)).toEqual([16, 20, 24, 28]);
  expect(() => spreadIndices(curriculum, { from: 2, to: 4 }, 17)).toThrow('1 to 16 rows');
  expect(() => spreadIndices(curriculum, { from: 4, to: 4 }, 1)).toThrow('0 to 40000');
  expect(() => spreadIndices(curriculum, { from: 0, to: 40_001 }, 1)).toThrow('0 to 40000');
});

test('a written curriculum is read back, with a problem on each line', () => {
  const text = writeCurriculum(curriculum);
  expect(readCurriculum(text)).toEqual({ curriculum });
  expect(text).toContain('{ "id": "one@1?size=4#s/0", "hash": "00000000" },\n');
  expect(writeCurriculum(curriculum)).toBe(text);
});

test('what cannot be drawn says what to do', () => {
  const without = { ...curriculum, sources: curriculum.sources.slice(0, 3) };
  expect(curriculumIssues(without)).toEqual([
    'The schedule draws from “hard”, and nothing is in it: measure problems of such a pass rate, choose other bands, or give it no weight.',
  ]);
  expect(() => drawer(without)).toThrow('nothing is in it');
  expect(
    curriculumIssues({ ...curriculum, problemsPerStep: 0, groupSize: 1.5, validation: 1, seed: ' ' }),
  ).toHaveLength(4);
  expect(
    curriculumIssues({
      ...curriculum,
      sources: [...curriculum.sources, { env: 'x', band: 'no', weight: -1, entries: 1 }],
    }),
  ).toHaveLength(2);
  expect(readCurriculum('x')).toMatchObject({ why: [expect.stringContaining('no JSON')] });
  expect(readCurriculum('[]')).toMatchObject({ why: [expect.stringContaining('JSON object')] });
  expect(readCurriculum('{}')).toMatchObject({ why: { length: 8 } });
  const text = writeCurriculum(curriculum);
  expect(readCurriculum(text.replace('"entries": 7', '"entries": -7'))).toMatchObject({
    why: [expect.stringContaining('“sources”')],
  });
});
