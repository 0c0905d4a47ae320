import { expect, test } from 'vitest';
import { readQuestion } from './calendar-questions.ts';

const read = (task: string, question: string) =>
  readQuestion({ question, answer: null, metadata: { source_dataset: 'calendar_arithmetic', task } });
const day = (year: number, month: number, of: number) => ({ year, month, day: of });

test('a shift forward or back', () => {
  const date = 'Wednesday, March 13, 2024';
  const shifted = { ask: 'shifted', from: day(2024, 3, 13) };
  expect(read('weekday_offset', `Count forward 10 days from ${date} - what's the weekday?`)).toEqual({
    ...shifted,
    days: 10,
  });
  expect(
    read('weekday_offset', `Starting from ${date}, which weekday was it 9 days before? Name it.`),
  ).toEqual({
    ...shifted,
    days: -9,
  });
});

test('weekdays in the closing words are only examples', () => {
  const question =
    'Given that January 1 fell on a Thursday, which weekday occurs on October 7? State the weekday (Monday through Sunday).';
  expect(read('weekday_of_date_from_first_date', question)).toEqual({
    ask: 'new year',
    first: 'Thursday',
    month: 10,
    day: 7,
    leap: false,
  });
});

test('a date in figures has the month first', () => {
  expect(read('weekday_of_date', 'Name the day of the week for 03/05/2022. Reply.')).toEqual({
    ask: 'weekday',
    from: null,
    date: day(2022, 3, 5),
  });
});

test('the year of the first date may stand with the second, which may lie in the next one', () => {
  const question =
    'Count the weekdays (excluding weekends) from Tuesday, December 20 to Sunday, January 15, 2022 (including both start and end dates). Write the total number.';
  expect(read('count_business_days', question)).toMatchObject({
    from: day(2022, 12, 20),
    to: day(2023, 1, 15),
  });
});

test('what is not worded as known is no question', () => {
  for (const task of [
    'weekday_offset',
    'weekday_of_date',
    'recurring_event_day',
    'count_days',
    'is_leap_year',
    'x',
  ])
    expect(read(task, 'February 30, 2022 and more')?.ask).not.toBe('shifted');
  expect(read('count_days', 'How many days?')).toBeUndefined();
  expect(read('weekday_of_date', 'What day of the week was February 30, 2022?')).toBeUndefined();
});
