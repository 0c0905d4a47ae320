/** Instances that are open, by their place in the list, with the attempts of each. */
export type Unfolded = ReadonlyMap<number, number>;

/** How many lines a list of instances has with these open. */
export const linesOf = (instances: number, open: Unfolded): number =>
  [...open].reduce((sum, [at, n]) => sum + (at < instances ? n : 0), instances);

/** What stands in a line: an instance, or one of the attempts below it, all counted from 0. */
export function lineAt(line: number, open: Unfolded): { readonly group: number; readonly member?: number } {
  let before = 0;
  for (const [group, n] of [...open].sort(([a], [b]) => a - b)) {
    const first = group + before;
    if (line <= first) break;
    if (line <= first + n) return { group, member: line - first - 1 };
    before += n;
  }
  return { group: line - before };
}
