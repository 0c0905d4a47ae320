import { dayNumber, isCalendarDay, MONTHS } from '../../core/calendar.ts';
import { FORMS, type Moment, type Span } from './time-span.ts';

/** Reads a question of Reasoning Gym's time_intervals from its words. */
export function readQuestion(question: string): Span | undefined {
  const asked = / (?:answer in|result in|Answer in) ([^?]{3,30})\.$/.exec(question.trim())?.[1];
  const form = FORMS.find((other) => other === asked);
  const m =
    /(?:between|from|started at|departed at|began at) (.{4,60}?) (?:and ended at|and completed at|and arrived at|and|to) (.{4,60}?)[.?] (?:Please|Express|Give|How|What)/.exec(
      question,
    );
  const from = moment(m?.[1] ?? '');
  const to = moment(m?.[2] ?? '');
  if (!form || !from || !to || (from.day === null) !== (to.day === null)) return undefined;
  return { from, to, form };
}

/** A date, a time of day or both, in the ways that library writes them. */
function moment(text: string): Moment | undefined {
  const clock = /\b(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?(?: ([+-])(\d\d)(\d\d))?$/.exec(text);
  const day = dayIn(clock ? text.slice(0, clock.index) : text);
  if (day === undefined || (day === null && !clock)) return undefined;
  if (!clock) return { day, time: null, zone: null };
  const [hours = 0, minutes = 0, seconds = 0, thousandths = 0] = clock
    .slice(1, 5)
    .map((part) => Number(part ?? 0));
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const zone = clock[5] ? Number(`${clock[5]}1`) * (60 * Number(clock[6]) + Number(clock[7])) : null;
  return { day, time: ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths, zone };
}

/** Null where there is no date, undefined where there is one of no known form. */
function dayIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(text);
  const slashed = /\b(\d\d)\/(\d\d)\/(\d{4})\b/.exec(text);
  const named = /\b([A-Z][a-z]{2,8}) (\d\d),? (\d{4})\b/.exec(text);
  const dayFirst = /\b(\d\d) ([A-Z][a-z]{2,8}) (\d{4})\b/.exec(text);
  const date = iso
    ? { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
    : slashed
      ? { year: Number(slashed[3]), month: Number(slashed[1]), day: Number(slashed[2]) }
      : named
        ? { year: Number(named[3]), month: monthNamed(named[1]), day: Number(named[2]) }
        : { year: Number(dayFirst?.[3]), month: monthNamed(dayFirst?.[2]), day: Number(dayFirst?.[1]) };
  return isCalendarDay(date) ? dayNumber(date) : undefined;
}

/** In full or by the first three letters. */
const monthNamed = (name: string | undefined): number =>
  MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
