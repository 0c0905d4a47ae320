import type { Brute } from '../examples.ts';
import type { Puzzle } from './complex-arithmetic.ts';

/** Every number with whole parts up to 50 in size, the imaginary one last or first, and some halves. */
const brute: Brute<{ numbers: number; operations: 'products'; largest: number }, Puzzle> = {
  params: { numbers: 2, operations: 'products', largest: 5 },
  *candidates() {
    for (let re = -50; re <= 50; re++)
      for (let im = 0; im <= 50; im++) {
        yield `${re} + ${im}i`;
        yield `-${im}i + ${re}`;
      }
    for (let n = -50; n <= 50; n++) {
      yield `${n}`;
      yield `${n}i`;
      yield `${n}.5 + ${n}i`;
    }
  },
  right({ numbers: [a, b] }, reply) {
    if (!a || !b || reply.includes('.')) return false;
    const imaginary = /(-?\d+)i/.exec(reply)?.[1] ?? '0';
    const real = /(?:^|\+ )(-?\d+)(?!\d|i)/.exec(reply)?.[1] ?? '0';
    // A number is told by its product with the conjugate of the second: |b|² times the first.
    const [re, im, size] = [Number(real), Number(imaginary), b[0] * b[0] + b[1] * b[1]];
    return re * b[0] + im * b[1] === a[0] * size && im * b[0] - re * b[1] === a[1] * size;
  },
};

export default brute;
