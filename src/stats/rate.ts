import { wilsonOf, Z95 } from '../core/wilson.ts';

/** How often a group of attempts was solved. */
export interface Count {
  readonly solved: number;
  /** Attempts in all, solved or not. */
  readonly n: number;
}

/**
 * solved / n.
 * @throws RangeError unless both are whole numbers with 0 ≤ solved ≤ n and n ≥ 1.
 */
export function passRate({ solved, n }: Count): number {
  checkCount({ solved, n });
  return solved / n;
}

/**
 * The Wilson score interval of a proportion, in [0, 1]:
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 * @throws RangeError as `passRate` does, or when z is not above 0.
 */
export function wilson(
  { solved, n }: Count,
  z: number = Z95,
): { readonly low: number; readonly high: number } {
  checkCount({ solved, n });
  return wilsonOf(solved / n, n, z);
}

export function checkCount({ solved, n }: Count): void {
  if (!Number.isSafeInteger(n) || n < 1)
    throw new RangeError(`A pass rate needs one attempt or more, not ${n}.`);
  if (!Number.isSafeInteger(solved) || solved < 0 || solved > n)
    throw new RangeError(`Of ${n} attempts, ${solved} cannot be solved.`);
}
