import { readCharacters, writeCharacters } from '../../core/character-grid.ts';
import { cutRegion, nearlyEqual } from '../../core/cut-region.ts';
import type { Environment } from '../../core/environment.ts';
import { exactCover } from '../../core/exact-cover.ts';
import { cellAt, cellMark, cellPlace, withAt } from '../../core/grid.ts';
import { flag, int } from '../../core/params.ts';
import {
  formKey,
  formText,
  outlineOf,
  placementsOf,
  posedSquares,
  type Square,
  sameForm,
  samePose,
  stancesOf,
} from '../../core/polyomino.ts';
import type { Pose, Shape } from '../../core/scene.ts';

/*
 * Cover a region with the given pieces. Each is used once, turned as you like, and turned over where that is allowed.
 *
 *     . o o o      A  A A      B  B .      C  C C C          . A A B
 *     o o o o         . A         B B         . . C     →    C A B B
 *     o o o .                                                C C C .
 *
 * The generator cuts the region at random into pieces of nearly equal size, takes of several cuts the one with the
 * fewest pieces alike, and shows each piece turned at random (and over, where that is allowed). So every instance can
 * be solved; often there are other ways to do it, and any of them counts.
 *
 * The pieces have as many squares as there are cells to cover: where each has its form and stands on no hole, and no
 * cell has two letters, the region is covered. Hence no rule asks for covered cells.
 *
 * Source: Solomon Golomb, Polyominoes (1965).
 */

const knobs = {
  rows: int('Rows', 3, 8),
  columns: int('Columns', 3, 8),
  holes: int('Holes', 0, 8, 'Cells that stay empty.'),
  pieces: int('Pieces', 3, 14, 'Three to five squares each on average.'),
  flips: flag('Turning over', 'Pieces may be turned over.'),
};

export interface Puzzle {
  readonly rows: number;
  readonly columns: number;
  readonly flips: boolean;
  /** Cells that stay empty, rising. */
  readonly holes: readonly number[];
  readonly pieces: readonly (readonly Square[])[];
}
/** Row by row: 0 where nothing lies, else the number of the piece from 1. */
type Answer = readonly number[];
interface Draft {
  /** Where each piece lies, or null beside the board. A later piece hides an earlier one. */
  readonly poses: readonly (Pose | null)[];
  /** Letters on the board that are no posed piece, as in an answer. */
  readonly loose: Answer;
}

