import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMeter } from './meter.ts';

test('progress never goes back and never beyond the end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 })), fc.integer({ min: 1, max: 200 }), (steps, of) => {
      const meter = createMeter(of, () => 0);
      let last = 0;
      for (const step of steps) {
        const { bytes } = meter.at(step);
        expect(bytes).toBeGreaterThanOrEqual(last);
        expect(bytes).toBeLessThanOrEqual(of);
        last = bytes;
      }
    }),
  );
});

test('the time left comes from the speed of the last seconds', () => {
  let now = 0;
  const meter = createMeter(10_000, () => now, 1_000);
  expect(meter.at(1_000).left).toBeUndefined();
  now = 1_000;
  expect(meter.at(2_000)).toEqual({ bytes: 2_000, of: 10_000, perSecond: 1_000, left: 8 });
  for (now = 2_000; now <= 12_000; now += 1_000) meter.at(2_000 + (now - 1_000) / 10);
  expect(meter.at(3_200).perSecond).toBeCloseTo(100, 0);
});
