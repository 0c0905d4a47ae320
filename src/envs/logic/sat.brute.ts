import type { Brute } from '../examples.ts';
import type { Puzzle } from './sat.ts';

/** Every way to make four variables true, false or nothing. */
const brute: Brute<{ variables: number; clauses: number }, Puzzle> = {
  params: { variables: 4, clauses: 12 },
  *candidates() {
    for (const a of ['A=0', 'A=1', ''])
      for (const b of ['B=0', 'B=1', ''])
        for (const c of ['C=0', 'C=1', ''])
          for (const d of ['D=0', 'D=1', '']) yield [a, b, c, d].filter(Boolean).join(' ');
  },
  right({ clauses }, reply) {
    const said = new Set(reply.split(' '));
    return (
      said.size === 4 &&
      !said.has('') &&
      clauses.every((clause) =>
        clause.some((one) => said.has(one > 0 ? `${'.ABCD'[one]}=1` : `${'.ABCD'[-one]}=0`)),
      )
    );
  },
};

export default brute;
