import type { Brute } from '../examples.ts';
import type { Ferry } from './ferry.ts';

const LOADS = ['-', 'A', 'B', 'C', 'A B', 'A C', 'B C', 'A B C'];

/** For three passengers: every load after a first way to each state, and every two loads from the start. */
const brute: Brute<{ passengers: number; crossings: number; spare: number }, Ferry> = {
  params: { passengers: 3, crossings: 5, spare: 1 },
  *candidates(p) {
    for (const one of LOADS) for (const two of LOADS) yield `${one}\n${two}`;
    const seen = new Set(['ABC']);
    let front = [{ near: 'ABC', way: [] as string[] }];
    while (front.length > 0) {
      const next: typeof front = [];
      for (const { near, way } of front)
        for (const load of LOADS) {
          yield [...way, load].join('\n');
          const then = after(p, near, way.length, load);
          const key = `${then}${way.length % 2 === 0 ? '.' : ''}`;
          if (then === undefined || seen.has(key)) continue;
          seen.add(key);
          next.push({ near: then, way: [...way, load] });
        }
      front = next;
    }
  },
  right(p, reply) {
    let near: string | undefined = 'ABC';
    const loads = reply.split('\n');
    for (const [i, load] of loads.entries()) near = near === undefined ? undefined : after(p, near, i, load);
    return near === '' && loads.length <= p.most;
  },
};

/** Who is on the near bank after a crossing; undefined where it is not allowed. */
function after(p: Ferry, near: string, turn: number, load: string): string | undefined {
  const far = [...'ABC'].filter((name) => !near.includes(name)).join('');
  const here = turn % 2 === 0 ? near : far;
  const aboard = load.replace(/[- ]/g, '');
  let weight = 0;
  for (const name of aboard) weight += p.weights['ABC'.indexOf(name)] ?? 99;
  const left = [...here].filter((name) => !aboard.includes(name)).join('');
  const isOdd =
    [...aboard].some((name) => !here.includes(name)) ||
    weight > p.holds ||
    p.quarrels.some(([a, b]) => left.includes('ABC'[a]!) && left.includes('ABC'[b]!));
  if (isOdd) return undefined;
  return turn % 2 === 0 ? left : [...`${near}${aboard}`].sort().join('');
}

export default brute;
