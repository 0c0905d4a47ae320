const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Steps a reader can count in, in milliseconds. */
const STEPS = [
  ...[1_000, 5_000, 15_000, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 6 * 60 * MINUTE],
  ...[DAY, 7 * DAY, 30 * DAY, 90 * DAY, 365 * DAY],
];
const MOST = 8;

const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: '2-digit' });
const minute = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const second = new Intl.DateTimeFormat('en', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** Times in sight at even steps, as shares of the whole time; `low` and `high` are shares too. */
export function timeTicks(
  [from, to]: readonly [from: number, to: number],
  low: number,
  high: number,
): readonly { readonly at: number; readonly label: string }[] {
  const length = to - from || 1;
  const [first, last] = [from + Math.max(0, low) * length, from + Math.min(1, high) * length];
  const step = STEPS.find((one) => (last - first) / one <= MOST) ?? STEPS.at(-1) ?? DAY;
  const format = step >= DAY ? day : step >= MINUTE ? minute : second;
  const ticks: { at: number; label: string }[] = [];
  for (let at = Math.ceil(first / step) * step; at <= last && ticks.length <= 2 * MOST; at += step)
    ticks.push({ at: (at - from) / length, label: format.format(at) });
  return ticks.length > 0
    ? ticks
    : [{ at: (first + last) / 2 / length - from / length, label: second.format((first + last) / 2) }];
}
