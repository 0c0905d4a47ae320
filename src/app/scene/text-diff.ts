/** A stretch of a text, and whether the other text has none like it there. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** Words beyond these are compared from both ends only. */
const MOST = 300;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_.]+|\s+|./gu) ?? [];

/** Two texts word by word, in what they differ: by their longest common part. */
export function differences(one: string, two: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const [a, b] = [wordsOf(one), wordsOf(two)];
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let rest = 0;
  while (rest < Math.min(a.length, b.length) - from && a.at(-1 - rest) === b.at(-1 - rest)) rest++;
  const [left, right] = [a.slice(from, a.length - rest), b.slice(from, b.length - rest)];
  const common = left.length > MOST || right.length > MOST ? [] : commonOf(left, right);
  const marked = (words: readonly string[], middle: readonly string[], side: 0 | 1): Stretch[] => {
    const kept = new Set(common.map((pair) => pair[side]));
    return joined([
      ...words.slice(0, from).map((text) => ({ text, differs: false })),
      ...middle.map((text, i) => ({ text, differs: !kept.has(i) })),
      ...words.slice(words.length - rest).map((text) => ({ text, differs: false })),
    ]);
  };
  return [marked(a, left, 0), marked(b, right, 1)];
}

/** Positions of a longest common subsequence in both. */
function commonOf(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const most = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => most[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (most[i] as Uint16Array)[j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const next of stretches) {
    const last = all.at(-1);
    if (last?.differs === next.differs) all.splice(-1, 1, { ...next, text: last.text + next.text });
    else all.push(next);
  }
  return all;
}
