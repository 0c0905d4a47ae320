import { expect, test } from 'vitest';
import { hostOf, noTools } from '../../src/core/host.ts';
import { catalogue } from '../../src/envs/catalogue.ts';
import { keyOf, lessonsOf } from '../../src/models/tiny/lessons.ts';
import recipe from '../../src/models/tiny/recipe.json' with { type: 'json' };

const open = async (id: string) => {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no ${id}.`);
  return hostOf((await entry.load()).default, noTools);
};

test('lessons are solved, all different, and keep clear of what is taken', async () => {
  for (const id of new Set(recipe.levels.map(({ env }) => env))) {
    const host = await open(id);
    const { level } = recipe.levels.find(({ env }) => env === id) as { level: number };
    const params = host.board?.levels[level - 1] ?? {};
    const taken = new Set<string>();
    const first = await lessonsOf(host, params, 'a', 20, taken);
    expect(taken.size).toBe(20);
    for (const { made, reply } of first.lessons)
      expect((await host.judge(made, reply)).outcome, id).toBe('solved');
    const again = await lessonsOf(host, params, 'a', 5, taken);
    expect(again.drawn).toBe(25);
    expect(new Set([...first.lessons, ...again.lessons].map(({ key }) => key)).size).toBe(25);
  }
});

test.each([
  [
    'chain-sum',
    'terms',
    { terms: [term('+', 58), term('-', 34), term('+', 71)] },
    { terms: [term('+', 71), term('+', 58), term('-', 34)] },
  ],
  [
    'number-sorting',
    'order of numbers',
    { numbers: ['2', '-1'], order: 'ascending' },
    { numbers: ['-1', '2'], order: 'ascending' },
  ],
  [
    'word-sorting',
    'order of words',
    { words: ['b', 'a'], order: 'ascending' },
    { words: ['a', 'b'], order: 'ascending' },
  ],
  [
    'letter-counting',
    'order of words',
    { letter: 'a', text: 'banana tree' },
    { letter: 'a', text: 'tree banana' },
  ],
  ['rotate-matrix', 'names of numbers', { matrix: [[1, 2, 1]], turns: 1 }, { matrix: [[4, 0, 4]], turns: 5 }],
  ['maze-distance', 'mirrors and the way back', { map: ['S.#', '..G'] }, { map: ['#.G', 'S..'] }],
])('%s: %s make no other question', async (id, _, a, b) => {
  const host = await open(id);
  const canonical = (puzzle: unknown): string => JSON.stringify(host.board?.canonical?.(puzzle));
  expect(canonical(a)).toBe(canonical(b));
});

function term(op: '+' | '-', value: number) {
  return { op, value };
}

test('another question has another key', async () => {
  const host = await open('chain-sum');
  const params = host.board?.levels[1] ?? {};
  const [a, b] = [await host.make(params, 'k', 0), await host.make(params, 'k', 1)];
  expect(keyOf(host, a)).not.toBe(keyOf(host, b));
});
