import type { Read, RgAdapter } from '../../core/environment.ts';
import { gridOf, isListOf, isWholeIn } from '../../core/foreign.ts';
import type { Puzzle } from './futoshiki.ts';

type Adapter = RgAdapter<Puzzle, readonly number[], null>;
type Sign = Puzzle['signs'][number];

const LARGEST = 9;

export const reasoningGym: readonly Adapter[] = [
  {
    dataset: 'futoshiki',
    like: { params: { size: 6, signs: 14, reasoning: 'bounds' }, but: 'there sizes 4 to 9, here 6' },
    instance({ metadata }) {
      const grid = gridOf(metadata.puzzle, LARGEST, (v): v is number => isWholeIn(v, 0, LARGEST));
      if (!grid || grid.rows !== grid.columns || grid.rows < 2 || Math.max(...grid.cells) > grid.rows)
        return { why: `The entry’s metadata has no square grid of numbers up to ${LARGEST}×${LARGEST}.` };
      const size = grid.rows;
      const given = Array.isArray(metadata.constraints) ? metadata.constraints : [null];
      const signs = given.map((one) => signOf(one, size));
      if (!isListOf(signs, 2 * size * size, (sign): sign is Sign => sign !== undefined))
        return { why: 'The entry’s metadata has a constraint that is not between two neighbouring cells.' };
      return { puzzle: { size, cells: grid.cells, signs }, secret: null };
    },
    form: {
      read: readPicture,
      write: (answer, p) => picture(p, answer).join('\n'),
    },
  },
];

/** The cells of a constraint [row, column, row, column, sign], the one with the smaller number first. */
function signOf(value: unknown, size: number): Sign | undefined {
  if (!Array.isArray(value) || value.length !== 5) return undefined;
  const [row, column, toRow, toColumn, sign] = value as unknown[];
  const within = (n: unknown): n is number => isWholeIn(n, 0, size - 1);
  if (!within(row) || !within(column) || !within(toRow) || !within(toColumn)) return undefined;
  if (Math.abs(row - toRow) + Math.abs(column - toColumn) !== 1) return undefined;
  const [from, to] = [row * size + column, toRow * size + toColumn];
  return sign === '<' ? [from, to] : sign === '>' ? [to, from] : undefined;
}

/** The question's own drawing: cells four characters apart, signs between them, a line of signs between two rows. */
function picture(p: Puzzle, cells: readonly number[]): string[] {
  const lines = Array.from({ length: 2 * p.size - 1 }, () => new Array<string>(4 * p.size - 3).fill(' '));
  for (const [i, value] of cells.entries())
    lines[2 * Math.floor(i / p.size)]![4 * (i % p.size)] = value === 0 ? '_' : String(value);
  for (const [less, more] of p.signs) {
    const first = Math.min(less, more);
    const [row, column] = [2 * Math.floor(first / p.size), 4 * (first % p.size)];
    if (Math.floor(less / p.size) === Math.floor(more / p.size))
      lines[row]![column + 2] = less < more ? '<' : '>';
    else lines[row + 1]![column] = less < more ? '∧' : '∨';
  }
  return lines.map((line) => line.join('').trimEnd());
}

/** The drawing with numbers in its cells, and nothing else about it changed but blanks at the ends of lines. */
function readPicture(text: string, p: Puzzle): Read<readonly number[]> {
  const lines = text.split(/\r?\n/, 2 * p.size).map((line) => line.trimEnd());
  const asked = picture(p, p.cells);
  if (lines.length !== asked.length)
    return { why: `There are not ${asked.length} lines, as the puzzle has with those of signs.` };
  const answer: number[] = [];
  for (const [i, line] of lines.entries()) {
    const frame = asked[i]!;
    if (line.length !== frame.length) return { why: `Line ${i + 1} is not as long as in the puzzle.` };
    for (let at = 0; at < frame.length; at++) {
      const isCell = i % 2 === 0 && at % 4 === 0;
      if (isCell && /[1-9_]/.test(line[at]!)) answer.push(line[at] === '_' ? 0 : Number(line[at]));
      else if (isCell || line[at] !== frame[at])
        return { why: `Line ${i + 1} differs from the puzzle at character ${at + 1}.` };
    }
  }
  return { answer };
}
