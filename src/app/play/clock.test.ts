import { expect, test } from 'vitest';
import { clockText } from './clock.ts';

test('time spent is told in minutes and seconds, and in hours once there are any', () => {
  expect(clockText(0)).toBe('0:00');
  expect(clockText(247_900)).toBe('4:07');
  expect(clockText(3_847_000)).toBe('1:04:07');
});
