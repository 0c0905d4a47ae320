import type { Examples } from '../examples.ts';
import type { Puzzle } from './calendar-arithmetic.ts';

const from = { year: 2022, month: 3, day: 5 };
const weekday: Puzzle = { ask: 'weekday', from, date: { year: 2024, month: 2, day: 29 } };
const back: Puzzle = { ask: 'shifted', from, days: -10 };
const thursday: Puzzle = {
  ask: 'day of the month',
  from,
  year: 2022,
  month: 10,
  ordinal: 'last',
  weekday: 'Thursday',
};
const working: Puzzle = {
  ask: 'count',
  from,
  to: { year: 2022, month: 3, day: 20 },
  of: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
};
const century: Puzzle = { ask: 'leap year', year: 1900 };
const newYear: Puzzle = { ask: 'new year', first: 'Sunday', month: 4, day: 6, leap: false };

export default {
  solved: [
    { puzzle: weekday, reply: 'Thursday' },
    { puzzle: weekday, reply: 'It is 726 days later.\n<answer>thursday</answer>' },
    { puzzle: back, reply: 'Wednesday' },
    { puzzle: thursday, reply: '27' },
    { puzzle: working, reply: '10' },
    { puzzle: century, reply: 'No' },
    { puzzle: newYear, reply: 'Thursday' },
  ],
  broken: {
    calendar: [
      { puzzle: weekday, reply: 'Wednesday' },
      { puzzle: thursday, reply: '20' },
      { puzzle: thursday, reply: '28' },
      { puzzle: thursday, reply: '32' },
      { puzzle: thursday, reply: '-1' },
      { puzzle: working, reply: '11' },
      { puzzle: century, reply: 'Yes' },
    ],
  },
  unreadable: [
    { puzzle: weekday, reply: '' },
    { puzzle: weekday, reply: 'Thu' },
    { puzzle: weekday, reply: 'It is a Thursday' },
    { puzzle: weekday, reply: '4' },
    { puzzle: thursday, reply: '27th' },
    { puzzle: thursday, reply: '27 October' },
    { puzzle: thursday, reply: 'Thursday' },
    { puzzle: working, reply: '10 days' },
    { puzzle: working, reply: '010' },
    { puzzle: century, reply: 'False' },
    { puzzle: working, reply: '１０' },
  ],
} satisfies Examples<Puzzle>;
