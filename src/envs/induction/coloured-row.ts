/** Colours 0 to 9, of which 0 is the empty ground. */
export type Row = readonly number[];
/** Neighbouring cells, `to` excluded. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly colour: number;
}

/** Stretches of cells that are not empty, whatever their colours; `colour` is that of the first. */
export const stretches = (row: Row): Block[] => cut(row, (a, b) => (a === 0) === (b === 0));
/** Stretches of one colour that is not empty. */
export const blocks = (row: Row): Block[] => cut(row, (a, b) => a === b);

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
  row.map((v, i) => (i >= from && i < to ? colour : v));
export const paintedEach = (row: Row, parts: readonly Block[]): Row =>
  parts.reduce((out, { from, to, colour }) => painted(out, from, to, colour), row);
/** With each block painted over by what comes of it. */
export const repainted = (row: Row, change: (block: Block) => Block): Row =>
  paintedEach(row, blocks(row).map(change));
/** Cells at the left, the rest empty. */
export const leftmost = (cells: Row, size: number): Row => [
  ...cells,
  ...Array.from({ length: size - cells.length }, () => 0),
];

export const sameRow = (a: Row, b: Row): boolean => a.length === b.length && a.every((v, i) => v === b[i]);
