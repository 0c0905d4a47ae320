import { writeCharacters } from '../../core/character-grid.ts';
import type { Environment } from '../../core/environment.ts';
import { lightest, solveBits } from '../../core/gf2.ts';
import { cellAt, cellMark, cellPlace, sideNeighbours } from '../../core/grid.ts';
import { int } from '../../core/params.ts';
import { movesMade } from '../../core/stepping-stone.ts';
import { makeSteps, type Steps } from '../../core/steps.ts';

/*
 * Pressing a cell switches its own light and those of the cells beside, above and below it. Turn all lights off with
 * few presses.
 *
 *     O O .        . . .        . . .
 *     O . O   →    . . O   →    . . .      by pressing row 1 column 1, then row 3 column 3
 *     . O O        . O O        . . .
 *
 * The generator presses cells at random from the dark board. What a set of presses does is linear over GF(2), in any
 * order, and twice is not at all: Gaussian elimination gives all sets that darken the board, the smallest of them is
 * the fewest presses there can be, and instances are kept whose fewest is the number asked for. The bound in the prompt
 * is that number plus the slack, so it can always be met.
 *
 * Source: Tiger Electronics' toy of 1995; Marlow Anderson and Todd Feil, Turning Lights Out with Linear Algebra (1998).
 */

const knobs = {
  rows: int('Rows', 2, 9),
  columns: int('Columns', 2, 9),
  presses: int('Fewest presses', 3, 27, 'How many it takes at the least.'),
  slack: int('Presses to spare', 0, 4),
};

