import type { Period } from './expression.ts';

const SHAPE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?Z?)?)?)?$/;

/** Reads a year, a month, a day, a minute or a finer time in UTC; undefined for anything else. */
export function periodOf(text: string): Period | undefined {
  const m = SHAPE.exec(text);
  if (!m) return undefined;
  const [year, month, day, hour, minute, second] = m.slice(1, 7).map((part) => part && Number(part));
  const from = Date.UTC(
    Number(year),
    Number(month ?? 1) - 1,
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
    Number((m[7] ?? '0').padEnd(3, '0')),
  );
  // A day or an hour there is none of rolls over into the next.
  if (!new Date(from).toISOString().startsWith(text.slice(0, 19).replace(/Z$/, ''))) return undefined;
  return { from, to: endOf(), text };

  function endOf(): number {
    if (m?.[7] !== undefined) return from + 1;
    if (second !== undefined) return from + 1_000;
    if (minute !== undefined) return from + 60_000;
    if (day !== undefined) return from + 86_400_000;
    return month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  }
}
