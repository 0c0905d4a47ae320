import type { Steps } from './steps.ts';

/**
 * A shortest round trip through all places, from the first one and back, by Held and Karp's sums over sets of places
 * (1962). `distances` are whole numbers, the same both ways, for up to 16 places. Undefined where the steps are spent; one
 * step per set of places.
 */
export function shortestTour(distances: readonly (readonly number[])[], steps: Steps): number[] | undefined {
  const others = distances.length - 1;
  if (others < 1) return distances.map((_, place) => place);
  const sets = 1 << others;
  // Over a set of the others and one of them: the least way from the first place through the set that ends there.
  const least = new Int32Array(sets * others).fill(FAR);
  const before = new Int8Array(sets * others).fill(-1);
  for (let end = 0; end < others; end++) least[(1 << end) * others + end] = distances[0]![end + 1]!;
  for (let set = 1; set < sets; set++) {
    if (!steps.take()) return undefined;
    for (let end = 0; end < others; end++) {
      const length = least[set * others + end]!;
      if (length >= FAR) continue;
      const row = distances[end + 1]!;
      for (let next = 0; next < others; next++) {
        if ((set & (1 << next)) !== 0) continue;
        const at = (set | (1 << next)) * others + next;
        const along = length + row[next + 1]!;
        if (along < least[at]!) {
          least[at] = along;
          before[at] = end;
        }
      }
    }
  }
  let set = sets - 1;
  let end = 0;
  const whole = (last: number): number => least[set * others + last]! + distances[last + 1]![0]!;
  for (let last = 1; last < others; last++) if (whole(last) < whole(end)) end = last;
  const tour: number[] = [];
  while (end >= 0) {
    tour.push(end + 1);
    const previous = before[set * others + end]!;
    set &= ~(1 << end);
    end = previous;
  }
  return [0, ...tour.reverse()];
}
const FAR = 1_000_000_000;

/** The length of a round trip, the way back to its first place counted. */
export const tourLength = (distances: readonly (readonly number[])[], tour: readonly number[]): number =>
  tour.reduce((sum, place, i) => sum + distances[place]![tour[(i + 1) % tour.length]!]!, 0);
