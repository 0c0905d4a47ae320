import type { Brute } from '../examples.ts';
import type { Puzzle } from './subset-sum.ts';

/** Every choice, also in reverse, with its first number twice, with a strange number and with one sign turned. */
const brute: Brute<{ numbers: number; largest: number; negative: boolean }, Puzzle> = {
  params: { numbers: 6, largest: 30, negative: true },
  *candidates({ numbers, target }) {
    for (let choice = 1; choice < 64; choice++) {
      const chosen: number[] = [];
      for (let i = 0, left = choice; left > 0; i++, left = (left - (left % 2)) / 2)
        if (left % 2 === 1) chosen.push(numbers[i]!);
      const total = chosen.reduce((a, b) => a + b);
      yield chosen.join(' ');
      yield chosen.reverse().join(' ');
      yield [...chosen, chosen[0]].join(' ');
      yield [...chosen, target - total].join(' ');
      yield [-chosen[0]!, ...chosen.slice(1)].join(' ');
      yield `${chosen.join(' ')} 0`;
    }
  },
  right({ numbers, target }, reply) {
    const chosen = reply.split(' ');
    // Takes the chosen numbers away from a copy of the list, one by one.
    const left = numbers.map(String);
    let total = 0;
    for (const word of chosen) {
      const at = left.indexOf(word);
      if (at < 0) return false;
      left.splice(at, 1);
      total -= Number(word);
    }
    return total + target === 0;
  },
};

export default brute;