export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  /** Cells whose light is on, rising. */
  readonly lit: readonly number[];
  readonly most: number;
}
/** Cells in the order pressed. */
type Answer = readonly number[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'lights-out',
  version: 1,
  title: 'Lights out',
  about: 'Turn all lights off, though every press switches the neighbours too.',
  family: 'grids',
  tags: ['planning', 'deduction'],
  sources: [
    'Tiger Electronics, Lights Out, 1995',
    'Marlow Anderson and Todd Feil, Turning Lights Out with Linear Algebra, 1998',
  ],

  knobs,
  check: ({ rows, columns, presses }) =>
    presses * 3 > rows * columns
      ? {
          at: 'presses',
          why: `On ${rows}×${columns} cells the fewest presses can be at most ${Math.floor((rows * columns) / 3)} here.`,
        }
      : undefined,
  levels: [
    { rows: 4, columns: 5, presses: 4, slack: 0 },
    { rows: 5, columns: 5, presses: 6, slack: 2 },
    { rows: 6, columns: 5, presses: 9, slack: 0 },
    { rows: 6, columns: 6, presses: 12, slack: 0 },
    { rows: 6, columns: 7, presses: 14, slack: 0 },
    { rows: 7, columns: 8, presses: 18, slack: 0 },
    { rows: 9, columns: 9, presses: 25, slack: 0 },
  ],
  measure: { says: 'fewest presses', of: (p) => fewestPresses(p, makeSteps())?.length ?? 0 },

  generate({ rows, columns, presses, slack }, rng) {
    const cells = Array.from({ length: rows * columns }, (_, i) => i);
    for (let tries = 0; tries < 200; tries++) {
      const pressed = rng.shuffle(cells).slice(0, presses);
      const lit = after({ rows, columns, lit: [] }, pressed);
      const puzzle: Puzzle = { rows, columns, lit, most: presses + slack };
      if (fewestPresses(puzzle, makeSteps())?.length === presses) return { puzzle, secret: null };
    }
    throw new Error('No board that takes this many presses was found within 200 tries.');
  },

  prompt: (p) =>
    [
      `Turn off all lights on this board of ${p.rows} rows and ${p.columns} columns (O is a light that is on, a dot one that is off):`,
      '',
      writeCharacters(
        Array.from({ length: p.rows * p.columns }, (_, cell) => (p.lit.includes(cell) ? 'O' : '.')),
        p.columns,
      ),
      '',
      'Pressing a cell switches its own light and the lights of its neighbours to the left, to the right, above and below, as far as there are such: what is on goes off, what is off goes on.',
      `Use at most ${p.most} presses, and press no cell twice.`,
      '',
      'Answer with the cells to press, separated by single spaces. The cell in row 1 and column 2, counted from the top left, is r1c2. An answer looks like this: r1c2 r2c1',
    ].join('\n'),
  read(text, p) {
    const words = text.split(' ');
    if (words.length > 200) return { why: 'There are more than 200 presses.' };
    const cells: number[] = [];
    for (const word of words) {
      if (!/^r[1-9]c[1-9]$/.test(word)) return { why: `“${word.slice(0, 20)}” is no cell such as r1c2.` };
      const cell = cellAt(word, p.rows, p.columns);
      if (cell === undefined)
        return { why: `There is no cell ${word} on ${p.rows} rows and ${p.columns} columns.` };
      cells.push(cell);
    }
    return { answer: cells };
  },
  write: (answer, p) => answer.map((cell) => cellPlace(cell, p.columns)).join(' '),

  rules: [
    {
      name: 'once',
      says: 'No cell is pressed twice.',
      live: true,
      broken(p, a) {
        const again = a.flatMap((cell, i) => (a.indexOf(cell) < i ? [i] : []));
        const [first] = again;
        return first === undefined
          ? undefined
          : {
              places: [...new Set(again.map((i) => cellPlace(a[i]!, p.columns))), ...again.map(press)],
              note: `${cellPlace(a[first]!, p.columns)} is pressed a second time.`,
            };
      },
    },
    {
      name: 'bound',
      says: 'There are no more presses than allowed.',
      live: true,
      broken: (p, a) =>
        a.length <= p.most
          ? undefined
          : {
              places: a.slice(p.most).map((_, i) => press(p.most + i)),
              note: `${a.length} presses; at most ${p.most} are allowed.`,
            },
    },
    {
      name: 'dark',
      says: 'All lights are off in the end.',
      broken(p, a) {
        const lit = after(p, a);
        return lit.length === 0
          ? undefined
          : {
              places: lit.map((cell) => cellPlace(cell, p.columns)),
              note: lit.length === 1 ? 'One light is still on.' : `${lit.length} lights are still on.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap a cell to press it; tap it again to take the press back.',
    start: () => [],
    act(p, draft, gesture) {
      if (gesture.do !== 'tap') return draft;
      const undone = draft.findIndex((_, i) => press(i) === gesture.at);
      if (undone >= 0) return draft.filter((_, i) => i !== undone);
      const cell = cellAt(gesture.at, p.rows, p.columns);
      if (cell === undefined) return draft;
      return draft.includes(cell) ? draft.filter((other) => other !== cell) : [...draft, cell];
    },
    show(p, draft) {
      const lit = after(p, draft);
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'lights',
            rows: p.rows,
            columns: p.columns,
            taps: true,
            cells: Array.from({ length: p.rows * p.columns }, (_, cell) => ({
              ...cellMark(cell, p.columns),
              says: `${lit.includes(cell) ? 'on' : 'off'}${draft.includes(cell) ? ', pressed' : ''}`,
              ...(lit.includes(cell) ? { look: 'lit' as const } : {}),
              ...(draft.includes(cell) ? { text: '●' } : {}),
            })),
          },
          {
            kind: 'sequence',
            id: 'presses',
            name: 'presses',
            taps: true,
            empty: 'Nothing pressed yet',
            items: draft.map((cell, i) => ({
              at: press(i),
              name: `press ${i + 1}`,
              text: cellPlace(cell, p.columns),
            })),
          },
        ],
        status: `${draft.length} of at most ${p.most} presses, ${lit.length} ${lit.length === 1 ? 'light' : 'lights'} on`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) => answer.map((cell) => ({ do: 'tap', at: cellPlace(cell, p.columns) })),
  },

  guess: (p, rng) =>
    rng
      .shuffle(Array.from({ length: p.rows * p.columns }, (_, i) => i))
      .slice(0, Math.min(p.most, p.rows * p.columns)),
  greedy(p) {
    const pressed: number[] = [];
    for (let cell = 0; cell < (p.rows - 1) * p.columns; cell++)
      if (after(p, pressed).includes(cell)) pressed.push(cell + p.columns);
    return pressed;
  },
  oracle: (p, _secret, steps) => fewestPresses(p, steps),
  easier(p) {
    const presses = fewestPresses(p, makeSteps());
    const made = movesMade(presses?.length);
    if (!presses || made === undefined) return undefined;
    const lit = after(p, presses.slice(0, made));
    return { puzzle: { ...p, lit, most: p.most - made }, secret: null };
  },
};

export default env;

const press = (i: number): string => `press${i + 1}`;

/** The cells whose light is on after these presses, rising. */
function after(p: Pick<Puzzle, 'rows' | 'columns' | 'lit'>, presses: Answer): number[] {
  const on = new Array<boolean>(p.rows * p.columns).fill(false);
  for (const cell of p.lit) on[cell] = true;
  for (const pressed of presses)
    for (const cell of [pressed, ...sideNeighbours(pressed, p.rows, p.columns)]) on[cell] = !on[cell];
  return on.flatMap((lit, cell) => (lit ? [cell] : []));
}

/** A smallest set of presses that darkens the board; undefined when the steps are spent. One step per cell and per set. */
function fewestPresses(p: Puzzle, steps: Steps): number[] | undefined {
  const cells = Array.from({ length: p.rows * p.columns }, (_, i) => i);
  const switches = cells.map((cell) => {
    const [row, column] = [Math.floor(cell / p.columns), cell % p.columns];
    return cells.filter(
      (other) => Math.abs(Math.floor(other / p.columns) - row) + Math.abs((other % p.columns) - column) <= 1,
    );
  });
  const sets = solveBits(
    switches,
    cells.map((cell) => (p.lit.includes(cell) ? 1 : 0)),
    cells.length,
  );
  if (!steps.take(cells.length)) return undefined;
  const best = sets && lightest(sets, steps);
  return best && cells.filter((cell) => best[cell] === 1);
}
