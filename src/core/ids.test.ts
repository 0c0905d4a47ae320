import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyEnvironment } from './environment.ts';
import { formatId, keyOf, levelOf, make, parseId, series, splitId } from './ids.ts';
import { choice, flag, int, type ParamValues, readParamsJson, subset } from './params.ts';
import type { Rng } from './rng.ts';

const knobs = {
  size: int('Size', 2, 30),
  shape: choice('Shape', ['flat', 'a&b=c#d/e', 'ünï']),
  round: flag('Round'),
  signs: subset('Signs', ['+', '−', ',']),
};
const level: ParamValues = { size: 4, shape: 'flat', round: false, signs: ['+'] };
const env = { id: 'made-up', version: 3, knobs, levels: [level] } as unknown as AnyEnvironment;

const params = fc.record({
  size: fc.integer({ min: 2, max: 30 }),
  shape: fc.constantFrom(...knobs.shape.of),
  round: fc.boolean(),
  signs: fc.subarray([...knobs.signs.of]),
});

describe('ids', () => {
  test('any params and any seed come back', () => {
    fc.assert(
      fc.property(
        params,
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(999_999_999),
        (given, seed, index) => {
          const key = keyOf(env, given, seed.normalize('NFC'), index);
          const id = formatId(env, key);
          expect(id).toMatch(/^[\x21-\x7e]+$/);
          expect(parseId(env, id)).toEqual({ key });
        },
      ),
      { seed: 5 },
    );
  });
  test('a series gives what its ids give, in any order', () => {
    const drawing = {
      ...env,
      generate: (_: unknown, rng: Rng) => ({ puzzle: rng.int(0, 1e9), secret: rng.fork('x').int(0, 9) }),
    } as unknown as AnyEnvironment;
    const { prefix, make: at } = series(drawing, level, 'é x');
    for (const index of [7, 0, 123456, 7]) {
      const key = keyOf(drawing, level, 'é x', index);
      expect(prefix + index).toBe(formatId(drawing, key));
      expect(at(index)).toEqual(make(drawing, key));
    }
    expect(at(1)).not.toEqual(at(2));
  });
  test('composed and decomposed seeds are one seed', () => {
    expect(formatId(env, keyOf(env, level, 'é'))).toBe(formatId(env, keyOf(env, level, 'e\u0301')));
  });
  test('a lone surrogate does not throw', () => {
    expect(formatId(env, keyOf(env, level, '\ud800'))).toContain('%EF%BF%BD');
  });
  test.each([
    ['nonsense', '', /no id/],
    ['other@1?size=4#s/0', '', /not of made-up/],
    ['made-up@3?size=4&shape=flat&round=false#s/0', 'signs', /missing/],
    ['made-up@3?size=1&shape=flat&round=false&signs=%2B#s/0', 'size', /from 2 to 30/],
    ['made-up@3?size=4.5&shape=flat&round=false&signs=%2B#s/0', 'size', /whole number/],
    ['made-up@3?size=4&shape=oval&round=false&signs=%2B#s/0', 'shape', /one of/],
    ['made-up@3?size=4&shape=flat&round=0&signs=%2B#s/0', 'round', /true or false/],
    ['made-up@3?size=4&shape=flat&round=true&signs=%2B,x#s/0', 'signs', /chosen from/],
    ['made-up@3?size=4&shape=flat&round=true&signs=%2B&more=1#s/0', 'more', /no knob/],
    ['made-up@3?size=4&shape=flat&round=true&signs=%2B#%E0/0', '', /no id/],
  ])('%s is refused at “%s”', (id, at, why) => {
    const read = parseId(env, id);
    expect(read).toMatchObject({ issue: { at } });
    if ('issue' in read) expect(read.issue.why).toMatch(why);
  });
  test('params are read from JSON in the same way', () => {
    expect(readParamsJson(env, { signs: ['+'], round: false, shape: 'flat', size: 4 })).toEqual({
      params: level,
    });
    expect(readParamsJson(env, { ...level, size: null })).toMatchObject({ issue: { at: 'size' } });
    expect(readParamsJson(env, [4])).toMatchObject({ issue: { at: '' } });
  });
  test('a level is known by its params alone', () => {
    expect(levelOf(env, { signs: ['+'], round: false, shape: 'flat', size: 4 })).toBe(1);
    expect(levelOf(env, { ...level, size: 5 })).toBeUndefined();
  });
  test('an id can be split without its environment', () => {
    expect(splitId('sudoku@1?size=4&blanks=6#NEURIPS%202026/12')).toEqual({
      env: 'sudoku',
      version: 1,
      params: 'size=4&blanks=6',
      seed: 'NEURIPS 2026',
      index: 12,
    });
  });
});
