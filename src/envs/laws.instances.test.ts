import { afterAll, describe, expect, test, vi } from 'vitest';
import { made, promptOf } from '../core/host.ts';
import { formatId, instanceHash, keyOf, parseId } from '../core/ids.ts';
import { makeRng } from '../core/rng.ts';
import { openNodePython } from '../python/node/python.ts';
import { at, few, frozen, judgeOf, MANY, partOf, rightAnswer, underLaw } from './laws.test-kit.ts';

const python = openNodePython();
afterAll(() => python.close());
// Python starts slowly on a busy machine, and a mutant may run into its deadline.
vi.setConfig({ testTimeout: 300_000 });

describe.each(await underLaw(python))('%s', (_id, subject) => {
  const { env, folder } = subject;
  const { board } = env;
  const judge = judgeOf(subject);
  const part = partOf(subject);

  test('is described well', () => {
    expect(env.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    if (folder) expect(env.family).toBe(folder);
    for (const text of [env.title, env.about, board.tip, env.measure.says, ...env.sources])
      expect(text.trim().length).toBeGreaterThan(2);
    expect(env.about).toMatch(/\.$/);
    expect(board.tip).toMatch(/\.$/);
    expect(env.sources.length).toBeGreaterThan(0);
    const names = env.rules.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    for (const rule of env.rules) {
      expect(rule.name).toMatch(/^[a-z][a-z-]*$/);
      expect(rule.says).toMatch(/^[A-Z0-9“].*\.$/);
    }
    for (const name of Object.keys(env.knobs)) {
      expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(['seed', 'i', 'h', 'embed']).not.toContain(name);
    }
  });

  test('levels are params that its own checks accept, all different', () => {
    const ids = env.levels.map((params) => formatId(env, keyOf(env, params, 's')));
    expect(new Set(ids).size).toBe(ids.length);
    for (const [level, id] of ids.entries())
      expect(parseId(env, id), id).toEqual({ key: keyOf(env, env.levels[level]!, 's') });
  });

  test('where rows and columns are knobs, some level has them unequal', () => {
    if (!('rows' in env.knobs && 'columns' in env.knobs)) return;
    expect(env.levels.some((params) => params.rows !== params.columns)).toBe(true);
  });

  test('the same id gives the same instance', () => {
    for (const { instance, level, seed } of few(env)) {
      const again = made(env, env.levels[level]!, `law ${seed}`, 0);
      expect({ puzzle: again.puzzle, secret: again.secret }).toEqual(instance);
      expect(again.hash).toBe(instanceHash(instance));
    }
  });

  test('one canonical form per puzzle, as JSON', () => {
    for (const { instance } of few(env)) {
      const form = env.canonical?.(instance.puzzle);
      if (form === undefined) expect(env.canonical).toBeUndefined();
      else {
        expect(JSON.parse(JSON.stringify(form))).toStrictEqual(form);
        expect(env.canonical?.(JSON.parse(JSON.stringify(instance.puzzle)))).toStrictEqual(form);
      }
    }
  });

  test('200 seeds of each level generate, and they differ', () => {
    for (let level = 0; level < env.levels.length; level++) {
      const hashes = new Set<string>();
      for (let seed = 0; seed < MANY; seed++) hashes.add(instanceHash(at(env, level, seed)));
      expect(hashes.size, `distinct instances at level ${level + 1}`).toBeGreaterThan(MANY * 0.9);
    }
  });

  test('guessing at random seldom solves', async () => {
    for (let level = 0; level < env.levels.length; level++) {
      let solved = 0;
      for (let seed = 0; seed < part(MANY / 2); seed++) {
        const instance = at(env, level, seed);
        const text = env.write(env.guess(instance.puzzle, makeRng(`luck ${seed}`)), instance.puzzle);
        if ((await judge(instance, text)).outcome === 'solved') solved++;
      }
      expect(solved, `of ${part(MANY / 2)} guesses at level ${level + 1}`).toBeLessThanOrEqual(
        part(MANY / 2) / 5,
      );
    }
  });

  test('the median measure rises strictly with the level', () => {
    const medians = env.levels.map((_, level) => {
      const values = Array.from({ length: 31 }, (_, seed) => {
        const { puzzle, secret } = at(env, level, seed);
        return env.measure.of(puzzle, secret);
      });
      return values.sort((a, b) => a - b)[15]!;
    });
    for (let i = 1; i < medians.length; i++)
      expect(medians[i], `${env.measure.says}: ${medians.join(' ')}`).toBeGreaterThan(medians[i - 1]!);
  });

  test('no secret stands in puzzle or prompt', () => {
    for (const { instance } of few(env)) {
      const open = JSON.stringify(instance.puzzle) + promptOf(env, instance.puzzle);
      for (const text of strings(instance.secret)) if (text.length >= 6) expect(open).not.toContain(text);
    }
  });

  test('a stepping stone is the same kind of instance with a lower measure, and stones come to an end', async () => {
    if (!env.easier) return;
    let stones = 0;
    for (const { instance } of few(env, env.evidence ? 1 : 3)) {
      let above = instance;
      for (let rung = 0; rung < 40; rung++) {
        const below = frozen(env.easier(above.puzzle, above.secret));
        if (below === undefined) break;
        stones++;
        expect(rung, 'stones come to an end').toBeLessThan(39);
        expect(env.easier(above.puzzle, above.secret)).toStrictEqual(below);
        expect(JSON.parse(JSON.stringify(below))).toStrictEqual(below);
        expect(env.measure.of(below.puzzle, below.secret), env.measure.says).toBeLessThan(
          env.measure.of(above.puzzle, above.secret),
        );
        expect(promptOf(env, below.puzzle)).not.toBe(promptOf(env, above.puzzle));
        const start = env.write(board.answer(below.puzzle, board.start(below.puzzle)), below.puzzle);
        const prompt = promptOf(env, below.puzzle);
        for (const text of [start, ...prompt.split('\n'), ...prompt.split(/\n\s*\n/)])
          expect((await judge(below, text)).outcome, text).not.toBe('solved');
        const right = rightAnswer(env, below);
        if (right !== undefined)
          expect(await judge(below, env.write(right, below.puzzle))).toMatchObject({ outcome: 'solved' });
        above = below;
      }
    }
    expect(stones, 'some instance has an easier one').toBeGreaterThan(0);
  });
});

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
