import {
  areSquare,
  foldNet,
  type Heading,
  NETS,
  roll,
  type Standing,
  sameDirection,
} from '../../core/cube-net.ts';
import type { Environment } from '../../core/environment.ts';
import { cellAt, cellMark, cellPlace, withAt } from '../../core/grid.ts';
import { latticeWalk } from '../../core/lattice-walk.ts';
import { choice, int } from '../../core/params.ts';
import { formText, outlineOf, type Square, stancesOf } from '../../core/polyomino.ts';
import { makeSteps, type Steps } from '../../core/steps.ts';

/*
 * A net with a letter on each square is folded to a cube, the letters outside. The cube is put on a floor and rolls
 * over its edges along a path; on each square it prints the letter of the face that lies down. Say what it prints.
 *
 *     . A . .      . 4 3      C lies down at 0, and A faces north:
 *     B C D E      . 1 2      at 1 the cube lies on A, at 2 on B, at 3 on E, at 4 on A.
 *     . F . .      . 0 .
 *
 * Net, letters, the way the cube is put down and the path are drawn at random; the path turns at least twice and visits
 * no square again. What is printed follows from the puzzle, so there is one answer: the rules fold the net
 * and turn the directions that look down and north; the oracle rolls a blank cube over the net, which wraps it.
 *
 * Source: made for this project; every cube has eleven nets.
 */

const knobs = {
  rows: int('Rows of the floor', 3, 8),
  columns: int('Columns of the floor', 3, 8),
  rolls: int('Rolls', 4, 24),
  nets: choice('Net', ['cross', 'any'], 'Any is one of the eleven nets of a cube.'),
};