const env: Environment<typeof knobs, Puzzle, Answer, null, Draft> = {
  id: 'polyomino-packing',
  version: 1,
  title: 'Polyomino packing',
  about: 'Cover the region with all the pieces, turned as needed.',
  family: 'spatial',
  tags: ['spatial', 'search'],
  sources: ['Solomon Golomb, Polyominoes, 1965'],

  knobs,
  check({ rows, columns, holes, pieces }) {
    const area = rows * columns - holes;
    if (holes * 6 > rows * columns)
      return {
        at: 'holes',
        why: `A ${rows}×${columns} board can have at most ${Math.floor((rows * columns) / 6)} holes.`,
      };
    return area < 3 * pieces || area > 5 * pieces
      ? {
          at: 'pieces',
          why: `${area} cells are cut into ${Math.ceil(area / 5)} to ${Math.floor(area / 3)} pieces.`,
        }
      : undefined;
  },
  levels: [
    { rows: 4, columns: 4, holes: 0, pieces: 4, flips: false },
    { rows: 4, columns: 5, holes: 0, pieces: 5, flips: false },
    { rows: 5, columns: 6, holes: 2, pieces: 7, flips: false },
    { rows: 6, columns: 6, holes: 1, pieces: 8, flips: true },
    { rows: 7, columns: 6, holes: 0, pieces: 9, flips: true },
    { rows: 7, columns: 8, holes: 3, pieces: 11, flips: true },
    { rows: 8, columns: 8, holes: 2, pieces: 13, flips: true },
  ],
  measure: { says: 'pieces', of: (p) => p.pieces.length },

  generate({ rows, columns, holes, pieces, flips }, rng) {
    const cells = Array.from({ length: rows * columns }, (_, i) => i);
    let best: { puzzle: Puzzle; alike: number } | undefined;
    let cuts = 0;
    for (let tries = 0; tries < 600 && cuts < 6 && best?.alike !== 0; tries++) {
      const closed = rng
        .shuffle(cells)
        .slice(0, holes)
        .sort((a, b) => a - b);
      const open = cells.filter((cell) => !closed.includes(cell));
      const parts = cutRegion(rows, columns, open, nearlyEqual(open.length, pieces, 3, rng), rng);
      if (!parts) continue;
      cuts++;
      const shown = parts.map((part) => rng.pick(stancesOf(squaresOf(part, columns), flips)).squares);
      const alike = pieces - new Set(shown.map((piece) => formKey(piece, flips))).size;
      if (!best || alike < best.alike)
        best = { alike, puzzle: { rows, columns, flips, holes: closed, pieces: shown } };
    }
    if (!best) throw new Error('The region could not be cut into pieces within 600 tries.');
    return { puzzle: best.puzzle, secret: null };
  },

  prompt(p) {
    const region = Array.from({ length: p.rows * p.columns }, (_, cell) =>
      p.holes.includes(cell) ? '.' : 'o',
    );
    const turning = p.flips
      ? 'Pieces may be turned by quarter turns and turned over (mirrored).'
      : 'Pieces may be turned by quarter turns but not turned over (mirrored).';
    return [
      `Cover this region of ${p.rows} rows and ${p.columns} columns with the ${p.pieces.length} pieces below. Each o is a cell to cover${p.holes.length === 0 ? '' : ', each dot a hole that stays empty'}.`,
      '',
      writeCharacters(region, p.columns),
      '',
      `Use each piece exactly once. ${turning} No two pieces may overlap, and no piece may leave the region.`,
      '',
      'The pieces (dots are no part of them):',
      ...p.pieces.flatMap((piece, k) => ['', formText(piece, letter(k))]),
      '',
      `Answer with ${p.rows} lines of ${p.columns} characters each, without spaces: on each cell the letter of the piece that covers it${p.holes.length === 0 ? '' : ', on each hole a dot'}.`,
    ].join('\n');
  },
  read(text, p) {
    const letters = p.pieces.map((_, k) => letter(k));
    const names = `the letters A to ${letters.at(-1)} and dots`;
    const cells = readCharacters(text, p.rows, p.columns, `${letters.join('')}.`, names);
    return 'why' in cells ? cells : { answer: cells.map((c) => letters.indexOf(c) + 1) };
  },
  write: (answer, p) =>
    writeCharacters(
      answer.map((n) => (n === 0 ? '.' : letter(n - 1))),
      p.columns,
    ),

  rules: [
    {
      name: 'holes',
      says: 'No piece covers a hole.',
      live: true,
      broken(p, a) {
        const covered = p.holes.filter((cell) => a[cell] !== 0);
        return covered.length === 0
          ? undefined
          : {
              places: [
                ...covered.map((cell) => cellPlace(cell, p.columns)),
                ...new Set(covered.map((cell) => letter(a[cell]! - 1))),
              ],
              note: `${letter(a[covered[0]!]! - 1)} covers the hole in ${cellMark(covered[0]!, p.columns).name}.`,
            };
      },
    },
    {
      name: 'form',
      says: 'The cells of each letter have the form of its piece, turned only as is allowed.',
      live: true,
      broken(p, a) {
        const wrong = p.pieces.flatMap((_, k) => {
          const note = misshapen(p, a, k);
          return note === undefined ? [] : [{ k, note }];
        });
        return wrong.length === 0
          ? undefined
          : {
              places: wrong.flatMap(({ k }) => [
                letter(k),
                ...cellsOf(a, k).map((cell) => cellPlace(cell, p.columns)),
              ]),
              note: wrong[0]!.note,
            };
      },
    },
    {
      name: 'all',
      says: 'Every piece is used, so that every cell is covered.',
      broken(p, a) {
        const missing = p.pieces.flatMap((_, k) => (a.includes(k + 1) ? [] : [letter(k)]));
        return missing.length === 0
          ? undefined
          : { places: missing, note: `${missing.join(', ')} still to be laid.` };
      },
    },
  ],

  board: {
    tip: 'Drag a piece onto the board; tap it again or press R to turn it.',
    start: (p) => ({ poses: p.pieces.map(() => null), loose: new Array<number>(p.rows * p.columns).fill(0) }),
    act(p, draft, gesture) {
      if (gesture.do === 'tap') {
        const cell = cellAt(gesture.at, p.rows, p.columns);
        if (cell === undefined || draft.loose[cell] === 0) return draft;
        return { poses: draft.poses, loose: withAt(draft.loose, cell, 0) };
      }
      if (gesture.do !== 'pose') return draft;
      const k = p.pieces.findIndex((_, i) => letter(i) === gesture.at);
      const before = draft.poses[k];
      if (before === undefined || samePose(before, gesture.pose)) return draft;
      if (gesture.pose && !fits(p, k, gesture.pose)) return draft;
      return {
        poses: withAt(draft.poses, k, gesture.pose),
        loose: draft.loose.map((n) => (n === k + 1 ? 0 : n)),
      };
    },
    show(p, draft) {
      const lying = answerOf(p, draft);
      const shown = (cell: number) => draft.loose[cell] !== 0 && lying[cell] === draft.loose[cell];
      const ground = lying.flatMap((n, cell): Shape[] => {
        const hole = p.holes.includes(cell);
        if (!hole && !shown(cell)) return [];
        return [
          {
            ...cellMark(cell, p.columns),
            outline: outlineOf(squaresOf([cell], p.columns)),
            ...(hole ? { look: 'solid' as const, says: 'hole' } : {}),
            ...(shown(cell) ? { text: letter(n - 1), fill: fillOf(n - 1) } : { fixed: true }),
          },
        ];
      });
      return {
        panes: [
          {
            kind: 'plane',
            id: 'board',
            name: 'board',
            width: p.columns,
            height: p.rows,
            lattice: true,
            ...(p.flips ? { flips: true as const } : {}),
            ...(draft.loose.some((n) => n !== 0) ? { taps: true as const } : {}),
            shapes: [
              ...ground,
              ...p.pieces.map((piece, k) => ({
                at: letter(k),
                name: `piece ${letter(k)}`,
                text: letter(k),
                fill: fillOf(k),
                outline: outlineOf(piece),
                pose: draft.poses[k] ?? null,
              })),
            ],
          },
        ],
        status: `${draft.poses.filter((pose) => pose !== null).length} of ${p.pieces.length} pieces laid`,
      };
    },
    answer: answerOf,
    draft(p, answer, before) {
      const poses = p.pieces.map((_, k) => poseOf(p, answer, k, before.poses[k] ?? null));
      return { poses, loose: answer.map((n) => (n === 0 || poses[n - 1] ? 0 : n)) };
    },
    enter: (p, answer) =>
      p.pieces.map((_, k) => ({ do: 'pose', at: letter(k), pose: poseOf(p, answer, k, null) })),
  },

  guess: (p, rng) => laidOneByOne(p, (free) => rng.pick(free)),
  greedy: (p) => laidOneByOne(p, (free) => free[0]!),
  oracle(p, _secret, steps) {
    const items = new Map<number, number>();
    for (let cell = 0; cell < p.rows * p.columns; cell++)
      if (!p.holes.includes(cell)) items.set(cell, p.pieces.length + items.size);
    const options = p.pieces.flatMap((_, k) => placements(p, k).map((cells) => ({ k, cells })));
    const [chosen] = exactCover(
      p.pieces.length + items.size,
      options.map(({ k, cells }) => [k, ...cells.map((cell) => items.get(cell)!)]),
      1,
      steps,
    );
    if (!chosen) return undefined;
    const answer = new Array<number>(p.rows * p.columns).fill(0);
    for (const { k, cells } of chosen.map((i) => options[i]!)) for (const cell of cells) answer[cell] = k + 1;
    return answer;
  },
};

