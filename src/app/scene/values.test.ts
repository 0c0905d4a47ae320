import { describe, expect, test } from 'vitest';
import { keyFor, nothingTyped, spelled, turned } from './values.ts';

const type = (values: readonly string[], keys: string, pause = 100) => {
  let typed = nothingTyped;
  let value: string | undefined;
  [...keys].forEach((key, i) => {
    const hit = spelled(values, typed, key, 10_000 + i * pause);
    value = hit?.value;
    typed = hit?.typed ?? nothingTyped;
  });
  return value;
};

describe('spelling values', () => {
  test('numbers of two digits are spelled by both', () => {
    const values = ['1', '2', '10', '12'];
    expect(type(values, '1')).toBe('1');
    expect(type(values, '10')).toBe('10');
    expect(type(values, '12')).toBe('12');
    expect(type(values, '12', 2000)).toBe('2');
  });
  test('words by their first letters, in either case', () => {
    const values = ['red', 'rose', 'blue'];
    expect(type(values, 'r')).toBe('red');
    expect(type(values, 'ro')).toBe('rose');
    expect(type(values, 'B')).toBe('blue');
  });
  test('a key that goes on with no value begins a new one', () => {
    expect(type(['red', 'blue'], 'rb')).toBe('blue');
  });
  test('the same digit twice is that value twice', () => {
    expect(type(['1', '2', '11'], '22')).toBe('2');
  });
  test('digits count places where no value begins with one', () => {
    expect(type(['red', 'blue'], '2')).toBe('blue');
    expect(type(['10', '20'], '2')).toBe('20');
    expect(type(['red', 'blue'], '3')).toBeUndefined();
  });
  test('exact case goes before any case', () => {
    expect(type(['a', 'A'], 'A')).toBe('A');
  });
  test('signs', () => {
    expect(type(['-1', '0', '1'], '-')).toBe('-1');
    expect(type(['-1', '0', '1'], '0')).toBe('0');
  });
});

test('the key told for a value sets that value', () => {
  for (const values of [
    ['red', 'green', 'blue'],
    ['red', 'rose'],
    ['1', '10', '2'],
    ['10', '20', '25'],
  ])
    for (const value of values) {
      const key = keyFor(values, value);
      if (key !== undefined) expect(type(values, key)).toBe(value);
    }
});

test('turning goes through every value and the empty one', () => {
  expect(turned(['a', 'b'], '', 1)).toBe('a');
  expect(turned(['a', 'b'], 'b', 1)).toBe('');
  expect(turned(['a', 'b'], '', -1)).toBe('b');
});
