import type { Brute } from '../examples.ts';
import type { Puzzle } from './max-clique.ts';

/** Every list of one to five of six nodes, some of them named more than once. */
const brute: Brute<{ nodes: number; edges: number }, Puzzle> = {
  params: { nodes: 6, edges: 10 },
  *candidates() {
    let lists = [''];
    for (let length = 1; length <= 5; length++) {
      lists = lists.flatMap((list) => [...'ABCDEF'].map((name) => `${list} ${name}`.trim()));
      yield* lists;
    }
  },
  right({ edges, size }, reply) {
    const joined = edges.map(([a, b]) => 'ABCDEF'[a]! + 'ABCDEF'[b]!);
    const names = reply.split(' ').sort();
    for (let i = 0; i < names.length; i++)
      for (let j = i + 1; j < names.length; j++) if (!joined.includes(names[i]! + names[j]!)) return false;
    return names.length >= size;
  },
};

export default brute;
