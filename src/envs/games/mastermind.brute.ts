import type { Brute } from '../examples.ts';
import type { Puzzle } from './mastermind.ts';

/** Every code of three digits from 0, which is none, to 4. */
const brute: Brute<{ places: number; colors: number; left: number }, Puzzle> = {
  params: { places: 3, colors: 4, left: 2 },
  *candidates() {
    for (const a of '01234') for (const b of '01234') for (const c of '01234') yield `${a} ${b} ${c}`;
  },
  right({ told }, reply) {
    return (
      !reply.includes('0') &&
      told.every(({ guess, right, elsewhere }) => {
        const code = reply.split(' ');
        const asked = guess.map(String);
        let hits = 0;
        for (let i = 2; i >= 0; i--)
          if (code[i] === asked[i]) {
            hits++;
            code.splice(i, 1);
            asked.splice(i, 1);
          }
        let near = 0;
        for (const digit of asked) {
          const at = code.indexOf(digit);
          if (at < 0) continue;
          near++;
          code.splice(at, 1);
        }
        return hits === right && near === elsewhere;
      })
    );
  },
};

export default brute;
