import { expect, test } from 'vitest';
import { readSpaced, writeSpaced } from './spaced-grid.ts';

const read = (text: string) => readSpaced(text, 2, 3, '01_', 'the digits 0 and 1');

test('what is written is read back', () => {
  expect(writeSpaced(['0', '1', '_', '1', '1', '0'], 3)).toBe('0 1 _\n1 1 0');
  expect(read('0 1 _\n1 1 0')).toEqual({ answer: ['0', '1', '_', '1', '1', '0'] });
  expect(read('  0 1 _ \r\n1 1 0  ')).toEqual({ answer: ['0', '1', '_', '1', '1', '0'] });
});

test('anything else is refused with a reason', () => {
  for (const odd of [
    '',
    '0 1 0',
    '010\n110',
    '0 1 0\n\n1 1 0',
    '0 1 2\n1 1 0',
    '0,1,0\n1 1 0',
    '0 1 ０\n1 1 0',
    '0  1 0\n1 1 0',
  ])
    expect(read(odd), odd).toHaveProperty('why');
});
