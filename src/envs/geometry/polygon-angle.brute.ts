import type { Brute } from '../examples.ts';
import type { Puzzle } from './polygon-angle.ts';

/** Every angle up to 200° in whole and half degrees, in a quadrilateral cut into two triangles. */
const brute: Brute<{ sides: number; unknown: number; decimals: 0 }, Puzzle> = {
  params: { sides: 4, unknown: 2, decimals: 0 },
  unique: true,
  *candidates() {
    for (let n = 0; n <= 200; n++) {
      yield String(n);
      yield `${n}.5`;
      yield `${n}.0`;
    }
  },
  right: ({ known: [a, b] }, reply) =>
    !reply.endsWith('.0') && a! / 100 + b! / 100 + Number(reply) + Number(reply) === 180 + 180,
};

export default brute;
