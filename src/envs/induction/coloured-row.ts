import { lastOne } from '../../core/remembered.ts';

/** Colours 0 to 9, of which 0 is the empty ground. */
export type Row = readonly number[];
/** Neighbouring cells, `to` excluded. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly colour: number;
}

/** Stretches of cells that are not empty, whatever their colours; `colour` is that of the first. */
export const stretches: (row: Row) => readonly Block[] = lastOne((row: Row) =>
  cut(row, (a, b) => (a === 0) === (b === 0)),
);
/** Stretches of one colour that is not empty. */
export const blocks: (row: Row) => readonly Block[] = lastOne((row: Row) => cut(row, (a, b) => a === b));

function cut(row: Row, joined: (a: number, b: number) => boolean): Block[] {
  const out: Block[] = [];
  for (let from = 0, i = 1; i <= row.length; i++)
    if (i === row.length || !joined(row[i - 1]!, row[i]!)) {
      if (row[from] !== 0) out.push({ from, to: i, colour: row[from]! });
      from = i;
    }
  return out;
}

export const sizeOf = ({ from, to }: Block): number => to - from;
export const filled = (row: Row): number[] => row.filter((v) => v !== 0);
export const ground = (row: Row): Row => row.map(() => 0);
export const painted = (row: Row, from: number, to: number, colour: number): Row =>
  paintedEach(row, [{ from, to, colour }]);
export function paintedEach(row: Row, parts: readonly Block[]): Row {
  const out = row.slice();
  for (const { from, to, colour } of parts)
    for (let i = Math.max(from, 0); i < to && i < out.length; i++) out[i] = colour;
  return out;
}
/** With each block painted over by what comes of it. */
export const repainted = (row: Row, change: (block: Block) => Block): Row =>
  paintedEach(row, blocks(row).map(change));
/** Cells at the left, the rest empty. */
export function leftmost(cells: Row, size: number): Row {
  const out = cells.slice();
  while (out.length < size) out.push(0);
  return out;
}

export function sameRow(a: Row, b: Row): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
