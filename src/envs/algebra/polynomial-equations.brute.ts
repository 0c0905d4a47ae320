import type { Brute } from '../examples.ts';
import type { Puzzle } from './polynomial-equations.ts';

/** Hundredths far and wide, hundred-thousandths around the solution of a linear equation, and pairs of these. */
const brute: Brute<{ degree: number; roots: number; largest: number }, Puzzle> = {
  params: { degree: 1, roots: 1, largest: 5 },
  *candidates({ coefficients: [b = 0, a = 1] }) {
    yield 'none';
    for (let n = -1100; n <= 1100; n++) yield (n / 100).toFixed(2);
    const near = Math.round((-b / a) * 100_000);
    for (let n = near - 25; n <= near + 25; n++) {
      const text = (n / 100_000).toFixed(5);
      yield text;
      yield `${text}, ${text}`;
      yield `${text}, 2.5`;
    }
  },
  right({ coefficients: [b = 0, a = 1] }, reply) {
    if (!/^-?\d+\.\d+$/.test(reply)) return false;
    const parts = Math.round(Number(reply) * 100_000);
    const above = parts + (b * 100_000) / a;
    const outward = parts < 0 ? -above : above;
    return parts === 0 ? Math.abs(above) < 10 : outward > -10 && outward < 5.000001;
  },
};

export default brute;
