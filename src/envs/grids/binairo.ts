import { actOnSigns, type CellSigns } from '../../core/cell-signs.ts';
import { readCharacters, writeCharacters } from '../../core/character-grid.ts';
import type { Break, Environment } from '../../core/environment.ts';
import { cellMark, cellPlace, cellsWhere } from '../../core/grid.ts';
import { solveLines } from '../../core/line-choices.ts';
import { choice } from '../../core/params.ts';
import { choicesOf, differ, drawn, dug, type Line, linesOf, signsOf } from './binairo.digging.ts';
import { binairoHint } from './binairo.hint.ts';

const SIDES = [4, 6, 8, 10, 12] as const;
const knobs = {
  rows: choice('Rows', SIDES),
  columns: choice('Columns', SIDES),
  given: choice(
    'Given digits',
    ['half', 'some', 'fewest'],
    'Half of the cells, two in five, or as few as can be.',
  ),
  reasoning: choice('Reasoning', ['lines', 'search'], 'One line at a time is enough, or is not.'),
};

export type Sign = '.' | '0' | '1';
export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, a dot is empty. */
  readonly cells: readonly Sign[];
}
type Answer = readonly Sign[];

/*
 * Fill the grid with 0 and 1 so that no three equal digits stand next to each other in a row or column, every row and
 * column has as many 0s as 1s, and no two rows and no two columns are equal.
 *
 *     0 1 . .         0 1 1 0
 *     . . 1 .    →    0 0 1 1
 *     1 . . 1         1 0 0 1
 *     . . . .         1 1 0 0
 *
 * A full grid is drawn at random and digits are taken away one by one, as long as looking at one line at a time still
 * finds the rest, which proves that there is one solution; at “search” as long as a complete search finds one solution
 * alone, and the grid is kept where lines do not suffice.
 *
 * Source: Peter De Schepper and Frank Coussement, Binairo (2009); also called Takuzu.
 */

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'binairo',
  version: 1,
  title: 'Binairo',
  about: 'Fill the grid with 0 and 1, never three alike in a row and as many of each in every line.',
  family: 'grids',
  tags: ['deduction'],
  sources: ['Peter De Schepper and Frank Coussement, Binairo, 2009'],

  knobs,
  check({ rows, columns, given, reasoning }) {
    if (Math.max(rows, columns) > 2 * Math.min(rows, columns))
      return { at: 'columns', why: 'One side is at most twice as long as the other, or lines repeat.' };
    return reasoning === 'search' && (Math.min(rows, columns) < 6 || given !== 'fewest')
      ? { at: 'reasoning', why: 'Search is needed only from 6×6 on, with the fewest digits given.' }
      : undefined;
  },
  levels: [
    { rows: 4, columns: 4, given: 'half', reasoning: 'lines' },
    { rows: 6, columns: 4, given: 'some', reasoning: 'lines' },
    { rows: 6, columns: 6, given: 'some', reasoning: 'lines' },
    { rows: 6, columns: 8, given: 'fewest', reasoning: 'lines' },
    { rows: 8, columns: 10, given: 'fewest', reasoning: 'lines' },
    { rows: 10, columns: 10, given: 'fewest', reasoning: 'search' },
    { rows: 12, columns: 12, given: 'fewest', reasoning: 'search' },
  ],
  measure: { says: 'empty cells', of: (p) => p.cells.filter((sign) => sign === '.').length },

  generate({ rows, columns, given, reasoning }, rng) {
    for (let tries = 0; tries < 200; tries++) {
      const full = drawn(rows, columns, rng);
      const puzzle = full && dug(full, GIVEN[given], reasoning, rng);
      if (puzzle) return { puzzle, secret: null };
    }
    throw new Error('No grid asks for this reasoning within 200 tries.');
  },

  prompt: (p) =>
    [
      `Fill the empty cells (.) of this binairo of ${p.rows} rows and ${p.columns} columns with 0 and 1. No three equal digits may stand directly next to each other in a row or in a column. Every row and every column has as many 0s as 1s. No two rows are equal, and no two columns are equal. Given digits stay.`,
      '',
      writeCharacters(p.cells, p.columns),
      '',
      `Answer with ${p.rows} lines of ${p.columns} digits each, without spaces.`,
    ].join('\n'),
  read(text, p) {
    const cells = readCharacters(text, p.rows, p.columns, '.01', 'the digits 0 and 1 and dots');
    return 'why' in cells ? cells : { answer: cells as readonly Sign[] };
  },
  write: (answer, p) => writeCharacters(answer, p.columns),

  rules: [
    {
      name: 'givens',
      says: 'The given digits stay.',
      broken: (p, a) =>
        at(
          p,
          cellsWhere(p.cells, (sign, cell) => sign !== '.' && a[cell] !== sign),
          'A given digit was changed.',
        ),
    },
    {
      name: 'three',
      says: 'No three equal digits stand next to each other.',
      live: true,
      broken(p, a) {
        for (const { name, cells } of linesOf(p))
          for (let i = 0; i + 2 < cells.length; i++) {
            const three = cells.slice(i, i + 3);
            const sign = a[three[0]!]!;
            if (sign !== '.' && three.every((cell) => a[cell] === sign))
              return at(p, three, `${name} has ${sign} three times running.`);
          }
        return undefined;
      },
    },
    {
      name: 'half',
      says: 'No row or column has more of one digit than the other can match.',
      live: true,
      broken(p, a) {
        for (const { name, cells } of linesOf(p))
          for (const sign of ['0', '1']) {
            const same = cells.filter((cell) => a[cell] === sign);
            if (same.length > cells.length / 2)
              return at(p, same, `${name} has ${same.length} ${sign}s; ${cells.length / 2} are the most.`);
          }
        return undefined;
      },
    },
    {
      name: 'twins',
      says: 'No two full rows and no two full columns are equal.',
      live: true,
      broken(p, a) {
        const seen = new Map<string, Line>();
        for (const line of linesOf(p)) {
          const key = `${line.name.slice(0, 3)} ${line.cells.map((cell) => a[cell]).join('')}`;
          const twin = seen.get(key);
          seen.set(key, line);
          if (twin && !key.includes('.'))
            return at(
              p,
              [...twin.cells, ...line.cells],
              `${line.name} is equal to ${twin.name.toLowerCase()}.`,
            );
        }
        return undefined;
      },
    },
    {
      name: 'filled',
      says: 'Every cell is filled.',
      broken: (p, a) =>
        at(
          p,
          cellsWhere(a, (sign) => sign === '.'),
          'Cells are still empty.',
        ),
    },
  ],

  board: {
    tip: 'Tap an empty cell for 0, again for 1; or type the digits.',
    start: (p) => p.cells,
    act: (p, draft, gesture) => actOnSigns(SIGNS, draft, gesture, p.columns, (cell) => p.cells[cell] === '.'),
    show: (p, draft) => ({
      panes: [
        {
          kind: 'grid',
          id: 'board',
          name: 'binairo',
          rows: p.rows,
          columns: p.columns,
          values: ['0', '1'],
          taps: true,
          cells: draft.map((sign, cell) => ({
            ...cellMark(cell, p.columns),
            ...(sign === '.' ? {} : { text: sign }),
            ...(p.cells[cell] !== '.' && p.cells[cell] === sign ? { fixed: true } : {}),
          })),
        },
      ],
      status: `${draft.filter((sign) => sign === '.').length} cells are empty`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) =>
      answer.flatMap((value, cell) =>
        p.cells[cell] === '.' && value !== '.'
          ? [{ do: 'set' as const, at: cellPlace(cell, p.columns), value }]
          : [],
      ),
    hint: binairoHint,
  },

  guess: (p, rng) => p.cells.map((sign) => (sign === '.' ? rng.pick(['0', '1'] as const) : sign)),
  greedy(p) {
    const cells = p.cells.slice();
    for (const [cell, sign] of cells.entries()) {
      if (sign !== '.') continue;
      cells[cell] = '0';
      if (clashes(p, cells)) cells[cell] = '1';
    }
    return cells;
  },
  oracle: (p, _secret, steps) => signsOf(p, solveLines(choicesOf(p), 1, steps, { accept: differ(p) })[0]),
};

export default env;

const SIGNS: CellSigns<Sign> = {
  next: { '.': '0', '0': '1', '1': '.' },
  typed: new Map([
    ['', '.'],
    ['0', '0'],
    ['1', '1'],
  ]),
};

/** Digits that are left at least, per cent. */
const GIVEN = { half: 50, some: 40, fewest: 0 };

const at = (p: Puzzle, cells: readonly number[], note: string): Break | undefined =>
  cells.length === 0 ? undefined : { places: cells.map((cell) => cellPlace(cell, p.columns)), note };

const clashes = (p: Puzzle, cells: Answer): boolean =>
  env.rules.some((rule) => rule.live && rule.broken(p, cells, null, null));
