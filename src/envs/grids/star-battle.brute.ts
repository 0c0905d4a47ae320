import type { Brute } from '../examples.ts';
import type { Puzzle } from './star-battle.ts';

/** Every grid of 5×5 with at most one star in each row. */
const brute: Brute<{ size: number; reasoning: 'direct' }, Puzzle> = {
  params: { size: 5, reasoning: 'direct' },
  unique: true,
  *candidates() {
    const lines = ['.....', '*....', '.*...', '..*..', '...*.', '....*'];
    for (let n = 0; n < 6 ** 5; n++)
      yield [1, 6, 36, 216, 1296].map((unit) => lines[Math.floor(n / unit) % 6]).join('\n');
  },
  right({ regions }, reply) {
    const columns = reply.split('\n').map((line) => line.indexOf('*'));
    return (
      new Set(columns).size === 5 &&
      !columns.includes(-1) &&
      columns.every((column, row) => row === 0 || Math.abs(column - columns[row - 1]!) > 1) &&
      new Set(columns.map((column, row) => regions[5 * row + column])).size === 5
    );
  },
};

export default brute;
