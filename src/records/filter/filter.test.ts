import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAttempt, attemptWith } from '../attempt.test-arbitrary.ts';
import { completionsAt } from './complete.ts';
import { equalTo, splitByEnding, withEqual } from './expression.ts';
import { expressionArbitrary, textExpression } from './filter.test-arbitrary.ts';
import { matches } from './matches.ts';
import { parseFilter } from './parse.ts';
import { printFilter } from './print.ts';

const read = (text: string) => {
  const given = parseFilter(text);
  if ('fault' in given) throw new Error(given.fault.says);
  return given.expression;
};
const faultOf = (text: string) => {
  const given = parseFilter(text);
  if (!('fault' in given)) throw new Error('It was read.');
  return given.fault;
};

describe('the filter language', () => {
  test('reads what it prints', () => {
    fc.assert(
      fc.property(expressionArbitrary, (expression) => {
        const text = printFilter(expression);
        expect(printFilter(read(text))).toBe(text);
      }),
    );
  });

  test('means what it prints', () => {
    fc.assert(
      fc.property(expressionArbitrary, anyAttempt, (expression, attempt) => {
        expect(matches(read(printFilter(expression)), attempt)).toBe(matches(expression, attempt));
      }),
    );
  });

  test('binds and before or, and not before both', () => {
    expect(printFilter(read('level==1 or level == 2 and reward<1'))).toBe(
      'level == 1 or (level == 2 and reward < 1)',
    );
    expect(printFilter(read('not contested and assisted'))).toBe('not contested and assisted');
    expect(read('  ')).toBeUndefined();
  });

  test.each([
    ['env == maze', [7, 11], 'in quotes'],
    ['enw == "maze"', [0, 3], 'Did you mean "env"?'],
    ['level = 3', [6, 7], 'Write =='],
    ['level == 3 & reward < 1', [11, 12], 'Write “and”'],
    ['level == "3"', [9, 12], 'a number'],
    ['env >= "a"', [7, 10], 'no order'],
    ['outcome == "sovled"', [11, 19], 'Did you mean "solved"?'],
    ['env == "maze', [7, 12], 'close it with "'],
    ['(level == 3', [0, 1], 'not closed'],
    ['level in [1, 2', [9, 10], 'not closed'],
    ['level in 3', [9, 10], 'in brackets'],
    ['level == 3 reward < 1', [11, 17], '“and” or “or”'],
    ['level ~ "3"', [0, 5], 'Only text'],
    ['level', [5, 5], 'compared with'],
    ['level == 3 and', [14, 14], 'field is missing'],
    ['env == none', [7, 11], 'never missing'],
    ['at > "2026-13"', [5, 14], 'a time'],
    ['level == 3 ; 4', [11, 12], 'means nothing'],
  ])('says what is wrong with %s, where and what to do', (text, [from, to], says) => {
    expect(faultOf(text)).toMatchObject({ from, to });
    expect(faultOf(text).says).toContain(says);
  });

  test('any text is read or refused inside of it, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), textExpression), (text) => {
        const given = parseFilter(text);
        if (!('fault' in given)) return;
        expect(given.fault.from).toBeGreaterThanOrEqual(0);
        expect(given.fault.to).toBeLessThanOrEqual(text.length);
        expect(given.fault.says).not.toBe('');
      }),
    );
    expect(faultOf('('.repeat(2_000)).says).toContain('brackets');
  });
});

describe('what a filter asks', () => {
  const attempt = attemptWith();
  const asks = (text: string, change: object) => matches(read(text), { ...attempt, ...change });

  test('a time stands for the whole of its period', () => {
    const at = { at: '2026-03-01T12:00:00.000Z' };
    expect(asks('at == "2026-03-01"', at)).toBe(true);
    expect(asks('at <= "2026-03-01"', at)).toBe(true);
    expect(asks('at < "2026-03-01"', at)).toBe(false);
    expect(asks('at > "2026-02"', at)).toBe(true);
    expect(asks('at > "2026"', at)).toBe(false);
    expect(asks('at >= "2026-03-01T12:00" and at != "2026-03-01T12:00:01Z"', at)).toBe(true);
  });

  test('what is missing has no order', () => {
    expect(asks('level == none', { level: null })).toBe(true);
    expect(asks('level < 3', { level: null })).toBe(false);
    expect(asks('not level < 3', { level: null })).toBe(true);
    expect(asks('level != 3', { level: null })).toBe(true);
  });

  test('text is searched in any case', () => {
    expect(asks('solver ~ "qWEN"', { solver: { kind: 'model', name: 'Qwen 2.5' } })).toBe(true);
    expect(asks('env in ["a", "b"]', { env: 'b' })).toBe(true);
  });

  test('how an attempt ended is left to the list', () => {
    const { scope, ending } = splitByEnding(read('env == "a" and reward < 1 and (level == 1 or contested)'));
    expect(printFilter(scope)).toBe('env == "a"');
    expect(printFilter(ending)).toBe('reward < 1 and (level == 1 or contested)');
  });

  test('a quick choice replaces what was asked of its field', () => {
    const given = read('env == "a" and level >= 3 and reward < 1');
    expect(printFilter(withEqual(given, 'level', 2))).toBe('env == "a" and reward < 1 and level == 2');
    expect(printFilter(withEqual(given, 'env', undefined))).toBe('level >= 3 and reward < 1');
    expect(equalTo(given, 'env')).toBe('a');
    expect(equalTo(given, 'level')).toBeUndefined();
  });
});

describe('completion', () => {
  const options = (text: string) =>
    completionsAt(text, text.length, (field) => (field === 'env' ? ['maze', 'ma"ze'] : ['3'])).options.map(
      (option) => option.text,
    );
  test.each([
    ['', ['env', 'version', 'level']],
    ['le', ['level', 'length']],
    ['env ', ['==', '!=', '~', 'in']],
    ['env == ', ['"maze"', '"ma\\"ze"']],
    ['env == "ma', ['"maze"', '"ma\\"ze"']],
    ['env == "maze" ', ['and', 'or']],
    ['env == "maze" an', ['and']],
    ['outcome in [', ['"solved"', '"wrong"', '"unreadable"']],
    ['outcome in ["solved", "w', ['"wrong"']],
    ['level == ', ['3', 'none']],
    ['contested ', ['and', 'or', '==', '!=']],
    ['env in ', ['[']],
    ['env ~ ', []],
  ])('after %s', (text, first) => {
    expect(options(text).slice(0, Math.max(first.length, 0))).toEqual(first);
    if (first.length === 0) expect(options(text)).toEqual([]);
  });

  test('takes the place of what was begun', () => {
    expect(completionsAt('env == "ma" and lev', 19, () => [])).toMatchObject({ from: 16, to: 19 });
    expect(completionsAt('env == "ma', 10, () => ['maze'])).toMatchObject({ from: 7, to: 10 });
  });

  test('whatever is offered can be taken', () => {
    fc.assert(
      fc.property(textExpression, fc.nat(60), (text, at) => {
        const caret = Math.min(at, text.length);
        const { from, to } = completionsAt(text, caret, () => ['x']);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBe(caret);
        expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});
