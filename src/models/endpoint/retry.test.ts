import { expect, test } from 'vitest';
import { EndpointFault, readRetryAfter } from './faults.ts';
import { type Clock, MOST_TRIES, waitAfter, withRetries } from './retry.ts';

function fakeClock(random = 0): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => slept.reduce((sum, ms) => sum + ms, 0),
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      slept.push(ms);
    },
    random: () => random,
  };
}
const busy = (retryAfter?: number) => new EndpointFault('busy', 'Too many.', { status: 429, retryAfter });

test('waits double, between half and the whole, up to a limit, and then end', () => {
  const waits = (random: number) => [1, 2, 3, 4, 5, 6].map((tries) => waitAfter(tries, busy(), random));
  expect(waits(0)).toEqual([250, 500, 1_000, 2_000, 4_000, undefined]);
  expect(waits(1)).toEqual([500, 1_000, 2_000, 4_000, 8_000, undefined]);
});

test('what the server asks for comes first, unless it is too much', () => {
  expect(waitAfter(1, busy(7_000), 0.5)).toBe(7_000);
  expect(waitAfter(1, busy(3_600_000), 0.5)).toBeUndefined();
});

test('a Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-03-01T00:00:00Z');
  expect(readRetryAfter('2', now)).toBe(2_000);
  expect(readRetryAfter('Sun, 01 Mar 2026 00:00:30 GMT', now)).toBe(30_000);
  expect(readRetryAfter('Sat, 28 Feb 2026 00:00:30 GMT', now)).toBe(0);
  expect(readRetryAfter('soon', now)).toBeUndefined();
  expect(readRetryAfter(null, now)).toBeUndefined();
});

test('only what may pass is tried again', async () => {
  const clock = fakeClock();
  let tries = 0;
  const failing = (fault: Error) => async () => {
    tries++;
    throw fault;
  };
  await expect(withRetries(failing(busy()), clock, undefined)).rejects.toThrow('Too many.');
  expect([tries, clock.slept.length]).toEqual([MOST_TRIES, MOST_TRIES - 1]);
  tries = 0;
  await expect(withRetries(failing(new EndpointFault('key', 'No.')), clock, undefined)).rejects.toThrow(
    'No.',
  );
  expect(tries).toBe(1);
  tries = 0;
  await expect(withRetries(failing(busy()), clock, undefined, () => false)).rejects.toThrow('Too many.');
  expect(tries).toBe(1);
});

test('the first success ends it, and a stop ends the waiting', async () => {
  const clock = fakeClock();
  let tries = 0;
  const work = async () => {
    if (++tries < 3) throw new EndpointFault('network', 'Gone.');
    return 'there';
  };
  expect(await withRetries(work, clock, undefined)).toBe('there');
  expect(clock.slept).toEqual([250, 500]);
  const stop = new AbortController();
  await expect(
    withRetries(
      async () => {
        stop.abort();
        throw busy();
      },
      clock,
      stop.signal,
    ),
  ).rejects.toThrow('Too many.');
});
