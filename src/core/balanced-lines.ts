const known = new Map<number, readonly number[]>();

/**
 * All lines of so many cells with as many filled cells as empty ones and no three alike next to each other; bit i of a line
 * stands for its cell i, filled where it is set. At most 20 cells; an even number, or there are none.
 */
export function balancedLines(length: number): readonly number[] {
  let lines = known.get(length);
  if (lines === undefined) {
    lines = linesOf(length);
    known.set(length, lines);
  }
  return lines;
}

function linesOf(length: number): number[] {
  const out: number[] = [];
  for (let mask = 0; mask < 1 << length; mask++) {
    let filled = 0;
    let three = false;
    for (let i = 0; i < length; i++) {
      filled += (mask >> i) & 1;
      const last = (mask >> i) & 7;
      if (i + 2 < length && (last === 7 || last === 0)) three = true;
    }
    if (!three && filled * 2 === length) out.push(mask);
  }
  return out;
}
