import type { Brute } from '../examples.ts';
import type { Puzzle } from './number-sequence.ts';

/** Every number up to 5000, against the one-step rules written out one by one. */
const brute: Brute<{ steps: number; largest: number; terms: number }, Puzzle> = {
  params: { steps: 1, largest: 3, terms: 5 },
  unique: true,
  *candidates() {
    for (let n = -5000; n <= 5000; n++) yield String(n);
  },
  right({ terms }, reply) {
    const rules: ((now: number, before: number) => number)[] = [
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
    const whole = [...terms, Number(reply)];
    return rules.some((rule) =>
      whole.every((term, i) => i === 0 || term === rule(whole[i - 1]!, i === 1 ? 0 : whole[i - 2]!)),
    );
  },
};

export default brute;
