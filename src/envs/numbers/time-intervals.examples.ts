import { dayNumber } from '../../core/calendar.ts';
import type { Examples } from '../examples.ts';
import type { Puzzle } from './time-intervals.ts';

const day = dayNumber({ year: 2022, month: 3, day: 5 });
const minutes = (h: number, m: number): number => (h * 60 + m) * 60_000;

const clock: Puzzle = {
  from: { day: null, time: minutes(8, 40), zone: null },
  to: { day: null, time: minutes(17, 5), zone: null },
  form: 'HH:MM',
};
const zoned: Puzzle = {
  from: { day, time: minutes(22, 40), zone: 120 },
  to: { day: day + 2, time: minutes(1, 15), zone: -210 },
  form: 'D days, HH:MM',
};
const dates: Puzzle = {
  from: { day, time: null, zone: null },
  to: { day: day + 49, time: null, zone: null },
  form: 'D days',
};

export default {
  solved: [
    { puzzle: clock, reply: '08:25' },
    { puzzle: zoned, reply: '20:40 to 04:45 UTC\n<answer>1 days, 08:05</answer>' },
    { puzzle: dates, reply: '49 days' },
  ],
  broken: {
    clock: [
      { puzzle: clock, reply: '07:85' },
      { puzzle: zoned, reply: '0 days, 32:05' },
    ],
    duration: [
      { puzzle: clock, reply: '09:25' },
      { puzzle: clock, reply: '08:24' },
      { puzzle: zoned, reply: '1 days, 02:35' },
      { puzzle: dates, reply: '48 days' },
      { puzzle: dates, reply: '-49 days' },
    ],
  },
  unreadable: [
    { puzzle: clock, reply: '' },
    { puzzle: clock, reply: '8:25' },
    { puzzle: clock, reply: '08:25:00' },
    { puzzle: clock, reply: '8 hours and 25 minutes' },
    { puzzle: clock, reply: '505 minutes' },
    { puzzle: zoned, reply: '1 day, 08:05' },
    { puzzle: zoned, reply: '32:05' },
    { puzzle: dates, reply: '49' },
    { puzzle: dates, reply: '049 days' },
    { puzzle: dates, reply: '７ days' },
  ],
} satisfies Examples<Puzzle>;
