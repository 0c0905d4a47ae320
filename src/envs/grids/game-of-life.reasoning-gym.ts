import type { Instance, Read, RgEntry } from '../../core/environment.ts';
import type { Cells, Puzzle } from './game-of-life.ts';

/** The largest board that is read, either way. */
const MOST = 64;

/** Rows of 0 and 1 as JSON; undefined where it is none, or rows differ in length. */
function rowsOf(text: string): (0 | 1)[][] | undefined {
  const dense = text.replace(/\s+/g, '');
  if (dense.length > 3 * MOST * MOST || !/^\[(?:\[[01](?:,[01])*\])(?:,\[[01](?:,[01])*\])*\]$/.test(dense))
    return undefined;
  const rows = dense
    .slice(2, -2)
    .split('],[')
    .map((row) => row.split(',').map((v) => (v === '1' ? 1 : 0)));
  return rows.every((row) => row.length === rows[0]?.length) ? rows : undefined;
}

export function readEntry({
  question,
  metadata: { simulation_steps: steps },
}: RgEntry): Instance<Puzzle> | { readonly why: string } {
  // The question holds an empty board as an example of the form, and then the board.
  const rows = rowsOf(/\n\n(\[\[[\s\d,[\]]{1,20000}\]\])\.\s*$/.exec(question)?.[1] ?? '');
  const [height, width] = [rows?.length ?? 0, rows?.[0]?.length ?? 0];
  if (!rows || height < 3 || width < 3 || height > MOST || width > MOST)
    return { why: `The entry’s question holds no board of 3 to ${MOST} rows and columns.` };
  if (!Number.isInteger(steps) || Number(steps) < 1 || Number(steps) > 200)
    return { why: 'The entry has no number of steps from 1 to 200.' };
  return {
    puzzle: { rows: height, columns: width, cells: rows.flat(), steps: Number(steps), wraps: true },
    secret: null,
  };
}

/** The question asks for an array of arrays, in JSON. */
export function readJsonRows(text: string, p: Puzzle): Read<Cells> {
  const rows = rowsOf(text);
  if (!rows) return { why: 'The answer is no array of rows of 0 and 1, in JSON.' };
  return rows.length === p.rows && rows[0]?.length === p.columns
    ? { answer: rows.flat() }
    : {
        why: `It has ${rows.length} rows and ${rows[0]?.length} columns; the board has ${p.rows} and ${p.columns}.`,
      };
}

export const writeJsonRows = (cells: Cells, { rows, columns }: Puzzle): string =>
  JSON.stringify(Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns)));
