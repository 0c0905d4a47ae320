import { wilsonOf } from '../core/wilson.ts';

/** Most guesses in five that may be right: beyond it a model learns to guess. */
export const MOST_LUCK = 0.2;

export interface Hits {
  readonly hits: number;
  readonly n: number;
}

/** Two-sided 99.9 % point of the normal distribution: an audit asks so many questions that 95 % would blame luck several times. */
const Z999 = 3.2905;

/** Whether so many hits can hardly come from a rate of `most` or less: the lower end of the 99.9 % interval lies above. */
export const tooOften = ({ hits, n }: Hits, most: number = MOST_LUCK): boolean =>
  n > 0 && wilsonOf(hits / n, n, Z999).low > most;

const percent = (share: number): string => `${Math.round(1000 * share) / 10}`;

/** "3 of 40: 7.5 % (2.6–19.9)", with the 95 % interval. */
export function rateText({ hits, n }: Hits): string {
  if (n === 0) return '0 of 0';
  const { low, high } = wilsonOf(hits / n, n);
  return `${hits} of ${n}: ${percent(hits / n)} % (${percent(low)}–${percent(high)})`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
