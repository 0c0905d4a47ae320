import type { Brute } from '../examples.ts';
import type { Puzzle } from './calendar-arithmetic.ts';

type Asked = 'weekday' | 'day of the month' | 'count' | 'working days';
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The names of the weekdays and the numbers up to 100, judged by a formula for the weekday of one date. */
const brute: Brute<{ asked: Asked[]; days: number }, Puzzle> = {
  params: { asked: ['weekday', 'day of the month', 'count', 'working days'], days: 60 },
  unique: true,
  *candidates() {
    yield* NAMES;
    for (let n = -1; n <= 100; n++) yield String(n);
  },
  right(p, reply) {
    if (p.ask === 'weekday') return reply === NAMES[sakamoto(p.date.year, p.date.month, p.date.day)];
    if (p.ask === 'shifted') {
      const from = sakamoto(p.from.year, p.from.month, p.from.day);
      return reply === NAMES[(((from + p.days) % 7) + 7) % 7];
    }
    if (p.ask === 'day of the month') {
      const days = [];
      for (let day = 1; day <= lengthOf(p.year, p.month); day++)
        if (NAMES[sakamoto(p.year, p.month, day)] === p.weekday) days.push(day);
      const at = ['first', 'second', 'third', 'fourth', 'last'].indexOf(p.ordinal);
      return reply === String(at === 4 ? days[days.length - 1] : days[at]);
    }
    if (p.ask !== 'count') return false;
    let count = 0;
    for (let { year, month, day } = p.from; ; ) {
      if (p.of.some((name) => name === NAMES[sakamoto(year, month, day)])) count++;
      if (year === p.to.year && month === p.to.month && day === p.to.day) return reply === String(count);
      day++;
      if (day > lengthOf(year, month)) [month, day] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
  },
};

const lengthOf = (year: number, month: number): number =>
  [
    31,
    year % 400 === 0 || (year % 4 === 0 && year % 100 > 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1] ?? 0;

/** Source: Tomohiko Sakamoto, 1992. */
function sakamoto(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

export default brute;
