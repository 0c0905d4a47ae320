import type { Read } from './environment.ts';

/**
 * A table of whole numbers from 1 to 999 as lines of numbers with spaces between, row by row; a dot stands for an empty
 * cell and is read as 0. Blank lines and blanks at the ends of lines count for nothing.
 */
export function readNumberTable(text: string, rows: number, columns: number): Read<readonly number[]> {
  if (text.length > 12 * rows * (columns + 2)) return { why: 'The answer is far longer than this table.' };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length !== rows) return { why: `There are ${lines.length} lines of numbers, not ${rows}.` };
  const cells: number[] = [];
  for (const [row, line] of lines.entries()) {
    const words = line.trim().split(/[ \t]+/);
    if (words.length !== columns)
      return { why: `Line ${row + 1} has ${words.length} numbers, not ${columns}.` };
    for (const word of words) {
      if (!/^(?:[1-9]\d{0,2}|\.)$/.test(word))
        return { why: `“${word.slice(0, 20)}” is no whole number from 1 to 999 and no dot.` };
      cells.push(word === '.' ? 0 : Number(word));
    }
  }
  return { answer: cells };
}

/** Lines of `columns` numbers each, 0 as a dot. */
export function writeNumberTable(cells: readonly number[], columns: number): string {
  let out = '';
  for (let i = 0; i < cells.length; i++)
    out += `${i === 0 ? '' : i % columns === 0 ? '\n' : ' '}${cells[i] === 0 ? '.' : cells[i]}`;
  return out;
}
