import { calendarDay, dateText } from '../../core/calendar.ts';

/** Ways to write how long something takes, each down to its last unit. */
export const FORMS = [
  'HH:MM',
  'HH:MM:SS',
  'HH:MM:SS.mmm',
  'D days',
  'D days, HH:MM',
  'D days, HH:MM:SS',
  'D days, HH:MM:SS.mmm',
] as const;

export interface Moment {
  /** As `dayNumber` counts; null where only the time of day is given. */
  readonly day: number | null;
  /** Milliseconds since midnight; null where only the date is given. */
  readonly time: number | null;
  /** Minutes by which its clock is before Greenwich; null where no zone is given. */
  readonly zone: number | null;
}
export interface Span {
  readonly from: Moment;
  readonly to: Moment;
  readonly form: (typeof FORMS)[number];
}
/** In milliseconds. */
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** `5 March 2022 14:30 (UTC+02:00)`, as far as it is given; seconds where the form of the answer has them. */
export function momentText({ day, time, zone }: Moment, form: Span['form']): string {
  const words: string[] = day === null ? [] : [dateText(calendarDay(day))];
  if (time !== null) {
    const iso = [time / 3_600_000, (time / MINUTE) % 60, (time / 1000) % 60].map((n) =>
      String(Math.floor(n)).padStart(2, '0'),
    );
    const part = time % 1000 > 0 || form.includes('mmm') ? `.${String(time % 1000).padStart(3, '0')}` : '';
    const short = !form.includes('SS') && time % MINUTE === 0;
    words.push(short ? iso.slice(0, 2).join(':') : iso.join(':') + part);
  }
  if (zone !== null) {
    const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60];
    words.push(
      `(UTC${zone < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')})`,
    );
  }
  return words.join(' ');
}

/** Milliseconds; without dates, the second moment is the next of its kind after the first. */
export function passedBetween({ from, to }: Span): number {
  const at = ({ day, time, zone }: Moment): number => (day ?? 0) * DAY + (time ?? 0) - (zone ?? 0) * MINUTE;
  const passed = at(to) - at(from);
  return passed < 0 && from.day === null ? passed + DAY : passed;
}

/** Whether a duration is another, cut or rounded to the last unit of the form. */
export function isRounded(given: number, exact: number, form: Span['form']): boolean {
  const unit = form.includes('mmm') ? 1 : form.includes('SS') ? 1000 : form.includes('MM') ? MINUTE : DAY;
  const cut = Math.floor(exact / unit);
  return given === cut * unit || (given === (cut + 1) * unit && 2 * (exact - cut * unit) >= unit);
}

/** The numbers in a written duration; undefined for an empty text. */
export function partsOf(a: string) {
  const m = /^(?:(-?\d+) days)?(?:, )?(?:(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?)?$/.exec(a);
  if (!m || a === '') return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0, thousandths = 0] = m
    .slice(1)
    .map((text) => Number(text ?? 0));
  return { days, hours, minutes, seconds, thousandths };
}
