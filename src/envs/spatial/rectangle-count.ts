import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { type Box, boxesOf, drawnOutlines, LEAST, type Outlines, rim } from '../../core/outlines.ts';
import { int } from '../../core/params.ts';
import type { Mark, Pane } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * Outlines of rectangles lie on one another. How many rectangles are there?
 *
 *     #####
 *     #   #
 *     # ##█##
 *     # # # #     two
 *     ##█## #
 *       #####
 *
 * A cell shows whether one outline runs through it or two; more never meet. Rectangles are drawn at random; then every
 * way to take the picture apart into rectangles is tried, and a picture that two numbers of them explain is refused.
 *
 * Source: Reasoning Gym's rectangle_count, which does not ask whether another number fits.
 */

const knobs = {
  rows: int('Rows', 8, 40),
  columns: int('Columns', 8, 60),
  most: int('Rectangles', 2, 20, 'At most; at least half as many are drawn.'),
};

export type Puzzle = Outlines;
/** A whole number in plain digits; '' while nothing is entered. */
type Answer = string;

const SIGNS = [' ', '#', '█'];
const lines = (p: Puzzle): string[] =>
  Array.from({ length: p.rows }, (_, row) =>
    p.cells
      .slice(row * p.columns, (row + 1) * p.columns)
      .map((n) => SIGNS[n] ?? ' ')
      .join(''),
  );

const read = (text: string) => readWhole(text, { signed: false, digits: 4 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'rectangle-count',
  version: 2,
  title: 'Counting rectangles',
  about: 'Count the rectangles whose outlines lie on one another.',
  family: 'spatial',
  tags: ['spatial', 'counting'],
  sources: ['Reasoning Gym, rectangle_count, 2025, https://github.com/open-thought/reasoning-gym'],

  knobs,
  // With less room they tangle too much to be told apart.
  check: ({ rows, columns, most }) =>
    most * 30 > rows * columns
      ? {
          at: 'most',
          why: `On ${rows} by ${columns} cells there is room for ${Math.floor((rows * columns) / 30)}.`,
        }
      : undefined,
  levels: [
    { rows: 15, columns: 20, most: 10 },
    { rows: 16, columns: 26, most: 13 },
    { rows: 18, columns: 30, most: 15 },
    { rows: 20, columns: 32, most: 17 },
    { rows: 24, columns: 44, most: 20 },
  ],
  measure: { says: 'rectangles', of: (p) => counts(p).numbers[0] ?? 0 },

  generate({ rows, columns, most }, rng) {
    for (let tries = 0; tries < 300; tries++) {
      const boxes: Box[] = [];
      const wanted = rng.int(Math.ceil(most / 2), most);
      const free = Array.from({ length: rows * columns }, () => 2);
      for (let draws = 0; draws < 60 * most && boxes.length < wanted; draws++) {
        const [top, left] = [rng.int(0, rows - LEAST), rng.int(0, columns - LEAST)];
        const bottom = rng.int(top + LEAST - 1, Math.min(rows - 1, top + (rows >> 1)));
        const right = rng.int(left + LEAST - 1, Math.min(columns - 1, left + (columns >> 1)));
        const cells = [...rim({ top, left, bottom, right })].map(([row, column]) => row * columns + column);
        if (cells.some((cell) => free[cell] === 0)) continue;
        for (const cell of cells) free[cell]!--;
        boxes.push({ top, left, bottom, right });
      }
      const puzzle = drawnOutlines(rows, columns, boxes);
      if (boxes.length === wanted && isPlain(puzzle)) return { puzzle, secret: null };
    }
    throw new Error('No picture that only one number of rectangles explains within 300 tries.');
  },

  prompt: (p) =>
    [
      `This picture of ${p.rows} rows and ${p.columns} columns shows the outlines of rectangles. Each rectangle has at least ${LEAST} rows and ${LEAST} columns. # is a cell that one outline runs through, █ a cell that two run through; the outline of a rectangle is its first and last row and column.`,
      '',
      '```',
      ...lines(p),
      '```',
      '',
      'How many rectangles are there? The picture can be taken apart into only one number of them. Answer with the number alone, in plain digits.',
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'count',
      says: 'The picture is made of that many rectangles.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        return counts(p).numbers.some((n) => String(n) === a)
          ? undefined
          : { places: [FIELD], note: `No ${a} rectangles give these outlines.` };
      },
    },
  ],

  board: workedBoard({
    tip: 'Count the rectangles and type their number; dark cells belong to one outline, cells with a 2 to two.',
    name: 'number of rectangles',
    scenery: (p) => [picture(p)],
    keys: () => digitKeys(false),
    unfinished: /^$/,
    blank: '',
    read,
    write,
  }),

  guess: (p, rng) => String(rng.int(1, Math.max(10, (p.rows * p.columns) >> 5))),
  /** Counts the cells that a top left corner could be. */
  greedy(p) {
    const at = (row: number, column: number) =>
      row < 0 || column < 0 ? 0 : (p.cells[row * p.columns + column] ?? 0);
    const corners = p.cells.filter((n, i) => {
      const [row, column] = [Math.floor(i / p.columns), i % p.columns];
      return n > 0 && at(row - 1, column) === 0 && at(row, column - 1) === 0;
    });
    return String(corners.length);
  },
  /** From the last corner back: each bottom right cell that is left over closes a rectangle, the largest first. */
  oracle(p, _secret, steps) {
    const left = p.cells.slice();
    const open = (row: number, column: number) => (left[row * p.columns + column] ?? 0) > 0;
    const walk = (from: number): number | undefined => {
      let at = from;
      while (at >= 0 && left[at] === 0) at--;
      if (at < 0) return 0;
      const [bottom, right] = [Math.floor(at / p.columns), at % p.columns];
      let [low, far] = [bottom, right];
      while (low > 0 && open(low - 1, right)) low--;
      while (far > 0 && open(bottom, far - 1)) far--;
      for (let top = low; top <= bottom - LEAST + 1; top++)
        for (let start = far; start <= right - LEAST + 1; start++) {
          if (!steps.take()) return undefined;
          const cells = [...rim({ top, left: start, bottom, right })];
          if (!cells.every(([row, column]) => open(row, column))) continue;
          for (const [row, column] of cells) left[row * p.columns + column]!--;
          const more = walk(at);
          if (more !== undefined) return more + 1;
          for (const [row, column] of cells) left[row * p.columns + column]!++;
        }
      return undefined;
    };
    const count = walk(left.length - 1);
    return count === undefined ? undefined : String(count);
  },

  reasoningGym: [
    {
      dataset: 'rectangle_count',
      like: {
        params: { rows: 40, columns: 60, most: 8 },
        but: 'there 80 by 80 cells and 1 to 10 rectangles',
        proves: 'no other number of rectangles gives the picture',
      },
      form: anyNumber(() => env),
      instance({ question }) {
        const marker = 'How many rectangles do you see in the grid below?\n';
        const at = question.indexOf(marker);
        const rows = question
          .slice(at + marker.length, at + marker.length + 50_000)
          .replace(/\n+$/, '')
          .split('\n');
        const columns = Math.max(...rows.map((row) => row.length));
        const cells = rows.flatMap((row) => [...row.padEnd(columns)].map((sign) => SIGNS.indexOf(sign)));
        if (at < 0 || rows.length > 200 || columns > 200 || cells.includes(-1) || !cells.includes(1))
          return { why: 'The entry’s question holds no picture of up to 200 rows and columns of # and █.' };
        const puzzle = { rows: rows.length, columns, cells };
        return counts(puzzle).numbers.length > 0
          ? { puzzle, secret: null }
          : { why: 'The picture of the entry is none of rectangles, or too tangled to be taken apart.' };
      },
    },
  ],
};