export default env;

const letter = (piece: number): string => String.fromCharCode(65 + piece);
const fillOf = (piece: number): number => (piece % 8) + 1;

function cellsOf(answer: Answer, k: number): number[] {
  const cells: number[] = [];
  for (const [cell, n] of answer.entries()) if (n === k + 1) cells.push(cell);
  return cells;
}
const squaresOf = (cells: readonly number[], columns: number): Square[] =>
  cells.map((cell) => [cell % columns, Math.floor(cell / columns)]);

/** In a sentence what is wrong with the cells of a letter; undefined where none lies or all is well. */
function misshapen(p: Puzzle, answer: Answer, k: number): string | undefined {
  const cells = squaresOf(cellsOf(answer, k), p.columns);
  const piece = p.pieces[k]!;
  if (cells.length === 0) return undefined;
  if (cells.length !== piece.length)
    return `${letter(k)} covers ${cells.length === 1 ? 'one cell' : `${cells.length} cells`}; its piece has ${piece.length} squares.`;
  const turned = (squares: readonly Square[]) =>
    QUARTERS.some((quarter) => sameForm(squares.map(quarter), piece));
  if (turned(cells)) return undefined;
  if (!turned(cells.map(([x, y]) => [-x, y])))
    return `The cells of ${letter(k)} do not have the form of its piece.`;
  return p.flips ? undefined : `${letter(k)} lies turned over, which is not allowed here.`;
}
const QUARTERS: readonly ((square: Square) => Square)[] = [
  ([x, y]) => [x, y],
  ([x, y]) => [y, -x],
  ([x, y]) => [-x, -y],
  ([x, y]) => [-y, x],
];

