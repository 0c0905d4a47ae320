import type { Brute } from '../examples.ts';
import type { Puzzle } from './graph-coloring.ts';

type Params = { nodes: number; edges: number; colors: 3; resists: 'nothing' };

/** Every way to give six nodes one of three colours, each also with its last node left out or in a fourth colour. */
const brute: Brute<Params, Puzzle> = {
  params: { nodes: 6, edges: 10, colors: 3, resists: 'nothing' },
  *candidates() {
    for (let n = 0; n < 3 ** 6; n++) {
      const digits = n.toString(3).padStart(6, '0');
      const pairs = [...digits].map((digit, i) => `"${'ABCDEF'[i]}":${Number(digit) + 1}`);
      yield `{${pairs.join(',')}}`;
      yield `{${pairs.slice(0, 5).join(',')}}`;
      yield `{${pairs.slice(0, 5).join(',')},"F":4}`;
    }
  },
  right({ edges }, reply) {
    const colour = JSON.parse(reply) as Record<string, number>;
    const used = Object.values(colour);
    return (
      used.length === 6 &&
      used.every((c) => [1, 2, 3].includes(c)) &&
      edges.every(([a, b]) => colour['ABCDEF'.charAt(a)] !== colour['ABCDEF'.charAt(b)])
    );
  },
};

export default brute;
