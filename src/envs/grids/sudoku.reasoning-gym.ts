import type { RgAdapter } from '../../core/environment.ts';
import { gridOf, isWholeIn } from '../../core/foreign.ts';
import { readSpaced, writeSpaced } from '../../core/spaced-grid.ts';
import type { Puzzle } from './sudoku.ts';

type Adapter = RgAdapter<Puzzle, readonly number[], null>;

/** Digits with spaces between; a blank is written as in the question. */
const form: Adapter['form'] = {
  read(text, p) {
    const given = readSpaced(text, p.size, p.size, '123456789_', 'the digits 1 to 9');
    return 'why' in given ? given : { answer: given.answer.map((c) => (c === '_' ? 0 : Number(c))) };
  },
  write: (answer, p) =>
    writeSpaced(
      answer.map((v) => (v === 0 ? '_' : String(v))),
      p.size,
    ),
};

const of = (dataset: string, size: 4 | 9, blanks: number, but: string): Adapter => ({
  dataset,
  like: { params: { size, blanks, technique: 'single' }, but },
  instance({ metadata }) {
    const grid = gridOf(metadata.puzzle, size, (v): v is number => isWholeIn(v, 0, size));
    return grid && grid.rows === size && grid.columns === size
      ? { puzzle: { size, cells: grid.cells }, secret: null }
      : { why: `The entry’s metadata has no ${size}×${size} grid of the digits 0 to ${size}.` };
  },
  form,
});

export const reasoningGym: readonly Adapter[] = [
  of('sudoku', 9, 40, 'there 30 to 50 empty cells, here 40'),
  of('mini_sudoku', 4, 10, 'there 8 to 12 empty cells, here 10'),
];
