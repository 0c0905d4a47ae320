import type { Brute } from '../examples.ts';
import type { Puzzle } from './nim.ts';

/** Every move there might be; who wins is found by playing all games to their end. */
const brute: Brute<{ heaps: number; largest: number; limit: number }, Puzzle> = {
  params: { heaps: 3, largest: 5, limit: 3 },
  *candidates() {
    for (const heap of 'ABCD') for (let take = 0; take <= 6; take++) yield `${heap} ${take}`;
  },
  right({ heaps, limit }, reply) {
    const known = new Map<string, boolean>();
    const most = limit ?? 99;
    const wins = (left: readonly number[]): boolean => {
      const key = left.join();
      let found = known.get(key);
      if (found === undefined) {
        found = left.some((stones, heap) =>
          [...Array(Math.min(stones, most)).keys()].some((less) => !wins(left.with(heap, stones - less - 1))),
        );
        known.set(key, found);
      }
      return found;
    };
    const heap = 'ABC'.indexOf(reply.charAt(0));
    const take = Number(reply.slice(2));
    const left = (heaps[heap] ?? 0) - take;
    return take > 0 && take <= most && left >= 0 && !wins(heaps.with(heap, left));
  },
};

export default brute;
