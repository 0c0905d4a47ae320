import type { Brute } from '../examples.ts';
import type { Puzzle } from './prime-factorization.ts';

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47];

/** The number itself, and lists of up to four of its divisors or of 4, 7, 29, in any order. */
const brute: Brute<{ digits: number; largest: number }, Puzzle> = {
  params: { digits: 4, largest: 50 },
  *candidates({ number }) {
    yield String(number);
    const parts = [1, 4, 7, 29, ...PRIMES.filter((p) => number % p === 0 && p !== 7 && p !== 29), number / 2];
    function* lists(length: number): Generator<number[]> {
      if (length === 0) yield [];
      else for (const rest of lists(length - 1)) for (const part of parts) yield [...rest, part];
    }
    for (let length = 1; length <= 4; length++)
      for (const list of lists(length)) if (list.every(Number.isInteger)) yield list.join('*');
    // However many primes the number has, their list must be among the candidates.
    const whole: number[] = [];
    let left = number;
    for (const p of PRIMES) for (; left % p === 0; left /= p) whole.push(p);
    yield whole.join(' × ');
    yield [...whole, 1].join(' × ');
    yield whole.slice(1).join(' × ');
  },
  right({ number }, reply) {
    const factors = reply.split(/[×*]/).map(Number);
    return factors.every((f) => PRIMES.includes(f)) && factors.reduce((a, b) => a * b, 1) === number;
  },
};

export default brute;
