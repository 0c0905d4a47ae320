import { expect, test } from 'vitest';
import { type Expression, readExpression, writeExpression } from './expression.ts';
import type { Gesture } from './scene.ts';
import { emptyWorkbench, gesturesFor, holding, type Workbench, work, workbenchPanes } from './workbench.ts';

const tap = (at: string): Gesture => ({ do: 'tap', at });
const key = (sign: string): Gesture => ({ do: 'key', key: sign });
const made = (numbers: readonly number[], ...gestures: Gesture[]): Workbench =>
  gestures.reduce((bench, gesture) => work(numbers, bench, gesture), emptyWorkbench);
const held = ({ hand }: Workbench): string => (hand === null ? '' : writeExpression(hand));
const parsed = (text: string): Expression => {
  const given = readExpression(text, { numbers: 9, digits: 3 });
  if ('why' in given) throw new Error(given.why);
  return given.expression;
};
const texts = (numbers: readonly number[], bench: Workbench): string[] =>
  workbenchPanes(numbers, bench).map((pane) => pane.items.map((item) => item.text).join(' '));

const numbers = [3, 7, 7, 20];

test('a number, an operator and a number join, and the result is in the hand', () => {
  const bench = made(numbers, tap('number1'), key('*'), tap('number2'));
  expect(held(bench)).toBe('3 * 7');
  expect(texts(numbers, bench)).toEqual(['3 7 7 20 21', '3 × 7 = 21', '3 × 7']);
});

test('equal numbers are told apart', () => {
  const both = made(numbers, tap('number2'), key('+'), tap('number3'));
  expect(held(both)).toBe('7 + 7');
  expect(held(made(numbers, tap('number2'), tap('number2')))).toBe('');
  const twins = [1, 1, 2, 2];
  const sums = made(
    twins,
    ...[1, 3, 2, 4].flatMap((n, i) => (i % 2 ? [key('+'), tap(`number${n}`)] : [tap(`number${n}`)])),
  );
  expect(sums.made).toHaveLength(2);
  const product = [key('*'), tap('result2')].reduce((bench, gesture) => work(twins, bench, gesture), sums);
  expect(product.made.map(writeExpression)).toEqual(['(1 + 2) * (1 + 2)']);
});

test('a used number, a number that does not divide and an operator without a number do nothing', () => {
  const bench = made(numbers, tap('number4'), key('/'));
  expect(work(numbers, bench, tap('number1'))).toBe(bench);
  const used = made(numbers, tap('number1'), key('+'), tap('number2'));
  expect(work(numbers, used, tap('number1'))).toBe(used);
  expect(work(numbers, emptyWorkbench, key('+'))).toBe(emptyWorkbench);
  expect(work(numbers, emptyWorkbench, key('back'))).toBe(emptyWorkbench);
});

test('a step taken back takes with it what builds on it, and no more', () => {
  const bench = holding(parsed('(3 + 7) * (20 - 7)'), emptyWorkbench);
  const back = work(numbers, bench, tap('step1'));
  expect(held(back)).toBe('3');
  expect(texts(numbers, back)).toEqual(['3 7 7 20 13', '20 − 7 = 13', '3']);
  expect(work(numbers, back, key('back'))).toEqual({ made: [], hand: 20, op: null });
});

test('expressions with numbers that are not there can be laid out', () => {
  const bench = holding(parsed('9 / 2 - 7 * 7 * 7'), emptyWorkbench);
  expect(texts(numbers, bench)[1]).toBe('9 ÷ 2 = 9/2 7 × 7 = 49 49 × 7 = 343 9/2 − 343 = −677/2');
  expect(texts(numbers, holding(parsed('1 / (7 - 7) + 3'), emptyWorkbench))[1]).toBe(
    '7 − 7 = 0 1 ÷ 0 = nothing nothing + 3 = nothing',
  );
});

test('gestures build any expression of the numbers', () => {
  for (const text of [
    '7',
    '7 + 7',
    '20 - (7 - 3)',
    '(20 - 7) * (7 - 3)',
    '7 / 7 + 20 * 3',
    '3 * (7 + 20) - 7',
  ]) {
    const expression = parsed(text);
    expect(made(numbers, ...gesturesFor(numbers, expression)).hand, text).toEqual(expression);
  }
});
