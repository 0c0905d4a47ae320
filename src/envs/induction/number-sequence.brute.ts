import type { Brute } from '../examples.ts';
import type { Puzzle } from './number-sequence.ts';

type Step = (now: number, before: number) => number;
const STEPS: readonly Step[] = [
  (now) => now + 1,
  (now) => now + 2,
  (now) => now + 3,
  (now) => now - 1,
  (now) => now - 2,
  (now) => now - 3,
  (now) => 2 * now,
  (now) => 3 * now,
  (now) => -now,
  (now) => -2 * now,
  (now) => -3 * now,
  (now) => now * now,
  (now) => (now - (Math.abs(now) % 2)) / 2,
  (now, before) => now + before,
];
const FAR = 5000;

/** Every number up to 5000 and what lies farther one step on, against the one-step rules written out one by one. */
const brute: Brute<{ steps: number; largest: number; terms: number }, Puzzle> = {
  params: { steps: 1, largest: 3, terms: 5 },
  unique: true,
  *candidates({ terms }) {
    for (let n = -FAR; n <= FAR; n++) yield String(n);
    const next = STEPS.map((step) => step(terms.at(-1) ?? 0, terms.at(-2) ?? 0));
    for (const n of new Set(next)) if (Math.abs(n) > FAR) yield String(n);
  },
  right({ terms }, reply) {
    const whole = [...terms, Number(reply)];
    return STEPS.some((step) =>
      whole.every((term, i) => i === 0 || term === step(whole[i - 1]!, i === 1 ? 0 : whole[i - 2]!)),
    );
  },
};

export default brute;
