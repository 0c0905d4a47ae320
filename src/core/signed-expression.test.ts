import { expect, test } from 'vitest';
import { evaluate, numbersOf, writeExpression } from './expression.ts';
import { rationalText } from './rational.ts';
import { makeRng } from './rng.ts';
import { readSigned } from './signed-expression.ts';

const read = (text: string) => readSigned(text, { numbers: 9, digits: 3 });
const written = (text: string): string => {
  const given = read(text);
  return 'why' in given ? given.why : writeExpression(given.expression);
};

test('a sign in front goes into the expression', () => {
  expect(written('-20 + 9 * 97')).toBe('9 * 97 - 20');
  expect(written('-(20 - 9 * 97)')).toBe('9 * 97 - 20');
  expect(written('(-3) * (-4)')).toBe('3 * 4');
  expect(written('5 - (-3)')).toBe('5 + 3');
  expect(written('-2 * (3 - 4) + 1')).toBe('1 - 2 * (3 - 4)');
  expect(written('-(1 + (2 - 5))')).toBe('5 - 2 - 1');
  expect(written('9 - 7')).toBe('9 - 7');
});

test('what has no plain form is refused', () => {
  expect(written('-5')).toBe('The value of the expression is negative.');
  expect(written('-5 + 0')).toBe('There is a 0 in the expression.');
  for (const odd of ['- + 5', '3 * -2', '--5', '-', '(-)']) expect(read(odd), odd).toHaveProperty('why');
});

test('value and numbers stay', () => {
  const rng = makeRng('signed');
  const drawn = (depth: number): string => {
    if (depth === 0 || rng.chance(1, 4)) return String(rng.int(1, 9));
    const sign = rng.chance(1, 3) ? '-' : '';
    return `(${sign}${drawn(depth - 1)} ${rng.pick(['+', '-', '*'])} ${drawn(depth - 1)})`;
  };
  for (let i = 0; i < 500; i++) {
    const text = drawn(3);
    const given = readSigned(text, { numbers: 20, digits: 3 });
    // Whole numbers and + - * alone: the language itself tells the value.
    const value = Number(new Function(`return ${text}`)());
    if ('why' in given) {
      expect(value, text).toBeLessThan(0);
      continue;
    }
    expect(rationalText(evaluate(given.expression)!), text).toBe(String(value === 0 ? 0 : value));
    expect(numbersOf(given.expression).sort().join(), text).toBe(text.match(/\d/g)!.sort().join());
  }
});
