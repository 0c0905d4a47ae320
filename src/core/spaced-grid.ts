import type { Read } from './environment.ts';

/**
 * A square grid as Reasoning Gym asks for it: lines of single signs with single spaces between, ends trimmed.
 * `allowed` holds the signs; `names` says which those are.
 */
export function readSpaced(
  text: string,
  rows: number,
  columns: number,
  allowed: string,
  names: string,
): Read<readonly string[]> {
  const lines = text.split(/\r?\n/, rows + 1).map((line) => line.trim());
  if (lines.length !== rows) return { why: `There are not ${rows} lines, one for each row.` };
  for (const [row, line] of lines.entries()) {
    if (line.length !== 2 * columns - 1)
      return { why: `Row ${row + 1} is not made of ${columns} cells with single spaces between.` };
    for (let i = 0; i < line.length; i++)
      if (i % 2 === 1 ? line[i] !== ' ' : !allowed.includes(line[i]!))
        return { why: `Row ${row + 1} holds something other than ${names}, with single spaces between.` };
  }
  return { answer: lines.flatMap((line) => line.split(' ')) };
}

export const writeSpaced = (cells: readonly string[], columns: number): string =>
  Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns).join(' '),
  ).join('\n');
