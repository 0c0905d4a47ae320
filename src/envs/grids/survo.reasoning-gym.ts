import type { Read, RgAdapter } from '../../core/environment.ts';
import { gridOf, isListOf, isWholeIn } from '../../core/foreign.ts';
import { readNumberTable, writeNumberTable } from '../../core/number-table.ts';
import type { Answer, Puzzle } from './survo.ts';

/** The longest side that is read, sums included. */
const MOST = 8;

export const reasoningGym: readonly RgAdapter<Puzzle, Answer, null>[] = [
  {
    dataset: 'survo',
    like: {
      params: { rows: 4, columns: 4, empty: 5, open: false },
      but: 'there 3 or 4 rows and columns with numbers up to 9 that repeat',
      proves: 'there is one solution',
    },
    instance({ metadata: { puzzle, candidate_numbers: numbers } }) {
      const grid = gridOf(puzzle, MOST, (v): v is number => isWholeIn(v, 0, 999));
      if (!grid || grid.rows < 2 || grid.columns < 2)
        return { why: `The entry’s metadata has no table of up to ${MOST}×${MOST} whole numbers up to 999.` };
      const [rows, columns] = [grid.rows - 1, grid.columns - 1];
      const row = (n: number) => grid.cells.slice(n * grid.columns, (n + 1) * grid.columns);
      const cells = Array.from({ length: rows }, (_, n) => row(n).slice(0, columns)).flat();
      const empty = cells.filter((value) => value === 0).length;
      const isNumber = (v: unknown): v is number => isWholeIn(v, 1, 999);
      if (!isListOf(numbers, MOST * MOST, isNumber) || numbers.length !== empty || empty === 0)
        return { why: 'The entry’s metadata has not as many numbers from 1 to 999 as empty cells.' };
      const rowSums = Array.from({ length: rows }, (_, n) => row(n)[columns]!);
      const columnSums = row(rows).slice(0, columns);
      if (row(rows)[columns] !== rowSums.reduce((sum, value) => sum + value, 0))
        return { why: 'The last number of the table is not the sum of its row sums.' };
      const rising = numbers.toSorted((a, b) => a - b);
      return { puzzle: { rows, columns, cells, rowSums, columnSums, numbers: rising }, secret: null };
    },
    form: { read: readWhole, write: writeWhole },
  },
];

/** The table with its sums, which are as in the question; as lines of numbers or as a list of lists. */
function readWhole(text: string, p: Puzzle): Read<Answer> {
  const lines = /^\[\s*\[[\d\s,[\]]*\]\s*\]$/.test(text)
    ? text.replace(/\]\s*,\s*\[/g, '\n').replace(/[[\],]/g, ' ')
    : text;
  const given = readNumberTable(lines.replaceAll(/\b0\b/g, '.'), p.rows + 1, p.columns + 1);
  if ('why' in given) return given;
  const width = p.columns + 1;
  const answer = given.answer.filter((_, i) => i % width < p.columns && i < p.rows * width);
  const sums = given.answer.filter((_, i) => i % width === p.columns || i >= p.rows * width);
  return sums.join() === sumsOf(p).join()
    ? { answer }
    : { why: 'A sum is not as it stands in the question.' };
}

/** The sums in reading order: at the end of each row, then below. */
const sumsOf = (p: Puzzle): number[] => [
  ...p.rowSums,
  ...p.columnSums,
  p.rowSums.reduce((sum, value) => sum + value, 0),
];

function writeWhole(answer: Answer, p: Puzzle): string {
  const whole = p.rowSums.flatMap((sum, n) => [...answer.slice(n * p.columns, (n + 1) * p.columns), sum]);
  return writeNumberTable([...whole, ...sumsOf(p).slice(p.rows)], p.columns + 1).replaceAll('.', '0');
}
