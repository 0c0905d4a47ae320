/** Whole ticks from 0 to at least `most`, at steps of 1, 2 or 5 with zeros; about four of them. */
export function countTicks(most: number): number[] {
  const rough = Math.max(1, most / 4);
  const zeros = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((digit) => digit * zeros >= rough) ?? 10) * zeros;
  const ticks = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: ticks + 1 }, (_, i) => i * step);
}
