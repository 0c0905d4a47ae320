import {
  type CalendarDay,
  dateText,
  dayNumber,
  MONTHS,
  type Weekday,
  weekdayOf,
} from '../../core/calendar.ts';

export const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** `from` tells a weekday to start from. */
export type CalendarQuestion =
  | { readonly ask: 'weekday'; readonly from: CalendarDay | null; readonly date: CalendarDay }
  | { readonly ask: 'shifted'; readonly from: CalendarDay; readonly days: number }
  | {
      readonly ask: 'new year';
      readonly first: Weekday;
      readonly month: number;
      readonly day: number;
      readonly leap: boolean;
    }
  | {
      readonly ask: 'day of the month';
      readonly from: CalendarDay | null;
      readonly year: number;
      readonly month: number;
      readonly ordinal: (typeof ORDINALS)[number];
      readonly weekday: Weekday;
    }
  | {
      readonly ask: 'count';
      readonly from: CalendarDay;
      readonly to: CalendarDay;
      readonly of: readonly Weekday[];
    }
  | { readonly ask: 'leap year'; readonly year: number };

/** What is asked, in words. */
export function questionText(p: CalendarQuestion): string {
  const start = 'from' in p && p.from ? p.from : null;
  const given = start ? `${dateText(start)} is a ${weekdayOf(dayNumber(start))}. ` : '';
  switch (p.ask) {
    case 'weekday':
      return `${given}Which day of the week is ${dateText(p.date)}?`;
    case 'shifted':
      return `${given}Which day of the week is it ${Math.abs(p.days)} days ${p.days < 0 ? 'before' : 'after'} that day?`;
    case 'new year':
      return `In a ${p.leap ? 'leap year' : 'year of 365 days'} 1 January is a ${p.first}. Which day of the week is ${p.day} ${MONTHS[p.month - 1]}?`;
    case 'day of the month':
      return `${given}On which day of the month is the ${p.ordinal} ${p.weekday} of ${MONTHS[p.month - 1]} ${p.year}?`;
    case 'count': {
      const what = p.of.length > 1 ? 'days from Monday to Friday' : `${p.of[0]}s`;
      return `${given}How many ${what} are there from then to ${dateText(p.to)}, both days included?`;
    }
    case 'leap year':
      return `Is ${p.year} a leap year?`;
  }
}
