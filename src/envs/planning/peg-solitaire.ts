import type { Environment } from '../../core/environment.ts';
import { cellAt, cellMark, cellName, cellPlace } from '../../core/grid.ts';
import { firstMirrored } from '../../core/mirrored.ts';
import { actOnMoves, type MoveDraft, noMoves } from '../../core/move-draft.ts';
import { MOST_MOVES, movePlace, movesPane, takeBackKey } from '../../core/move-list.ts';
import { int } from '../../core/params.ts';
import type { Mark } from '../../core/scene.ts';
import { movesMade } from '../../core/stepping-stone.ts';
import { makeSteps } from '../../core/steps.ts';
import { atRandom, columnsOf, isPossible, jumpOf, jumpsOn, played, wayToOne } from './peg-jumps.ts';

/*
 * Jump with pegs over pegs, which takes the one jumped over off the board, until a single peg is left.
 *
 *     o o . .           . . o .
 *     . . # .    →      . . # .      r1c1>r1c3
 *
 * The jumps are drawn backwards: from one peg on an empty board, a peg jumps back over an empty hole into another, and
 * leaves a peg in between, as often as pegs are wanted. So there is always a way, and any other counts too. Some cells
 * are no holes. Boards on which jumping at random mostly gets there are dropped.
 *
 * Source: known at the court of Louis XIV (1697); Beasley, The Ins and Outs of Peg Solitaire (1985).
 */

const knobs = {
  rows: int('Rows', 3, 8),
  columns: int('Columns', 3, 8),
  pegs: int('Pegs', 4, 24),
};

export interface Puzzle {
  /** Lines of one length: `o` a peg, `.` an empty hole, `#` no hole. */
  readonly map: readonly string[];
}
/** Jumps such as `r1c1>r1c3`. */
type Answer = readonly string[];

