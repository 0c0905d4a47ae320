import { EndpointFault } from './faults.ts';

export interface Clock {
  /** Milliseconds since any fixed moment of the epoch's clock. */
  now(): number;
  /** Rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', end);
        resolve();
      }, ms);
      if (signal?.aborted) end();
      signal?.addEventListener('abort', end, { once: true });
    }),
  random: () => Math.random(),
};

export const MOST_TRIES = 6;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** Whoever asks for more patience than this gets none. */
const LONGEST_ASKED = 300_000;

/**
 * Milliseconds to wait after so many failed tries; doubled each time, between half and the whole of it, so that many who
 * failed together do not come back together. What the server asks for comes first; undefined gives up.
 */
export function waitAfter(tries: number, fault: EndpointFault, random: number): number | undefined {
  if (tries >= MOST_TRIES || (fault.kind !== 'busy' && fault.kind !== 'network')) return undefined;
  if (fault.retryAfter !== undefined) return fault.retryAfter <= LONGEST_ASKED ? fault.retryAfter : undefined;
  const whole = Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT);
  return whole / 2 + (whole / 2) * random;
}

/** Tries again while that may help. `mayRetry` is asked before each wait. */
export async function withRetries<T>(
  work: () => Promise<T>,
  clock: Clock,
  signal: AbortSignal | undefined,
  mayRetry: () => boolean = () => true,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof EndpointFault) || signal?.aborted || !mayRetry()) throw error;
      const wait = waitAfter(tries, error, clock.random());
      if (wait === undefined) throw error;
      await clock.sleep(wait, signal);
    }
  }
}
