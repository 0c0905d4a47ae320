import {
  type CalendarDay,
  dayNumber,
  isCalendarDay,
  isLeapYear,
  MONTHS,
  WEEKDAYS,
  type Weekday,
} from '../../core/calendar.ts';
import type { RgEntry } from '../../core/environment.ts';
import type { CalendarQuestion } from './calendar-puzzle.ts';

/** Reads a question of Reasoning Gym's calendar_arithmetic; what is asked stands in its words, the kind in its metadata. */
export function readQuestion({ question, metadata }: RgEntry): CalendarQuestion | undefined {
  const dates = datesIn(question);
  const [from, to] = dates;
  // The first one named: the closing words may name others as examples.
  const named = /\b\w+day\b/g;
  const weekday = WEEKDAYS.find(
    (name) => name === question.match(named)?.find((word) => WEEKDAYS.some((day) => day === word)),
  );
  switch (metadata.task) {
    case 'weekday_offset': {
      const days = /(\d{1,6})(?:-day jump| days)/.exec(question)?.[1];
      if (!from || days === undefined) return undefined;
      const back = /(?: ago| before)\?|^Count backward/.test(question);
      return { ask: 'shifted', from, days: back ? -Number(days) : Number(days) };
    }
    case 'weekday_of_date':
      return from && { ask: 'weekday', from: null, date: from };
    case 'weekday_of_date_from_first_date': {
      // The question names no year; the entry tells which one it has in mind.
      const year = typeof metadata.year === 'number' ? metadata.year : 2023;
      const named = [...question.matchAll(/(\w+) (\d{1,2})\b/g)]
        .map((m) => ({ year, month: monthNamed(m[1]), day: Number(m[2]) }))
        .filter((date) => isCalendarDay(date));
      const date = named.findLast(({ month, day }) => month > 1 || day > 1) ?? named.at(-1);
      return date && weekday
        ? { ask: 'new year', first: weekday, month: date.month, day: date.day, leap: isLeapYear(year) }
        : undefined;
    }
    case 'recurring_event_day': {
      const m = /\b(first|second|third|fourth|last) (\w+day)\b/.exec(question);
      const when = /\b([A-Z][a-z]+) (\d{1,4})\b/g;
      const named = [...question.matchAll(when)].map((hit) => ({
        month: monthNamed(hit[1]),
        year: Number(hit[2]),
      }));
      const month = named.find((hit) => hit.month > 0);
      const day = WEEKDAYS.find((name) => name === m?.[2]);
      if (!m || !month || !day || month.year < 1) return undefined;
      return { ask: 'day of the month', from: null, ...month, ordinal: m[1] as 'first', weekday: day };
    }
    case 'count_days': {
      const name = /How many (\w+day)s|occurrences of (\w+day)|times does (\w+day)/.exec(question);
      const counted = WEEKDAYS.find((other) => name?.slice(1).includes(other));
      return counted && counting(from, to, [counted]);
    }
    case 'count_business_days':
      return counting(from, to, WEEKDAYS.slice(0, 5));
    case 'is_leap_year': {
      const year = Number(/\b(\d{1,4})\b/.exec(question)?.[1] ?? 0);
      return year > 0 ? { ask: 'leap year', year } : undefined;
    }
    default:
      return undefined;
  }
}

const monthNamed = (name: string | undefined): number => MONTHS.findIndex((month) => name === `${month}`) + 1;

/** `March 5, 2022`, `March 5` of the year that follows later, and `03/05/2022`, in their order. */
function datesIn(question: string): CalendarDay[] {
  const last = /, (\d{4})\b(?!.*, \d{4}\b)/.exec(question)?.[1];
  const found = [
    ...question.matchAll(/\b([A-Z][a-z]+) (\d{1,2})(?:, (\d{4}))?\b|\b(\d\d)\/(\d\d)\/(\d{4})\b/g),
  ];
  return found
    .map(([, name, day, year, m, d, y]) =>
      name === undefined
        ? { year: Number(y), month: Number(m), day: Number(d) }
        : { year: Number(year ?? last), month: monthNamed(name), day: Number(day) },
    )
    .filter(isCalendarDay);
}

/** The last day may stand with the year of the first, though it lies in the next one. */
function counting(
  from: CalendarDay | undefined,
  to: CalendarDay | undefined,
  of: readonly Weekday[],
): CalendarQuestion | undefined {
  if (!from || !to) return undefined;
  const end = dayNumber(to) < dayNumber(from) ? { ...to, year: to.year + 1 } : to;
  return isCalendarDay(end) && dayNumber(end) >= dayNumber(from)
    ? { ask: 'count', from, to: end, of }
    : undefined;
}
