import type { Brute } from '../examples.ts';
import type { Puzzle } from './time-intervals.ts';

/** Every reading of a clock up to 30 hours, with minutes up to 70, found by letting a clock run minute by minute. */
const brute: Brute<{ given: 'hours'; days: number }, Puzzle> = {
  params: { given: 'hours', days: 1 },
  unique: true,
  *candidates() {
    for (let h = 0; h <= 30; h++)
      for (let m = 0; m <= 70; m++) yield `${h < 10 ? '0' : ''}${h}:${m < 10 ? '0' : ''}${m}`;
  },
  right({ from, to }, reply) {
    let [hours, minutes] = [0, 0];
    for (let time = from.time ?? 0; time !== to.time; time += 60_000) {
      minutes++;
      if (minutes === 60) [hours, minutes] = [hours + 1, 0];
    }
    return reply === [hours, minutes].map((n) => `0${n}`.slice(-2)).join(':');
  },
};

export default brute;
