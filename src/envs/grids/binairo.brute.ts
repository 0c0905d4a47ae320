import type { Brute } from '../examples.ts';
import type { Puzzle } from './binairo.ts';

/** Every way to put 0 and 1 into the empty cells of a 4×4 grid. */
const brute: Brute<{ rows: 4; columns: 4; given: 'fewest'; reasoning: 'lines' }, Puzzle> = {
  params: { rows: 4, columns: 4, given: 'fewest', reasoning: 'lines' },
  unique: true,
  *candidates({ cells }) {
    const empty = cells.filter((sign) => sign === '.').length;
    for (let n = 0; n < 2 ** empty; n++) {
      const digits = [...n.toString(2).padStart(empty, '0')];
      const text = cells.map((sign) => (sign === '.' ? digits.pop() : sign)).join('');
      yield [0, 4, 8, 12].map((from) => text.slice(from, from + 4)).join('\n');
    }
  },
  right(_puzzle, reply) {
    const rows = reply.split('\n');
    const columns = [0, 1, 2, 3].map((c) => rows.map((row) => row[c]).join(''));
    const fair = (line: string) => !/000|111/.test(line) && line.replaceAll('0', '').length === 2;
    return [rows, columns].every((lines) => new Set(lines).size === 4 && lines.every(fair));
  },
};

export default brute;
