import { describe, expect, test } from 'vitest';
import type { AnyEnvironment } from './environment.ts';
import { loosened, plainNumber, stripMarkup } from './lenient.ts';

describe('the lenient reading', () => {
  test.each([
    ['**12**', '12'],
    ['`12`', '12'],
    ['```\n1 2\n3 4\n```', '1 2\n3 4'],
    ['```text\n12\n```', '12'],
    ['$12$', '12'],
    ['\\(12\\)', '12'],
    ['\\boxed{12}', '12'],
    ['\\text{north}', 'north'],
    ['**$12$**.', '12'],
    ['12.', '12'],
    ['1.5', '1.5'],
    ['...', '...'],
    ['a b', 'a b'],
  ])('%j without markup is %j', (text, plain) => {
    expect(stripMarkup(text)).toBe(plain);
  });

  test.each([
    ['**#.\n#.**', '#.\n#.'],
    ['```\n#.\n```', '#.'],
    ['**12**.', '**12**.'],
    ['12.', '12.'],
  ])('%j with its full stop is %j', (text, plain) => {
    expect(stripMarkup(text, 'stop kept')).toBe(plain);
  });

  test('a full stop is tried as a part of the answer, then as the end of a sentence', () => {
    const spans: string[] = [];
    const env = {
      read(text: string) {
        spans.push(text);
        return { why: 'Only what is read is looked at.' };
      },
    } as unknown as AnyEnvironment;
    for (const text of ['**#.\n#.**', '12.', '12']) Array.from(loosened(env, null, text));
    expect(spans).toEqual(['#.\n#.', '#.\n#', '12']);
  });

  test.each([
    ['7', '7'],
    ['007', '7'],
    ['+7', '7'],
    ['−7', '-7'],
    ['-0', '0'],
    ['7.0', '7'],
    ['7.', '7'],
    ['7.50', '7.5'],
    ['2,744', '2744'],
    ['1e3', '1000'],
    ['12.5e-1', '1.25'],
    ['1.5e3', '1500'],
    ['5e-3', '0.005'],
    ['0.10', '0.1'],
  ])('%s is the number %s', (text, number) => {
    expect(plainNumber(text)).toBe(number);
  });

  test.each(['', '1,2', '1 2', '0x10', '1e999', 'NaN', '１', '1/2', '--1', '1.2.3', 'Infinity'])(
    '%j is no number',
    (text) => {
      expect(plainNumber(text)).toBeUndefined();
    },
  );
});
