/** Fills that differ in hatching as well as in colour (Okabe and Ito's palette), for up to eight series. */
export interface Fill {
  readonly colour: string;
  readonly hatch: 'plain' | 'dots' | 'rising' | 'falling' | 'cross' | 'level' | 'upright' | 'grid';
}

export const FILLS: readonly Fill[] = [
  { colour: '#56b4e9', hatch: 'plain' },
  { colour: '#e69f00', hatch: 'rising' },
  { colour: '#d55e00', hatch: 'cross' },
  { colour: '#009e73', hatch: 'dots' },
  { colour: '#cc79a7', hatch: 'falling' },
  { colour: '#f0e442', hatch: 'level' },
  { colour: '#0072b2', hatch: 'grid' },
  { colour: '#999999', hatch: 'upright' },
];

const KNOWN: readonly string[] = ['easy', 'medium', 'hard', 'easy–medium'];

/** A fill for each band: those of the published schedules keep theirs everywhere, others take what is left. */
export function bandFills(bands: readonly string[]): readonly number[] {
  const free = FILLS.map((_, at) => at).filter((at) => !bands.includes(KNOWN[at] ?? ''));
  return bands.map((band) => {
    const known = KNOWN.indexOf(band);
    return known >= 0 ? known : (free.shift() ?? 0);
  });
}

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
