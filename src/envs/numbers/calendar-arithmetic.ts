import { anyNumber } from '../../core/any-number.ts';
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  isLeapYear,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
} from '../../core/calendar.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { int, subset } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';
import { type CalendarQuestion, ORDINALS, questionText } from './calendar-puzzle.ts';
import { readQuestion } from './calendar-questions.ts';
import { walked } from './calendar-walk.ts';

/*
 * Answer a question about days, weeks and months.
 *
 *     Saturday 5 March 2022: which weekday is 17 August 2031?           →   Sunday
 *     Saturday 5 March 2022: the last Thursday of October 2022 is the   →   27th, so 27
 *
 * A day is drawn and another one at most so many days away. The weekday of the first is always told, so that what has to
 * be known is how long months are and which years are leap years.
 *
 * Source: Aloysius Lilius, the Gregorian calendar, 1582; the task is Reasoning Gym's calendar_arithmetic.
 */

const knobs = {
  asked: subset('Questions', ['weekday', 'day of the month', 'count', 'working days']),
  days: int('Days apart, at most', 20, 100_000),
};

export type Puzzle = CalendarQuestion;
/** A weekday, a number, Yes or No, as the question wants; '' while nothing is entered. */
type Answer = string;

const WORKING_DAYS = WEEKDAYS.slice(0, 5);
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'calendar-arithmetic',
  version: 1,
  title: 'Calendar arithmetic',
  about: 'Answer a question about days, weeks and months.',
  family: 'numbers',
  tags: ['arithmetic', 'counting'],
  sources: [
    'Aloysius Lilius, the Gregorian calendar, 1582',
    'Reasoning Gym, calendar_arithmetic, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ asked }) =>
    asked.length === 0 ? { at: 'asked', why: 'Choose at least one kind of question.' } : undefined,
  levels: [
    { asked: ['count', 'working days'], days: 40 },
    { asked: ['weekday', 'day of the month', 'count', 'working days'], days: 120 },
    { asked: ['weekday', 'day of the month', 'count', 'working days'], days: 400 },
    { asked: ['weekday', 'day of the month', 'count', 'working days'], days: 2000 },
    { asked: ['weekday', 'day of the month', 'count', 'working days'], days: 15_000 },
    { asked: ['weekday', 'day of the month', 'count', 'working days'], days: 90_000 },
  ],
  measure: { says: 'days from one date to the other', of: distance },

  generate({ asked, days }, rng) {
    const from = calendarDay(rng.int(LEAST_DAY, MOST_DAY));
    const to = calendarDay(dayNumber(from) + rng.int(Math.floor(days / 2), days));
    const puzzle = ((): Puzzle => {
      const weekday = rng.pick(WEEKDAYS);
      switch (rng.pick(asked)) {
        case 'weekday':
          return rng.chance(1, 2)
            ? { ask: 'weekday', from, date: to }
            : { ask: 'shifted', from: to, days: dayNumber(from) - dayNumber(to) };
        case 'day of the month':
          return {
            ask: 'day of the month',
            from,
            year: to.year,
            month: to.month,
            ordinal: rng.pick(ORDINALS),
            weekday,
          };
        case 'count':
          return { ask: 'count', from, to, of: [weekday] };
        default:
          return { ask: 'count', from, to, of: WORKING_DAYS };
      }
    })();
    return { puzzle, secret: null };
  },

  prompt: (p) => `${questionText(p)}\n\nAll dates are of the Gregorian calendar. ${formOf(p)}`,
  read,
  write,

  rules: [
    {
      name: 'calendar',
      says: 'The answer is what the calendar tells.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        return a === rightAnswer(p) ? undefined : { places: [FIELD], note: whyNot(p, a) };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the answer or tap it; there is room for working below.',
    name: 'answer',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'task',
        name: 'question',
        at: 'task',
        text: questionText(p),
        face: 'words',
      },
    ],
    choices: (p) => (p.ask === 'leap year' ? ['Yes', 'No'] : isByName(p) ? WEEKDAYS : []),
    keys: (p) => (p.ask === 'leap year' || isByName(p) ? [] : digitKeys(false)),
    unfinished: /^(?:[A-Za-z]{1,9}|-)?$/,
    blank: '',
    read,
    write,
  }),

  guess(p, rng) {
    if (isByName(p)) return rng.pick(WEEKDAYS);
    if (p.ask === 'leap year') return rng.pick(['Yes', 'No']);
    return String(
      rng.int(1, p.ask === 'count' ? Math.max(9, Math.ceil((distance(p) + 1) * (p.of.length / 7))) : 31),
    );
  },
  /** Day by day, as on a wall calendar, from a day whose weekday is known. */
  oracle(p, _secret, steps) {
    if (p.ask === 'leap year') return daysInMonth(p.year, 2) === 29 ? 'Yes' : 'No';
    if (p.ask === 'new year') {
      let weekday = WEEKDAYS.indexOf(p.first) + p.day - 1;
      for (let month = 1; month < p.month; month++) {
        if (!steps.take()) return undefined;
        weekday += daysInMonth(p.leap ? 2024 : 2023, month);
      }
      return WEEKDAYS[weekday % 7];
    }
    return walked(p, (n = 1) => steps.take(n));
  },

  reasoningGym: [
    {
      dataset: 'calendar_arithmetic',
      like: {
        params: { asked: ['weekday', 'day of the month', 'count', 'working days'], days: 100 },
        but: 'there seven kinds of question, here four',
      },
      instance(entry) {
        const puzzle = readQuestion(entry);
        return puzzle ? { puzzle, secret: null } : { why: 'The entry’s question is not worded as known.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

/** 1 January 1900 and 31 December 2099. */
const LEAST_DAY = 693_595;
const MOST_DAY = 766_643;
const isByName = (p: Puzzle): boolean => ['weekday', 'shifted', 'new year'].includes(p.ask);
const formOf = (p: Puzzle): string =>
  isByName(p)
    ? 'Answer with the English name of the weekday alone, from Monday to Sunday.'
    : p.ask === 'leap year'
      ? 'Answer Yes or No.'
      : 'Answer with the number alone, in plain digits.';

function distance(p: Puzzle): number {
  switch (p.ask) {
    case 'weekday':
      return p.from ? Math.abs(dayNumber(p.date) - dayNumber(p.from)) : 0;
    case 'shifted':
      return Math.abs(p.days);
    case 'day of the month':
      return p.from ? Math.abs(dayNumber({ year: p.year, month: p.month, day: 1 }) - dayNumber(p.from)) : 0;
    case 'count':
      return dayNumber(p.to) - dayNumber(p.from);
    default:
      return 0;
  }
}

function rightAnswer(p: Puzzle): Answer {
  switch (p.ask) {
    case 'weekday':
      return weekdayOf(dayNumber(p.date));
    case 'shifted':
      return weekdayOf(dayNumber(p.from) + p.days);
    case 'new year': {
      const year = p.leap ? 2024 : 2023;
      const days = dayNumber({ year, month: p.month, day: p.day }) - dayNumber({ year, month: 1, day: 1 });
      return weekdayOf(WEEKDAYS.indexOf(p.first) + days);
    }
    case 'day of the month': {
      const first = dayNumber({ year: p.year, month: p.month, day: 1 });
      const ahead = (WEEKDAYS.indexOf(p.weekday) - (first % 7) + 7) % 7;
      if (p.ordinal !== 'last') return String(1 + ahead + 7 * ORDINALS.indexOf(p.ordinal));
      return String(1 + ahead + 7 * Math.floor((daysInMonth(p.year, p.month) - 1 - ahead) / 7));
    }
    case 'count': {
      // Whole weeks have each weekday once.
      const [from, to] = [dayNumber(p.from), dayNumber(p.to)];
      const weeks = Math.floor((to - from + 1) / 7);
      let count = weeks * p.of.length;
      for (let day = from + 7 * weeks; day <= to; day++) if (p.of.includes(weekdayOf(day))) count++;
      return String(count);
    }
    case 'leap year':
      return isLeapYear(p.year) ? 'Yes' : 'No';
  }
}

function whyNot(p: Puzzle, a: Answer): string {
  if (p.ask === 'count')
    return `There are ${Number(a) > Number(rightAnswer(p)) ? 'fewer' : 'more'} than ${a}.`;
  if (p.ask !== 'day of the month') return `${a} is not right.`;
  const day = Number(a);
  if (day < 1 || day > daysInMonth(p.year, p.month)) return `${MONTHS[p.month - 1]} has no day ${a}.`;
  const weekday = weekdayOf(dayNumber({ year: p.year, month: p.month, day }));
  return weekday === p.weekday ? `That is another ${weekday} of the month.` : `That day is a ${weekday}.`;
}

function read(text: string, p: Puzzle): Read<Answer> {
  if (!isByName(p) && p.ask !== 'leap year') return readWhole(text, { signed: true, digits: 9 });
  const names: readonly string[] = p.ask === 'leap year' ? ['Yes', 'No'] : WEEKDAYS;
  const name = names.find((other) => other.toLowerCase() === text.toLowerCase());
  if (name !== undefined) return { answer: name };
  return { why: p.ask === 'leap year' ? 'The answer is Yes or No.' : 'The answer is the name of a weekday.' };
}
