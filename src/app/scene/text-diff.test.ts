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

test('long texts with much in common are compared, others are marked whole', () => {
  const long = 'x, '.repeat(20_000);
  expect(both(`${long}1]`, `${long}2]`)).toEqual([`${long}<1>]`, `${long}<2>]`]);
  const [one, two] = ['x '.repeat(20_000), 'y'.repeat(9).concat(' ').repeat(20_000)];
  expect(both(one, two)).toEqual([`<${one}>`, `<${two}>`]);
});

test('nothing is lost at the ends of lines', () => {
  expect(both('a\nb', 'a\nc')).toEqual(['a\n<b>', 'a\n<c>']);
});
