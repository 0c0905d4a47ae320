import type { RgEntry } from '../../core/environment.ts';

type Holds = (inhabited: readonly number[]) => boolean;

/**
 * Whether the conclusion of a syllogism entry follows, each kind having members: all ways to inhabit the eight regions
 * of three overlapping circles are gone through. Undefined where a statement is of no known form.
 */
export function follows({ metadata }: RgEntry): boolean | undefined {
  const kinds: string[] = [];
  const statement = (text: unknown): Holds | undefined => {
    const m = /^(All|No|Some) (\S+) are (not )?(\S+)$/.exec(String(text));
    if (!m) return undefined;
    const [a, b] = [m[2], m[4]].map((name = '') => {
      if (!kinds.includes(name)) kinds.push(name);
      return 1 << kinds.indexOf(name);
    }) as [number, number];
    const within = (region: number) => (region & a) !== 0;
    if (m[1] === 'All') return (inhabited) => inhabited.every((r) => !within(r) || (r & b) !== 0);
    if (m[1] === 'No') return (inhabited) => inhabited.every((r) => !within(r) || (r & b) === 0);
    return (inhabited) => inhabited.some((r) => within(r) && ((r & b) === 0) === (m[3] !== undefined));
  };
  const [first, second, last] = [metadata.premise1, metadata.premise2, metadata.conclusion].map(statement);
  if (!first || !second || !last || kinds.length > 3) return undefined;
  for (let world = 0; world < 256; world++) {
    const inhabited = [0, 1, 2, 3, 4, 5, 6, 7].filter((region) => (world >> region) & 1);
    const all = kinds.every((_, kind) => inhabited.some((region) => (region >> kind) & 1));
    if (all && first(inhabited) && second(inhabited) && !last(inhabited)) return false;
  }
  return true;
}
