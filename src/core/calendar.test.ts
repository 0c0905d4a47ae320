import { expect, test } from 'vitest';
import { calendarDay, dayNumber, daysInMonth, isCalendarDay, isLeapYear, weekdayOf } from './calendar.ts';

test('days are counted one by one over all years', () => {
  let number = 0;
  for (let year = 1; year <= 2400; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= daysInMonth(year, month); day++, number++)
        if (dayNumber({ year, month, day }) !== number) expect.fail(`${year}-${month}-${day}`);
  expect(number).toBe(6 * 146_097);
});

test('known days', () => {
  expect(weekdayOf(dayNumber({ year: 1969, month: 7, day: 20 }))).toBe('Sunday');
  expect(weekdayOf(dayNumber({ year: 2000, month: 1, day: 1 }))).toBe('Saturday');
  expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true]);
  expect(isCalendarDay({ year: 2023, month: 2, day: 29 })).toBe(false);
});

test('a number tells its day', () => {
  for (let number = 0; number < 1_000_000; number += 997) expect(dayNumber(calendarDay(number))).toBe(number);
  expect(calendarDay(dayNumber({ year: 2024, month: 12, day: 31 }))).toEqual({
    year: 2024,
    month: 12,
    day: 31,
  });
});
