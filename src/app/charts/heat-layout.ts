/** What a heat map shows; a share is undefined where there is nothing. */
export interface HeatSheet {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  shareOf(row: number, column: number): number | undefined;
}

/** In pixels: the labels of rows, and a cell. */
export interface HeatSizes {
  readonly label: number;
  readonly column: number;
  readonly row: number;
}
export const WIDE: HeatSizes = { label: 176, column: 72, row: 32 };
/** For fingers, on a narrow screen. */
export const NARROW: HeatSizes = { label: 104, column: 44, row: 44 };
export const HEAD = 24;
export const GAP = 2;

export const heatWidth = (columns: number, { label, column }: HeatSizes): number => label + columns * column;
export const heatHeight = (rows: number, { row }: HeatSizes): number => HEAD + rows * row;

/** The cell under a place of the picture; undefined beside all cells. */
export function cellAt(
  { rows, columns }: Pick<HeatSheet, 'rows' | 'columns'>,
  sizes: HeatSizes,
  x: number,
  y: number,
): { readonly row: number; readonly column: number } | undefined {
  const [row, column] = [Math.floor((y - HEAD) / sizes.row), Math.floor((x - sizes.label) / sizes.column)];
  return row >= 0 && row < rows.length && column >= 0 && column < columns.length
    ? { row, column }
    : undefined;
}

/** Viridis at nine places (van der Walt and Smith, 2015): even steps of lightness, whatever eyes see colour. */
const VIRIDIS = [
  [68, 1, 84],
  [72, 40, 120],
  [62, 74, 137],
  [49, 104, 142],
  [38, 130, 142],
  [31, 158, 137],
  [53, 183, 121],
  [110, 206, 88],
  [181, 222, 43],
] as const;

/** The colour of a share, and whether dark text stands out on it. */
export function heatColour(share: number): { readonly fill: string; readonly dark: boolean } {
  const at = Math.min(1, Math.max(0, share)) * (VIRIDIS.length - 1);
  const [low, high] = [VIRIDIS[Math.floor(at)], VIRIDIS[Math.ceil(at)]];
  const part = at - Math.floor(at);
  const mixed = [0, 1, 2].map((i) => Math.round((low?.[i] ?? 0) * (1 - part) + (high?.[i] ?? 0) * part));
  return { fill: `rgb(${mixed.join(' ')})`, dark: share > 0.56 };
}
