import { describe, expect, test } from 'vitest';
import { baselines, fitText, widthOf } from './fit.ts';

describe('fitText', () => {
  test('a digit takes the largest size', () => {
    expect(fitText('7', { w: 40, h: 40 }, 25)).toEqual({ lines: ['7'], size: 25 });
  });
  test('long words shrink to the width', () => {
    const { lines, size } = fitText('longlongword', { w: 40, h: 40 }, 25);
    expect(lines).toHaveLength(1);
    expect(size * widthOf('longlongword')).toBeLessThanOrEqual(40.001);
  });
  test('several words wrap where that makes them larger, and fit', () => {
    const room = { w: 60, h: 44 };
    const { lines, size } = fitText('the green house', room, 25);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(size * widthOf(line)).toBeLessThanOrEqual(room.w + 0.001);
    expect(lines.length * size * 1.15).toBeLessThanOrEqual(room.h + 0.001);
    expect(lines.join(' ')).toBe('the green house');
  });
  test('lines are centred around zero', () => {
    const [first, second] = baselines({ lines: ['a', 'b'], size: 10 });
    expect(((first ?? 0) + (second ?? 0)) / 2).toBeCloseTo(3.5);
  });
});
