/** Colours of series that stand out on light and on dark (after Okabe and Ito); shapes repeat them. */
const COLOURS = [
  '--es-accent',
  '--es-series-2',
  '--es-series-3',
  '--es-series-4',
  '--es-series-5',
  '--es-series-6',
];

export const seriesColour = (at: number): string => `var(${COLOURS[at % COLOURS.length]})`;

/** Marks of 10 by 10 around the origin. */
export const MARKS = [
  'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z',
  'M-4.5 -4.5H4.5V4.5H-4.5Z',
  'M0 -6L5.5 4.5H-5.5Z',
  'M0 -6L6 0L0 6L-6 0Z',
  'M0 6L5.5 -4.5H-5.5Z',
  'M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
] as const;
