import type { Brute } from '../examples.ts';
import type { Puzzle } from './water-jugs.ts';

/** Every list of up to three moves of three small jugs; poured litre by litre. */
const brute: Brute<{ jugs: 3; largest: number; moves: number; spare: number }, Puzzle> = {
  params: { jugs: 3, largest: 5, moves: 2, spare: 0 },
  *candidates() {
    const jugs = ['A', 'B', 'C'];
    const moves = jugs.flatMap((jug) => [
      `fill ${jug}`,
      `empty ${jug}`,
      ...jugs.map((other) => `pour ${jug}>${other}`),
    ]);
    for (const a of moves) {
      yield a;
      for (const b of moves) {
        yield `${a}\n${b}`;
        for (const c of moves) yield `${a}\n${b}\n${c}`;
      }
    }
  },
  right({ capacities, start, jug, litres, most }, reply) {
    const held: Record<string, number> = { A: start[0]!, B: start[1]!, C: start[2]! };
    const holds: Record<string, number> = { A: capacities[0]!, B: capacities[1]!, C: capacities[2]! };
    const lines = reply.split('\n');
    for (const line of lines) {
      const [verb, rest] = line.split(' ') as [string, string];
      const from = verb === 'fill' ? undefined : rest.charAt(0);
      const to = verb === 'fill' ? rest : rest.split('>')[1];
      let flowed = 0;
      while (
        from !== to &&
        (from === undefined || held[from]! > 0) &&
        (to === undefined || held[to]! < holds[to]!)
      ) {
        if (from !== undefined) held[from]!--;
        if (to !== undefined) held[to]!++;
        flowed++;
      }
      if (flowed === 0) return false;
    }
    return lines.length <= most && [held.A, held.B, held.C][jug ?? 0] === litres;
  },
};

export default brute;
