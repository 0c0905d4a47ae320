const sameYear = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const full = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' });

/** A time in UTC as the reader's clock has it, short. */
export const whenOf = (at: string): string => sameYear.format(new Date(at));

/** The same with year and seconds. */
export const whenInFull = (at: string): string => full.format(new Date(at));
