import { type CalendarDay, dayNumber, daysInMonth, WEEKDAYS, weekdayOf } from '../../core/calendar.ts';
import type { CalendarQuestion } from './calendar-puzzle.ts';

/** Walks over the days between, counting weekdays; undefined when it may not go on. */
export function walked(
  p: Extract<CalendarQuestion, { ask: 'weekday' | 'shifted' | 'day of the month' | 'count' }>,
  goOn: (n?: number) => boolean,
): string | undefined {
  // 1 January 2000 was a Saturday.
  const known = p.from ?? { year: 2000, month: 1, day: 1 };
  let { year, month, day } = known;
  let weekday = p.from ? WEEKDAYS.indexOf(weekdayOf(dayNumber(p.from))) : 5;
  const isOn = (date: CalendarDay) => year === date.year && month === date.month && day === date.day;
  const forth = (): void => {
    weekday = (weekday + 1) % 7;
    if (day < daysInMonth(year, month)) day++;
    else [year, month, day] = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
  };
  const back = (): void => {
    weekday = (weekday + 6) % 7;
    if (day > 1) day--;
    else if (month > 1) [month, day] = [month - 1, daysInMonth(year, month - 1)];
    else [year, month, day] = [year - 1, 12, 31];
  };
  const walkTo = (date: CalendarDay): boolean => {
    const later = date.year * 400 + date.month * 32 + date.day >= year * 400 + month * 32 + day;
    while (!isOn(date)) {
      if (!goOn()) return false;
      if (later) forth();
      else back();
    }
    return true;
  };
  switch (p.ask) {
    case 'weekday':
      return walkTo(p.date) ? WEEKDAYS[weekday] : undefined;
    case 'shifted':
      for (let i = 0; i < Math.abs(p.days); i++) {
        if (!goOn()) return undefined;
        if (p.days > 0) forth();
        else back();
      }
      return WEEKDAYS[weekday];
    case 'day of the month': {
      if (!walkTo({ year: p.year, month: p.month, day: 1 })) return undefined;
      const days: number[] = [];
      for (; month === p.month; forth()) if (WEEKDAYS[weekday] === p.weekday) days.push(day);
      return String(
        p.ordinal === 'last' ? days.at(-1) : days[['first', 'second', 'third', 'fourth'].indexOf(p.ordinal)],
      );
    }
    case 'count': {
      let count = 0;
      for (let over = false; !over; forth()) {
        if (!goOn()) return undefined;
        over = isOn(p.to);
        if (p.of.includes(WEEKDAYS[weekday] ?? 'Monday')) count++;
      }
      return String(count);
    }
  }
}
