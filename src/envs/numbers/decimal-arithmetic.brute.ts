import type { Brute } from '../examples.ts';
import type { Puzzle } from './decimal-arithmetic.ts';

type Params = { terms: number; places: number; divide: 'none'; significant: number };

/** Every number of hundredths from -100 to 100, with one or two decimal places, and some with more. */
const brute: Brute<Params, Puzzle> = {
  params: { terms: 2, places: 1, divide: 'none', significant: 4 },
  *candidates({ expression }) {
    for (let n = -10000; n <= 10000; n++) if (n !== 0) yield (n / 100).toFixed(2);
    for (let n = -1000; n <= 1000; n++) if (n !== 0) yield (n / 10).toFixed(1);
    yield '0';
    yield expression;
  },
  /** In whole hundredths. */
  right({ expression }, reply) {
    const [a = '', op = '', b = ''] = expression.split(' ');
    const [x, y] = [Math.round(Number(a) * 10), Math.round(Number(b) * 10)];
    const hundredths = op === '*' ? x * y : op === '+' ? (x + y) * 10 : (x - y) * 10;
    return /^-?\d+(\.\d+)?$/.test(reply) && Math.round(Number(reply) * 100) === hundredths;
  },
};

export default brute;
