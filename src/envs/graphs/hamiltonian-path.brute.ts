import type { Brute } from '../examples.ts';
import type { Puzzle } from './hamiltonian-path.ts';

type Params = { nodes: number; edges: number; ends: 'both'; resists: 'first' };

/** Every row of five or six of the six nodes, repeats and all where it is five and one of them comes again. */
const brute: Brute<Params, Puzzle> = {
  params: { nodes: 6, edges: 10, ends: 'both', resists: 'first' },
  *candidates() {
    for (const row of rows('')) {
      yield [...row].join(' ');
      yield [...row.slice(0, 5)].join(' ');
      yield [...row.slice(0, 5), row[2]].join(' ');
      yield [...row, row[4]].join(' ');
    }
  },
  right({ edges, start, goal }, reply) {
    const joined = new Set(edges.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    const row = reply.split(' ').map((name) => 'ABCDEF'.indexOf(name));
    return (
      row.length === 6 &&
      [0, 1, 2, 3, 4, 5].every((node) => row.includes(node)) &&
      [1, 2, 3, 4, 5].every((i) => joined.has(`${row[i - 1]} ${row[i]}`)) &&
      row[0] === start &&
      row[5] === goal
    );
  },
};

export default brute;

function* rows(before: string): Generator<string> {
  if (before.length === 6) yield before;
  for (const name of 'ABCDEF') if (!before.includes(name)) yield* rows(before + name);
}
