import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, type Stretch } from './text-diff.ts';

const shown = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text, differs }) => (differs ? `<${text}>` : text)).join('');
const both = (one: string, two: string): string[] => differences(one, two).map(shown);

test('what differs is marked on either side', () => {
  expect(both('[1, 2, 3]', '[1, 4, 3]')).toEqual(['[1, <2>, 3]', '[1, <4>, 3]']);
  expect(both("'abc'", "'abd'")).toEqual(["'<abc>'", "'<abd>'"]);
  expect(both('[1, 2]', '[1, 2, 3]')).toEqual(['[1, 2]', '[1, 2<, 3>]']);
  expect(both('same', 'same')).toEqual(['same', 'same']);
  expect(both('', 'x')).toEqual(['', '<x>']);
});

test('stretches make up the texts, and what is not marked is the same on both sides', () => {
  const text = fc.string({ unit: fc.constantFrom('1', 'a', ',', ' ', '[', ']'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (one, two) => {
      const sides = differences(one, two);
      expect(sides.map((side) => side.map((stretch) => stretch.text).join(''))).toEqual([one, two]);
      const [left, right] = sides.map((side) =>
        side
          .filter(({ differs }) => !differs)
          .map((stretch) => stretch.text)
          .join(''),
      );
      expect(left).toBe(right);
    }),
  );
});

test('long texts are compared from both ends', () => {
  const [one, two] = ['x '.repeat(2000), 'y '.repeat(2000)];
  expect(both(`a ${one}b`, `a ${two}b`)).toEqual([`a <${one.trimEnd()}> b`, `a <${two.trimEnd()}> b`]);
});
