import type { Calibration } from '../../stats/calibration.ts';

/** The verdict of the test in a word. */
export const calibrationWord = (test: Calibration): 'keep' | 'drop' | 'cannot say' =>
  test.by === 'nothing' ? 'cannot say' : test.keep ? 'keep' : 'drop';

const short = (value: number): string => String(Number(value.toPrecision(2))).replace('-', '−');

/** A chance; one too small to be written out is below the last that is. */
export const pOf = (p: number): string => (p < 0.0001 ? 'p < 0.0001' : `p = ${short(p)}`);

/** What the verdict rests on. */
export function calibrationSays(test: Calibration): string {
  if (test.by === 'nothing') return test.says;
  if (test.by === 'exact') return `${test.says} Exact test: ${pOf(test.p)}.`;
  return `slope ${short(test.slope)} ± ${short(test.error)} a level, z = ${short(test.z)}, ${pOf(test.p)}`;
}
