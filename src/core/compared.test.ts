import { expect, test } from 'vitest';
import { compared } from './compared.ts';

test.each([
  ['', '95', 'Nothing is entered yet.'],
  ['-95', '95', 'The sign is wrong.'],
  ['94', '95', 'The last digit is wrong.'],
  ['195', '95', 'The number of digits is wrong.'],
  ['85', '95', 'The last digit is right, one before it is not.'],
  ['7195', '7295', 'The last 2 digits are right, the one before is not.'],
])('%s is not %s', (given, right, note) => {
  expect(compared(given, right)).toBe(note);
});