export interface Puzzle {
  /** The squares of the net; the first has the letter A. */
  readonly net: readonly Square[];
  readonly down: Letter;
  readonly north: Letter;
  readonly rows: number;
  readonly columns: number;
  /** Cells of the floor, the start first. */
  readonly path: readonly number[];
}
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
type Letter = (typeof LETTERS)[number];
/** Square by square of the path after the start; '' is empty. */
type Answer = readonly (Letter | '')[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'cube-net',
  version: 1,
  title: 'Rolling cube',
  about: 'Fold a net to a cube in the mind and say what it prints as it rolls.',
  family: 'spatial',
  tags: ['spatial'],
  sources: ['Made for Envscope'],

  knobs,
  check: ({ rows, columns, rolls }) =>
    rolls * 2 > rows * columns
      ? {
          at: 'rolls',
          why: `A floor of ${rows}×${columns} has room for at most ${Math.floor((rows * columns) / 2)} rolls here.`,
        }
      : undefined,
  levels: [
    { rows: 3, columns: 4, rolls: 4, nets: 'cross' },
    { rows: 4, columns: 4, rolls: 6, nets: 'cross' },
    { rows: 4, columns: 5, rolls: 8, nets: 'any' },
    { rows: 5, columns: 6, rolls: 11, nets: 'any' },
    { rows: 6, columns: 6, rolls: 15, nets: 'any' },
    { rows: 6, columns: 8, rolls: 20, nets: 'any' },
  ],
  measure: { says: 'rolls', of: (p) => p.path.length - 1 },

  generate({ rows, columns, rolls, nets }, rng) {
    const cross = NETS[0]!;
    const net = rng.shuffle(rng.pick(stancesOf(nets === 'cross' ? cross : rng.pick(NETS), true)).squares);
    const faces = foldNet(net);
    const down = rng.int(0, 5);
    const north = rng.pick([...faces.keys()].filter((i) => areSquare(faces[i]!, faces[down]!)));
    for (let tries = 0; tries < 200; tries++) {
      const path = latticeWalk(rows, columns, rolls, rng, makeSteps(20 * rolls));
      if (path && turnsOf(path) >= 2)
        return {
          puzzle: { net, down: LETTERS[down]!, north: LETTERS[north]!, rows, columns, path },
          secret: null,
        };
    }
    throw new Error('No path was found within 200 tries.');
  },

  prompt: (p) =>
    [
      'This is the printed side of the net of a cube. Each letter is one of its six faces:',
      '',
      netText(p.net),
      '',
      'The net is folded to a cube with the letters on the outside: looking at a printed square, its neighbours bend away from you.',
      `The cube is put on a floor of equal squares so that face ${p.down} lies down, on the floor, and face ${p.north} looks north. Then it rolls over its edges, each time to the next square to the north (N), east (E), south (S) or west (W):`,
      '',
      headings(p.path).join(' '),
      '',
      `After every roll the cube prints the letter of the face that lies down then. Answer with the ${p.path.length - 1} letters in the order in which they are printed, without spaces. Seen from above with north at the top, east is on the right.`,
    ].join('\n'),
  read(text, p) {
    if (!/^[A-F.]+$/.test(text)) return { why: 'There is something other than the letters A to F and dots.' };
    const rolls = p.path.length - 1;
    if (text.length !== rolls)
      return { why: `There are ${text.length} letters; the cube rolls ${rolls} times.` };
    return { answer: [...text].map((c) => LETTERS.find((letter) => letter === c) ?? '') };
  },
  write: (answer) => answer.map((letter) => letter || '.').join(''),

  rules: [
    {
      name: 'change',
      says: 'No letter is printed twice in a row: every roll turns another face down.',
      live: true,
      broken(p, a) {
        const printed = [p.down, ...a];
        const same = printed.flatMap((letter, i) => (letter !== '' && printed[i + 1] === letter ? [i] : []));
        return same.length === 0
          ? undefined
          : {
              places: [...new Set(same.flatMap((i) => [square(p, i), square(p, i + 1)]))],
              note: `${printed[same[0]!]} is printed twice in a row.`,
            };
      },
    },
    {
      name: 'filled',
      says: 'Every square that the cube rolls to has a letter.',
      broken(p, a) {
        const empty = a.flatMap((letter, i) => (letter === '' ? [square(p, i + 1)] : []));
        return empty.length === 0
          ? undefined
          : {
              places: empty,
              note: empty.length === 1 ? 'One letter is missing.' : `${empty.length} letters are missing.`,
            };
      },
    },
    {
      name: 'print',
      says: 'Every square has the letter of the face that lies on it.',
      broken(p, a) {
        const right = prints(p);
        const wrong = a.flatMap((letter, i) => (letter === right[i] ? [] : [i + 1]));
        return wrong.length === 0
          ? undefined
          : {
              places: wrong.map((i) => square(p, i)),
              note: `After roll ${wrong[0]} the cube does not lie on ${a[wrong[0]! - 1]}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Follow the line from the start; pick a square and type the letter that the cube prints there.',
    start: (p) => p.path.slice(1).map(() => ''),
    act(p, draft, gesture) {
      if (gesture.do !== 'set') return draft;
      const cell = cellAt(gesture.at, p.rows, p.columns);
      const i = p.path.findIndex((other, n) => n > 0 && other === cell) - 1;
      const letter = gesture.value === '' ? '' : LETTERS.find((other) => other === gesture.value);
      return i < 0 || letter === undefined || draft[i] === letter ? draft : withAt(draft, i, letter);
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'plane',
          id: 'net',
          name: 'net',
          width: NET_ROOM,
          height: Math.max(...p.net.map(([, y]) => y)) + 1,
          shapes: p.net.map(([x, y], i) => ({
            at: `face${LETTERS[i]}`,
            name: `face ${LETTERS[i]}`,
            text: LETTERS[i]!,
            fill: i + 1,
            fixed: true,
            outline: outlineOf([[x + (NET_ROOM - width(p.net)) / 2, y]]),
          })),
        },
        {
          kind: 'text',
          id: 'start',
          name: 'at the start',
          at: 'start',
          text: `Folded with the letters outside, the cube stands with ${p.down} on the floor. ${p.north} looks north, up the page.`,
        },
        {
          kind: 'grid',
          id: 'floor',
          name: 'floor',
          rows: p.rows,
          columns: p.columns,
          values: LETTERS,
          trail: p.path.map((cell) => cellPlace(cell, p.columns)),
          cells: Array.from({ length: p.rows * p.columns }, (_, cell) => {
            const i = p.path.indexOf(cell);
            const letter = i === 0 ? p.down : (draft[i - 1] ?? '');
            return {
              ...cellMark(cell, p.columns),
              says: i < 0 ? 'off the path' : i === 0 ? 'start' : `after roll ${i}`,
              ...(letter === '' ? {} : { text: letter, fill: LETTERS.indexOf(letter) + 1 }),
              ...(i === 0 ? { look: 'start' as const } : {}),
              ...(i < 1 ? { fixed: true } : {}),
            };
          }),
        },
      ],
      status: `${draft.filter((letter) => letter !== '').length} of ${draft.length} letters`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) => answer.map((letter, i) => ({ do: 'set', at: square(p, i + 1), value: letter })),
  },

  guess(p, rng) {
    const printed: Letter[] = [p.down];
    while (printed.length < p.path.length)
      printed.push(rng.pick(LETTERS.filter((letter) => letter !== printed.at(-1))));
    return printed.slice(1);
  },
  oracle: wrapped,
};

export default env;

/** Columns that a net is drawn in the middle of, so that its squares are about as large as those of the floor. */
const NET_ROOM = 10;
const width = (net: readonly Square[]): number => Math.max(...net.map(([x]) => x)) + 1;

const square = (p: Puzzle, i: number): string => cellPlace(p.path[i]!, p.columns);

function netText(net: readonly Square[]): string {
  const lines = formText(net, '#')
    .split('\n')
    .map((line) => [...line]);
  for (const [i, [x, y]] of net.entries()) lines[y]![x] = LETTERS[i]!;
  return lines.map((line) => line.join('')).join('\n');
}

const headings = (path: readonly number[]): Heading[] =>
  path.slice(1).map((cell, i) => {
    const by = cell - path[i]!;
    return by === 1 ? 'E' : by === -1 ? 'W' : by > 0 ? 'S' : 'N';
  });
const turnsOf = (path: readonly number[]): number =>
  headings(path).filter((heading, i, all) => i > 0 && heading !== all[i - 1]).length;

/** The letters printed along the path: the faces that look the way that is down after each roll. */
function prints(p: Puzzle): Letter[] {
  const faces = foldNet(p.net);
  const faceOf = (letter: Letter) => faces[LETTERS.indexOf(letter)]!;
  let standing: Standing = { down: faceOf(p.down), north: faceOf(p.north) };
  return headings(p.path).map((heading) => {
    standing = roll(standing, heading);
    return LETTERS.find((letter) => sameDirection(faceOf(letter), standing.down))!;
  });
}

/** The faces of a cube that lie down, look north, east, south, west and up. */
type Cube = readonly [number, number, number, number, number, number];
const ROLL: { readonly [heading in Heading]: (cube: Cube) => Cube } = {
  N: ([d, n, e, s, w, u]) => [n, u, e, d, w, s],
  E: ([d, n, e, s, w, u]) => [e, n, u, s, d, w],
  S: ([d, n, e, s, w, u]) => [s, d, e, u, w, n],
  W: ([d, n, e, s, w, u]) => [w, n, d, s, u, e],
};

/** Rolls a blank cube over the net, printed side down and so mirrored, which sticks to it; then along the path. One step per square and per roll. */
function wrapped(p: Puzzle, _secret: null, steps: Steps): Answer | undefined {
  const blank: Cube = [0, 1, 2, 3, 4, 5];
  const letters: Letter[] = [];
  const wrap = (i: number, cube: Cube): void => {
    letters[cube[0]] = LETTERS[i]!;
    for (const [heading, dx, dy] of [
      ['W', 1, 0],
      ['E', -1, 0],
      ['S', 0, 1],
      ['N', 0, -1],
    ] as const) {
      const j = p.net.findIndex(([x, y]) => x === p.net[i]![0] + dx && y === p.net[i]![1] + dy);
      const rolled = ROLL[heading](cube);
      if (j >= 0 && letters[rolled[0]] === undefined) wrap(j, rolled);
    }
  };
  if (!steps.take(p.net.length)) return undefined;
  wrap(0, blank);
  const stances = [blank];
  for (const cube of stances)
    for (const next of Object.values(ROLL).map((rolled) => rolled(cube)))
      if (!stances.some((known) => known.join() === next.join())) stances.push(next);
  let cube = stances.find(([d, n]) => letters[d] === p.down && letters[n] === p.north);
  const printed: Letter[] = [];
  for (const heading of headings(p.path)) {
    if (!cube || !steps.take()) return undefined;
    cube = ROLL[heading](cube);
    printed.push(letters[cube[0]]!);
  }
  return printed;
}
