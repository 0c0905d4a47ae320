import { dayNumber } from '../../core/calendar.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { choice, int } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';
import { readQuestion } from './time-questions.ts';
import {
  DAY,
  isRounded,
  MINUTE,
  type Moment,
  momentText,
  partsOf,
  passedBetween,
  type Span,
} from './time-span.ts';

export type Puzzle = Span;

/*
 * Tell how long it is from one moment to another.
 *
 *     5 March 2022 22:40 (UTC+02:00) to 7 March 2022 01:15 (UTC-03:30)   →   1 days, 08:05
 *
 * The first moment and the time that passes are drawn at random. The answer is asked for in the smallest unit in which
 * the moments are given, so that it is exact.
 *
 * Source: ISO 8601; the task is Reasoning Gym's time_intervals.
 */

const GIVEN = [
  'hours',
  'seconds',
  'milliseconds',
  'dates',
  'dates and hours',
  'dates and seconds',
  'zones',
] as const;

const knobs = {
  given: choice(
    'Moments are given by',
    [...GIVEN, 'zones and milliseconds'],
    'Zones differ from each other.',
  ),
  days: int('Days between dates, at most', 1, 40_000),
};

/** In the form of the puzzle; '' while nothing is entered. */
type Answer = string;

const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'time-intervals',
  version: 1,
  title: 'Time intervals',
  about: 'Tell how long it is from one moment to another.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: [
    'ISO 8601, Date and time',
    'Reasoning Gym, time_intervals, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { given: 'hours', days: 1 },
    { given: 'seconds', days: 1 },
    { given: 'dates and hours', days: 30 },
    { given: 'dates and seconds', days: 400 },
    { given: 'zones', days: 1500 },
    { given: 'zones and milliseconds', days: 40_000 },
  ],
  measure: {
    says: 'numbers in the two moments',
    of: (p) => `${momentText(p.from, p.form)} ${momentText(p.to, p.form)}`.match(/\d+/g)?.length ?? 0,
  },

  generate({ given, days }, rng) {
    const unit = given.includes('milli') ? 1 : given.includes('second') || given === 'zones' ? 1000 : MINUTE;
    const [first, passed] = [rng.int(LEAST_DAY, MOST_DAY), rng.int(1, days)];
    const start = rng.int(0, DAY / unit - 2) * unit;
    const time = start + rng.int(1, DAY / unit - 1 - start / unit) * unit;
    const puzzle = ((): Puzzle => {
      if (given === 'dates')
        return { from: moment(first, null), to: moment(first + passed, null), form: 'D days' };
      const clock = unit === MINUTE ? 'HH:MM' : unit === 1000 ? 'HH:MM:SS' : 'HH:MM:SS.mmm';
      if (!/dates|zones/.test(given))
        return { from: moment(null, start), to: moment(null, time), form: clock };
      // A time of its own and a day more, so that no zone makes the second moment the earlier one.
      const end = rng.int(0, DAY / unit - 1) * unit;
      const [here = null, there = null] = given.includes('zones') ? rng.shuffle(ZONES) : [];
      return {
        from: moment(first, start, here),
        to: moment(first + 1 + passed, end, there),
        form: `D days, ${clock}`,
      };
    })();
    return { puzzle, secret: null };
  },

  prompt: (p) =>
    [
      'How long is it from the first moment to the second?',
      `- ${momentText(p.from, p.form)}`,
      `- ${momentText(p.to, p.form)}`,
      '',
      ...(p.from.zone === null
        ? []
        : ['Each moment is given in local time; UTC+02:00 means two hours ahead of UTC.']),
      ...(p.from.day === null ? ['Both are on the same day, by a 24-hour clock.'] : []),
      `Answer in the form ${p.form}: ${[
        ...(p.form.includes('D')
          ? ['D stands for the number of whole days, and the word days follows even after 1']
          : []),
        ...(p.form.includes('H')
          ? ['hours, minutes and so on have two digits each, with a zero in front where needed']
          : []),
        ...(p.form.includes('mmm') ? ['milliseconds have three'] : []),
      ].join('; ')}.`,
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'clock',
      says: 'Minutes and seconds are below 60, and hours below 24 where days are given.',
      live: true,
      broken(p, a) {
        const parts = partsOf(a);
        if (!parts) return undefined;
        if (parts.minutes > 59 || parts.seconds > 59)
          return { places: [FIELD], note: 'There are 60 or more minutes or seconds.' };
        return parts.hours > 23 && p.form.includes('D')
          ? { places: [FIELD], note: `${parts.hours} hours are a day and more.` }
          : undefined;
      },
    },
    {
      name: 'duration',
      says: 'The answer is the time that passes from one moment to the other.',
      broken(p, a) {
        const parts = partsOf(a);
        if (!parts) return { places: [FIELD], note: 'Nothing is entered yet.' };
        const given =
          parts.days * DAY +
          (parts.hours * 60 + parts.minutes) * MINUTE +
          parts.seconds * 1000 +
          parts.thousandths;
        const passed = passedBetween(p);
        // A span that runs backwards is told by its length, or with days below 0.
        const size = Math.abs(passed);
        if (isRounded(given, size, p.form) || isRounded(given, passed, p.form)) return undefined;
        return { places: [FIELD], note: `It is ${given > size ? 'shorter' : 'longer'} than that.` };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the time that passes in the form asked for; there is room for working below.',
    name: 'time that passes',
    scenery: (p) => [
      {
        kind: 'sequence',
        id: 'moments',
        name: 'moments',
        items: [p.from, p.to].map((moment, i) => ({
          at: i === 0 ? 'from' : 'to',
          name: i === 0 ? 'from' : 'to',
          text: momentText(moment, p.form),
          fixed: true,
        })),
      },
    ],
    keys: (p) => [
      ...digitKeys(false),
      ...(p.form.includes('H') ? [':'] : []),
      ...(p.form.includes('mmm') ? ['.'] : []),
      ...(p.form === 'D days' ? [' days'] : p.form.includes('D') ? [' days, '] : []),
    ],
    unfinished: /^[\d:., adys]{0,30}$/,
    blank: '',
    read,
    write,
    status: (p) => `asked for in the form ${p.form}`,
  }),

  guess(p, rng) {
    const two = (most: number): string => String(rng.int(0, most)).padStart(2, '0');
    const days = rng.int(0, 1 + Math.abs(Math.round(passedBetween(p) / DAY)) * 2);
    return p.form
      .replace('D', String(days))
      .replace('HH', two(23))
      .replace('MM', two(59))
      .replace('SS', two(59))
      .replace('mmm', String(rng.int(0, 999)).padStart(3, '0'));
  },
  /** Unit by unit, borrowing from the next as in school; zones are taken off as minutes. */
  oracle(p, _secret, steps) {
    if (!steps.take()) return undefined;
    const [a, b] = [p.from, p.to].map(({ day, time, zone }) => {
      const t = time ?? 0;
      return [
        day ?? 0,
        Math.floor(t / 3_600_000),
        (Math.floor(t / MINUTE) % 60) - (zone ?? 0),
        Math.floor(t / 1000) % 60,
        t % 1000,
      ];
    });
    const parts = (b ?? []).map((value, i) => value - (a?.[i] ?? 0));
    const sizes = [1, 24, 60, 60, 1000];
    for (let i = 4; i > 0; i--) {
      const size = sizes[i] ?? 1;
      while ((parts[i] ?? 0) < 0)
        [parts[i], parts[i - 1]] = [(parts[i] ?? 0) + size, (parts[i - 1] ?? 0) - 1];
      while ((parts[i] ?? 0) >= size)
        [parts[i], parts[i - 1]] = [(parts[i] ?? 0) - size, (parts[i - 1] ?? 0) + 1];
    }
    const two = (i: number): string => String(parts[i] ?? 0).padStart(2, '0');
    return p.form
      .replace('D', String(parts[0]))
      .replace('HH', two(1))
      .replace('MM', two(2))
      .replace('SS', two(3))
      .replace('mmm', String(parts[4]).padStart(3, '0'));
  },

  reasoningGym: [
    {
      dataset: 'time_intervals',
      like: {
        params: { given: 'dates and seconds', days: 100 },
        but: 'there six forms of times and dates, here one',
      },
      instance({ question }) {
        const puzzle = readQuestion(question);
        return puzzle ? { puzzle, secret: null } : { why: 'The entry’s question is not worded as known.' };
      },
      form: {
        read: (text, p) =>
          read(
            text
              .replace('DAY', 'day')
              .replace('dayS', 'days')
              .replace(/^1 day\b/, '1 days'),
            p,
          ),
        write,
      },
    },
  ],
};

export default env;

/** 1 January 1900 and 31 December 2099. */
const LEAST_DAY = dayNumber({ year: 1900, month: 1, day: 1 });
const MOST_DAY = dayNumber({ year: 2099, month: 12, day: 31 });
const ZONES = [-660, -480, -300, -210, -180, 0, 60, 120, 210, 330, 345, 480, 540, 570, 720];

const moment = (day: number | null, time: number | null, zone: number | null = null): Moment => ({
  day,
  time,
  zone,
});

function read(text: string, p: Puzzle): Read<Answer> {
  const form = p.form
    .replace('.', '\\.')
    .replace('D', '(?:0|-?[1-9]\\d{0,6})')
    .replace(/HH|MM|SS/g, '\\d\\d')
    .replace('mmm', '\\d{3}');
  return new RegExp(`^${form}$`).test(text)
    ? { answer: text }
    : { why: `The answer has the form ${p.form}, with two digits for hours, minutes and seconds.` };
}
