import type { Brute } from '../examples.ts';
import type { Puzzle } from './acre.ts';

/** Every answer to three tests, gaps among them, against all sixteen choices of blickets. */
const brute: Brute<{ objects: number; trials: number; tests: number }, Puzzle> = {
  params: { objects: 4, trials: 4, tests: 3 },
  unique: true,
  *candidates() {
    const words = ['on', 'off', 'undetermined', '?'];
    for (const a of words)
      for (const b of words) {
        yield `${a}, ${b}`;
        for (const c of words) yield `${a}, ${b}, ${c}`;
      }
  },
  right({ trials, tests }, reply) {
    const lights = (blickets: string[], objects: readonly number[]) =>
      objects.some((o) => blickets[o] === 'B') ? 'on' : 'off';
    const fitting = Array.from({ length: 16 }, (_, n) =>
      n.toString(2).padStart(4, '0').replaceAll('1', 'B').split(''),
    ).filter((blickets) =>
      trials.every((trial) => lights(blickets, trial.objects) === (trial.on ? 'on' : 'off')),
    );
    const words = tests.map((test) => {
      const seen = [...new Set(fitting.map((blickets) => lights(blickets, test)))];
      return seen.length === 1 ? seen[0] : 'undetermined';
    });
    return reply === words.join(', ');
  },
};

export default brute;
