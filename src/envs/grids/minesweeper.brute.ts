import type { Brute } from '../examples.ts';
import type { Puzzle } from './minesweeper.ts';

type Params = {
  readonly rows: number;
  readonly columns: number;
  readonly mines: number;
  readonly shown: 'few';
  readonly reasoning: 'direct';
};

/** Every set of covered cells on a 4×4 board; where more than 14 are covered, those of up to four mines. */
const brute: Brute<Params, Puzzle> = {
  params: { rows: 4, columns: 4, mines: 15, shown: 'few', reasoning: 'direct' },
  unique: true,
  *candidates({ cells }) {
    const covered = cells.flatMap((n, cell) => (n === -1 ? [cell] : []));
    for (let n = 0; n < 2 ** covered.length; n++) {
      const bits = n.toString(2).padStart(covered.length, '0');
      if (covered.length > 14 && bits.replaceAll('0', '').length > 4) continue;
      const text = cells.map((_, cell) => (bits[covered.indexOf(cell)] === '1' ? '*' : '.')).join('');
      yield [0, 4, 8, 12].map((from) => text.slice(from, from + 4)).join('\n');
    }
  },
  right({ cells, mines }, reply) {
    const rows = reply.split('\n');
    const isMine = (row: number, column: number) => (rows[row]?.[column] === '*' ? 1 : 0);
    const told = cells.every((n, cell) => {
      if (n < 0) return true;
      let sum = 0;
      for (const down of [-1, 0, 1])
        for (const right of [-1, 0, 1]) sum += isMine(Math.floor(cell / 4) + down, (cell % 4) + right);
      return sum === n;
    });
    return told && reply.split('*').length - 1 === mines;
  },
};

export default brute;