const cellsUnder = (p: Puzzle, k: number, pose: Pose): number[] =>
  posedSquares(p.pieces[k]!, pose).map(([x, y]) => y * p.columns + x);

const fits = (p: Puzzle, k: number, pose: Pose): boolean =>
  (p.flips || !pose.flip) &&
  posedSquares(p.pieces[k]!, pose).every(
    ([x, y]) => Number.isInteger(x) && Number.isInteger(y) && x >= 0 && x < p.columns && y >= 0 && y < p.rows,
  );

function answerOf(p: Puzzle, draft: Draft): Answer {
  const answer = draft.loose.slice();
  for (const [k, pose] of draft.poses.entries())
    if (pose) for (const cell of cellsUnder(p, k, pose)) answer[cell] = k + 1;
  return answer;
}

/** The pose that explains all cells of a letter: the one it has already, or the first that does. */
function poseOf(p: Puzzle, answer: Answer, k: number, before: Pose | null): Pose | null {
  const cells = squaresOf(cellsOf(answer, k), p.columns);
  if (cells.length !== p.pieces[k]!.length) return null;
  const x = Math.min(...cells.map(([column]) => column));
  const y = Math.min(...cells.map(([, row]) => row));
  if (before && before.x === x && before.y === y && sameForm(cells, posedSquares(p.pieces[k]!, before)))
    return before;
  const stance = stancesOf(p.pieces[k]!, p.flips).find(({ squares }) => sameForm(squares, cells));
  return stance ? { x, y, turn: stance.turn, flip: stance.flip } : null;
}

/** The cells of every way to lay a piece inside the region. */
const placements = (p: Puzzle, k: number): number[][] =>
  placementsOf(p.pieces[k]!, p.flips, p.rows, p.columns).filter((cells) =>
    cells.every((cell) => !p.holes.includes(cell)),
  );

/** Lays each piece in turn where cells are free; leaves out what finds no room. */
function laidOneByOne(p: Puzzle, choose: (free: readonly number[][]) => readonly number[]): number[] {
  const answer = new Array<number>(p.rows * p.columns).fill(0);
  for (const k of p.pieces.keys()) {
    const free = placements(p, k).filter((cells) => cells.every((cell) => answer[cell] === 0));
    if (free.length > 0) for (const cell of choose(free)) answer[cell] = k + 1;
  }
  return answer;
}
