const known = new Map<number, readonly (readonly number[])[]>();

/** All lines of so many cells, as bit masks, whose filled cells, numbered from 1, add up to `sum`; at most 20 cells. */
export function linesOfSum(sum: number, length: number): readonly number[] {
  let lines = known.get(length);
  if (lines === undefined) {
    lines = linesBySum(length);
    known.set(length, lines);
  }
  return lines[sum] ?? [];
}

function linesBySum(length: number): readonly (readonly number[])[] {
  const out = Array.from({ length: (length * (length + 1)) / 2 + 1 }, (): number[] => []);
  for (let mask = 0; mask < 1 << length; mask++) {
    let sum = 0;
    for (let i = 0; i < length; i++) if (((mask >> i) & 1) === 1) sum += i + 1;
    out[sum]!.push(mask);
  }
  return out;
}
