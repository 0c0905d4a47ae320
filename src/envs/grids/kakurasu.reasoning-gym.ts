import type { Chosen } from '../../core/chosen-cells.ts';
import type { Read, RgAdapter } from '../../core/environment.ts';
import { isListOf, isWholeIn } from '../../core/foreign.ts';
import type { Puzzle } from './kakurasu.ts';

/** The longest side that is read. */
const MOST = 12;

const isSum = (v: unknown): v is number => isWholeIn(v, 0, (MOST * (MOST + 1)) / 2);
const isSide = (v: unknown): v is readonly number[] => isListOf(v, MOST, isSum) && v.length > 0;

export const reasoningGym: readonly RgAdapter<Puzzle, Chosen, null>[] = [
  {
    dataset: 'kakurasu',
    like: {
      params: { rows: 4, columns: 5, filled: 30, reasoning: 'lines' },
      but: 'there 4 or 5 rows and columns, and more than one answer may be right',
    },
    instance({ metadata: { row_sums: rowSums, col_sums: columnSums } }) {
      return isSide(rowSums) && isSide(columnSums)
        ? { puzzle: { rowSums, columnSums }, secret: null }
        : { why: `The entry’s metadata has no sums of 1 to ${MOST} rows and columns.` };
    },
    form: { read: readRows, write: writeRows },
  },
];

/** The question names no form: rows of 0 and 1 with spaces or without, or a list of lists. */
function readRows(text: string, p: Puzzle): Read<Chosen> {
  const [rows, columns] = [p.rowSums.length, p.columnSums.length];
  if (text.length > 10 * rows * columns + 100)
    return { why: 'The answer is far longer than a grid of this size.' };
  const dense = text.replace(/[^\S\n]+/g, '');
  const lines = dense.startsWith('[')
    ? /^\[\n?\[[01](?:,[01])*\](?:,\n?\[[01](?:,[01])*\])*\n?\]$/.test(dense)
      ? dense
          .replace(/[[\n]/g, '')
          .split(/\],?/)
          .slice(0, rows + 1)
      : []
    : dense.split('\n').filter((line) => line !== '');
  const cells = lines.map((line) => line.replaceAll(',', '')).filter((line) => line !== '');
  if (cells.length !== rows || cells.some((line) => line.length !== columns || /[^01]/.test(line)))
    return { why: `The answer is not ${rows} rows of ${columns} digits 0 and 1.` };
  return { answer: [...cells.join('')].map((c) => c === '1') };
}

function writeRows(answer: Chosen, { columnSums: { length } }: Puzzle): string {
  return Array.from({ length: answer.length / length }, (_, row) =>
    answer
      .slice(row * length, (row + 1) * length)
      .map((filled) => (filled ? '1' : '0'))
      .join(' '),
  ).join('\n');
}