const env: Environment<typeof knobs, Puzzle, Answer, null, MoveDraft> = {
  id: 'peg-solitaire',
  version: 1,
  title: 'Peg solitaire',
  about: 'Jump with pegs over pegs until a single one is left.',
  family: 'planning',
  tags: ['planning', 'search', 'spatial'],
  sources: ['John Beasley, The Ins and Outs of Peg Solitaire, 1985'],

  knobs,
  check: ({ rows, columns, pegs }) =>
    pegs > Math.floor((rows * columns * 2) / 5)
      ? {
          at: 'pegs',
          why: `On ${rows}×${columns}, ask for at most ${Math.floor((rows * columns * 2) / 5)} pegs.`,
        }
      : undefined,
  levels: [
    { rows: 4, columns: 5, pegs: 5 },
    { rows: 5, columns: 5, pegs: 7 },
    { rows: 5, columns: 6, pegs: 10 },
    { rows: 6, columns: 6, pegs: 13 },
    { rows: 6, columns: 7, pegs: 16 },
    { rows: 7, columns: 7, pegs: 19 },
  ],
  measure: { says: 'pegs', of: (p) => [...p.map.join('')].filter((sign) => sign === 'o').length },

  generate({ rows, columns, pegs }, rng) {
    const cells = Array.from({ length: rows * columns }, (_, cell) => cell);
    for (let tries = 0; tries < 500; tries++) {
      const signs: string[] = cells.map(() => (rng.chance(1, 9) ? '#' : '.'));
      signs[rng.pick(cells)] = 'o';
      for (let count = 1; count < pegs; count++) {
        const back = jumpsOn(signs, columns, '.', 'o');
        if (back.length === 0) break;
        const { from, over, to } = rng.pick(back);
        signs[from] = signs[over] = 'o';
        signs[to] = '.';
      }
      const map = cells.flatMap((cell) =>
        cell % columns === 0 ? [signs.slice(cell, cell + columns).join('')] : [],
      );
      if (signs.filter((sign) => sign === 'o').length < pegs) continue;
      const lucky = Array.from({ length: 12 }, () => atRandom({ map }, (most) => rng.int(0, most)));
      if (lucky.filter((jumps) => played({ map }, jumps).pegs === 1).length > 1) continue;
      return { puzzle: { map }, secret: null };
    }
    throw new Error('No board with so many pegs within 500 tries.');
  },

  canonical: ({ map }) => firstMirrored(map),
  prompt: (p) =>
    [
      `This is a board of ${p.map.length} rows and ${columnsOf(p)} columns; o is a peg, . an empty hole, and # is no hole:`,
      '',
      ...p.map.map((line) => [...line].join(' ')),
      '',
      'A peg jumps along its row or column over a peg right beside it into the hole right behind that one, which must be empty; the peg jumped over is taken away.',
      '',
      'Jump until a single peg is left, wherever it stands. Answer with the jumps in order, separated by single spaces. The hole in row 1 and column 2, counted from the top left, is r1c2, and “r1c2>r1c4” is a jump from there two columns to the right.',
    ].join('\n'),
  read(text, p) {
    const jumps = text.split(' ', MOST_MOVES + 1);
    if (jumps.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} jumps.` };
    const odd = jumps.find((jump) => !/^r[1-9]c[1-9]>r[1-9]c[1-9]$/.test(jump));
    if (odd !== undefined) return { why: `“${odd.slice(0, 20)}” is no jump such as r1c2>r1c4.` };
    const beyond = jumps
      .flatMap((jump) => jump.split('>'))
      .find((place) => cellAt(place, p.map.length, columnsOf(p)) === undefined);
    return beyond === undefined
      ? { answer: jumps }
      : { why: `There is no ${beyond} on ${p.map.length} rows and ${columnsOf(p)} columns.` };
  },
  write: (answer) => answer.join(' '),

  rules: [
    {
      name: 'jump',
      says: 'Every jump goes over one peg into the empty hole behind it.',
      live: true,
      broken(p, a) {
        const { signs, made } = played(p, a);
        if (made === a.length) return undefined;
        const columns = columnsOf(p);
        const { from, over, to } = jumpOf(p, a[made]!);
        const why =
          over === undefined
            ? 'the second hole is not two away in the same row or column'
            : signs[from] !== 'o'
              ? `there is no peg at ${cellName(from, columns)}`
              : signs[over] !== 'o'
                ? `there is no peg at ${cellName(over, columns)} to jump over`
                : `${cellName(to, columns)} ${signs[to] === 'o' ? 'holds a peg' : 'is no hole'}`;
        return {
          places: [
            movePlace(made),
            cellPlace(from, columns),
            ...(to === from ? [] : [cellPlace(to, columns)]),
          ],
          note: `Jump ${made + 1} is ${a[made]}, but ${why}.`,
        };
      },
    },
    {
      name: 'single',
      says: 'At the end a single peg is left.',
      broken(p, a) {
        const { signs, pegs } = played(p, a);
        return pegs === 1
          ? undefined
          : {
              places: signs.flatMap((sign, cell) => (sign === 'o' ? [cellPlace(cell, columnsOf(p))] : [])),
              note: `${pegs} pegs are left.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap a peg and then the empty hole it jumps into, or drag it there.',
    start: () => noMoves,
    act(p, draft, gesture) {
      const { signs, made } = played(p, draft.moves);
      const [rows, columns] = [p.map.length, columnsOf(p)];
      return actOnMoves(draft, gesture, {
        made,
        vesselAt: (place) => (cellAt(place, rows, columns) === undefined ? undefined : place),
        gives: (place) =>
          jumpsOn(signs, columns, 'o', '.').some(({ from }) => from === cellAt(place, rows, columns)),
        move(from, to) {
          const jump = `${from}>${to}`;
          return isPossible(signs, jumpOf(p, jump)) ? jump : undefined;
        },
      });
    },
    show(p, draft) {
      const { signs, made, pegs } = played(p, draft.moves);
      const columns = columnsOf(p);
      const may = jumpsOn(signs, columns, 'o', '.');
      const picked = draft.from === null ? undefined : cellAt(draft.from, p.map.length, columns);
      const ends = may.flatMap(({ from, to }) => (from === picked ? [to] : []));
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'board',
            rows: p.map.length,
            columns,
            taps: true,
            drags: true,
            cells: signs.map((sign, cell): Mark => {
              const mark = cellMark(cell, columns);
              if (sign === '#') return { ...mark, look: 'solid', says: 'no hole', fixed: true };
              if (sign === '.')
                return { ...mark, says: 'empty', ...(ends.includes(cell) ? { look: 'trail' } : {}) };
              return {
                ...mark,
                says: 'peg',
                ...(cell === picked ? { look: 'picked', text: '●' } : { look: 'here' }),
              };
            }),
          },
          movesPane(draft.moves, made, MOST_MOVES),
        ],
        keys: [takeBackKey(draft.moves.length)],
        status: `${pegs} pegs left${pegs > 1 && may.length === 0 ? ', and no jump can be made' : ''}`,
      };
    },
    answer: (_p, draft) => draft.moves,
    draft: (_p, answer) => ({ moves: answer, from: null }),
    enter: (_p, answer) =>
      answer.map((jump) => ({ do: 'drag' as const, from: jump.split('>')[0]!, to: jump.split('>')[1]! })),
  },

  guess(p, rng) {
    const jumps = atRandom(p, (most) => rng.int(0, most));
    return jumps.length === 0 ? ['r1c1>r1c3'] : jumps;
  },
  greedy: (p) => atRandom(p, () => 0),
  oracle: (p, _secret, steps) => wayToOne(p, steps),
  easier(p) {
    const way = wayToOne(p, makeSteps());
    const made = movesMade(way?.length);
    if (!way || made === undefined) return undefined;
    const { signs } = played(p, way.slice(0, made));
    return {
      puzzle: {
        map: p.map.map((line, row) => signs.slice(row * line.length, (row + 1) * line.length).join('')),
      },
      secret: null,
    };
  },
};

export default env;
