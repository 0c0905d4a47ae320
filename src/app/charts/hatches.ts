/** Fills that differ in hatching as well as in colour (Okabe and Ito's palette), for up to eight series. */
export interface Fill {
  readonly colour: string;
  readonly hatch: 'plain' | 'dots' | 'rising' | 'falling' | 'cross' | 'level' | 'upright' | 'grid';
}

const FILLS: readonly Fill[] = [
  { colour: '#56b4e9', hatch: 'plain' },
  { colour: '#e69f00', hatch: 'rising' },
  { colour: '#d55e00', hatch: 'cross' },
  { colour: '#009e73', hatch: 'dots' },
  { colour: '#cc79a7', hatch: 'falling' },
  { colour: '#f0e442', hatch: 'level' },
  { colour: '#0072b2', hatch: 'grid' },
  { colour: '#999999', hatch: 'upright' },
];

/** The fill of the series at a place, counted from 0; the ninth is like the first. */
export const fillAt = (at: number): Fill => FILLS[at % FILLS.length] as Fill;

/** Strokes of one tile of 8 × 8. */
export const STROKES: Readonly<Record<Fill['hatch'], string>> = {
  plain: '',
  dots: '',
  rising: 'M-2 10 L10 -2 M-2 2 L2 -2 M6 10 L10 6',
  falling: 'M-2 -2 L10 10 M6 -2 L10 2 M-2 6 L2 10',
  cross: 'M-2 10 L10 -2 M-2 -2 L10 10',
  level: 'M0 4 H8',
  upright: 'M4 0 V8',
  grid: 'M0 4 H8 M4 0 V8',
};
