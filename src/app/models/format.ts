import { duration } from '../charts/format.ts';

const three = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const tenth = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** 5812345 → "5.81 MB". */
export function bytes(n: number): string {
  if (n < 1_000_000) return `${three.format(n / 1_000)} kB`;
  if (n < 999_500_000) return `${three.format(n / 1_000_000)} MB`;
  return `${three.format(n / 1_000_000_000)} GB`;
}

/** Tokens per second; "–" where nothing was measured. */
export const pace = ({ tokens, ms }: { readonly tokens: number; readonly ms: number }): string =>
  tokens > 0 && ms > 0 ? `${tenth.format((tokens / ms) * 1_000)} tokens/s` : '–';

/** "17 ms", "2 s". */
export const wait = (ms: number): string => (ms < 1_000 ? `${Math.round(ms)} ms` : duration(ms));

export const timeLeft = (seconds: number | undefined): string =>
  seconds === undefined ? 'time left unknown' : `${duration(Math.max(1, seconds) * 1_000)} left`;

/** "1.5 nats", "0.02". */
export const small = (n: number): string => three.format(n);
