const whole = new Intl.NumberFormat('en');
const upTo = (digits: number) => new Intl.NumberFormat('en', { maximumFractionDigits: digits });
const tenth = upTo(1);
const hundredth = upTo(2);

/** 12500 → "12,500". */
export const count = (n: number): string => whole.format(n);

/** 0.375 → "37.5%". A share that is not quite 0 or 1 is never rounded to it. */
export function percent(share: number): string {
  const value = tenth.format(share * 100);
  if (value === '100' && share < 1) return '>99.9%';
  if (value === '0' && share > 0) return '<0.1%';
  return `${value}%`;
}

/** 12500 → "12.5K": for the labels of an axis. */
export const kilo = (n: number): string => (n >= 1_000 ? `${hundredth.format(n / 1_000)}K` : whole.format(n));

/** 83500 ms → "1 min 24 s". */
export function duration(ms: number): string {
  if (ms < 9_950) return `${tenth.format(ms / 1_000)} s`;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** "1 attempt", "2,000 attempts". */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;
