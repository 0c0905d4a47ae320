import { readLines } from './grid.ts';

/**
 * The cells of a grid written as lines of one character each, row by row. `allowed` holds the characters in use; `names` says
 * which those are, for the sentence that refuses others: "digits and dots".
 */
export function readCharacters(
  text: string,
  rows: number,
  columns: number,
  allowed: string,
  names: string,
): readonly string[] | { readonly why: string } {
  const lines = readLines(text, rows);
  if ('why' in lines) return lines;
  for (let row = 0; row < rows; row++) {
    const line = lines[row] as string;
    for (let i = 0; i < line.length; i++)
      if (!allowed.includes(line.charAt(i)))
        return { why: `Row ${row + 1} holds something other than ${names}.` };
    if (line.length !== columns)
      return {
        why: `Row ${row + 1} has ${line.length} ${line.length === 1 ? 'cell' : 'cells'}; it needs ${columns}.`,
      };
  }
  return lines.join('').split('');
}

/** Lines of `columns` cells each. */
export function writeCharacters(cells: readonly (string | number)[], columns: number): string {
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += columns) lines.push(cells.slice(at, at + columns).join(''));
  return lines.join('\n');
}