export default env;

interface Counted {
  /** The numbers of rectangles that explain the picture, the first found first. */
  readonly numbers: readonly number[];
  /** Whether every way to take it apart was tried. */
  readonly all: boolean;
}
const known = new WeakMap<Puzzle, Counted>();

function counts(p: Puzzle): Counted {
  const before = known.get(p);
  if (before) return before;
  const counted = countsWithin(p, 200_000);
  known.set(p, counted);
  return counted;
}

function countsWithin(p: Puzzle, most: number): Counted {
  const found = new Set<number>();
  const steps = makeSteps(most);
  for (const boxes of boxesOf(p, steps)) found.add(boxes.length);
  return { numbers: [...found], all: !steps.spent };
}

/** Whether one number alone explains the picture, and a short search proves it. */
const isPlain = (p: Puzzle): boolean => {
  const { numbers, all } = countsWithin(p, 50_000);
  return all && numbers.length === 1;
};

/** Cells as far as they can be drawn large enough, else lines of text. */
function picture(p: Puzzle): Pane {
  if (p.cells.length > 1200)
    return {
      kind: 'text',
      id: 'picture',
      name: 'picture',
      at: 'picture',
      face: 'lines',
      text: lines(p).join('\n'),
    };
  return {
    kind: 'grid',
    id: 'picture',
    name: 'picture',
    rows: p.rows,
    columns: p.columns,
    cells: p.cells.map((n, i): Mark => {
      const [row, column] = [Math.floor(i / p.columns), i % p.columns];
      return {
        at: `r${row + 1}c${column + 1}`,
        name: `row ${row + 1} column ${column + 1}`,
        fixed: true,
        says: ['empty', 'one outline', 'two outlines'][n] ?? '',
        ...(n === 1 ? { look: 'solid' } : n === 2 ? { fill: 6, text: '2' } : {}),
      };
    }),
  };
}
