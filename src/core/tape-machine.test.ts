import { expect, test } from 'vitest';
import { bracketsOf, tapeAfter } from './tape-machine.ts';

const printed = (program: string, steps = 100_000) =>
  String.fromCharCode(...(tapeAfter(program, steps)?.printed ?? []));

test('a program that is well known prints what it is known for', () => {
  const hello =
    '++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.';
  expect(printed(hello)).toBe('Hello World!\n');
});

test('cells go round and loops are passed over at 0', () => {
  expect(tapeAfter('-.+.', 99)?.printed).toEqual([255, 0]);
  expect(tapeAfter('[.]+.', 99)?.printed).toEqual([1]);
});

test('a run stops at the limit, at the end and at the ends of the row', () => {
  expect(tapeAfter('+[]', 50)).toMatchObject({ steps: 50 });
  expect(tapeAfter('+>+', 50)).toEqual({ at: 3, head: 1, cells: [1, 1], printed: [], steps: 3 });
  expect(tapeAfter('<+', 50)).toMatchObject({ at: 0, steps: 0 });
  expect(tapeAfter('>>>', 50, 2)).toMatchObject({ at: 1, head: 1 });
});

test('brackets that do not match are no program', () => {
  expect(bracketsOf('[[]]')).toEqual([3, 2, 1, 0]);
  for (const program of ['[', ']', '][', '[a]', ',']) expect(tapeAfter(program, 9)).toBeUndefined();
});
