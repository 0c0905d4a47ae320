/** The Gregorian calendar in whole numbers, applied to all years from 1 on. */
export interface CalendarDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const isCalendarDay = ({ year, month, day }: CalendarDay): boolean =>
  [year, month, day].every(Number.isInteger) &&
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/** Days since 1 January of the year 1, which was a Monday. The year is counted from March, so that leap days end it. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month > 2 ? year : year - 1;
  const fromMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + fromMarch + day - 307;
}

/** The day that `dayNumber` counts so. */
export function calendarDay(number: number): CalendarDay {
  let year = Math.floor(number / 366) + 1;
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year++;
  let month = 1;
  while (month < 12 && dayNumber({ year, month: month + 1, day: 1 }) <= number) month++;
  return { year, month, day: number - dayNumber({ year, month, day: 1 }) + 1 };
}

export const weekdayOf = (number: number): Weekday => WEEKDAYS[((number % 7) + 7) % 7] ?? 'Monday';

/** `5 March 2022` */
export const dateText = ({ year, month, day }: CalendarDay): string => `${day} ${MONTHS[month - 1]} ${year}`;
