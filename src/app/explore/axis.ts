export interface Axis {
  /** Where a value lies, from 0 at the foot to 1 at the head. */
  place(value: number): number;
  readonly ticks: readonly number[];
}

/** Steps of 1, 2 and 5 times a power of ten. */
function niceStep(span: number, parts: number): number {
  const raw = span / parts;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((m) => m * power >= raw) ?? 10;
  return step * power;
}

/** From 0 for what keeps within a factor of 30, else by powers of ten; a value of 0 lies at the foot. */
export function axisOf(values: readonly number[]): Axis {
  const above = values.filter((value) => value > 0);
  const high = Math.max(...above, 1);
  const low = Math.min(...above, high);
  if (high / low <= 30) {
    const step = Math.max(niceStep(high, 4), high <= 4 ? 1 : 0);
    const top = Math.ceil(high / step) * step;
    return {
      place: (value) => value / top,
      ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step),
    };
  }
  const foot = Math.floor(Math.log10(low));
  const head = Math.ceil(Math.log10(high));
  return {
    place: (value) => (value <= 0 ? 0 : Math.max(0, (Math.log10(value) - foot) / (head - foot))),
    ticks: Array.from({ length: head - foot + 1 }, (_, i) => 10 ** (foot + i)),
  };
}

/** At most four digits that count, thousands parted. */
export const readable = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
