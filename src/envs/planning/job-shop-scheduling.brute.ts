import type { Brute } from '../examples.ts';
import type { Puzzle } from './job-shop-scheduling.ts';

/** Every way to start the four operations of two jobs by the deadline, or not at all; checked hour by hour. */
const brute: Brute<{ jobs: number; machines: number; longest: number; spare: number }, Puzzle> = {
  params: { jobs: 2, machines: 2, longest: 3, spare: 1 },
  *candidates({ deadline }) {
    const starts = ['.', ...Array.from({ length: Math.min(deadline, 10) + 1 }, (_, hour) => String(hour))];
    for (const a of starts)
      for (const b of starts) for (const c of starts) for (const d of starts) yield `${a} ${b}\n${c} ${d}`;
  },
  right({ jobs, deadline }, reply) {
    const hours = reply.split('\n').map((line) => line.split(' '));
    for (let hour = 0; hour < 20; hour++) {
      const running = [0, 1].flatMap((job) =>
        [0, 1].flatMap((i) => {
          const start = Number(hours[job]![i]);
          return start <= hour && hour < start + jobs[job]![i]!.hours ? [{ job, i, ...jobs[job]![i]! }] : [];
        }),
      );
      if (running.length > 2 || (running.length > 0 && hour >= deadline)) return false;
      const [one, other] = running;
      if (one && other && (one.job === other.job || one.machine === other.machine)) return false;
    }
    return !reply.includes('.') && hours.every(([first, second]) => Number(first) < Number(second));
  },
};

export default brute;
