import type { Environment } from '../../core/environment.ts';
import { firstMirrored } from '../../core/mirrored.ts';
import { actOnMoves, type MoveDraft, noMoves } from '../../core/move-draft.ts';
import { MOST_MOVES, movePlace, movesPane, takeBackKey } from '../../core/move-list.ts';
import { int } from '../../core/params.ts';
import type { Mark } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';
import { canSwap, fewestLeaps, isLeap, type Knights, played, sideAt } from './knight-board.ts';
import { canBegin, knightsOn, squaresFrom } from './knight-places.ts';
import { reasoningGym } from './knight-swap.reasoning-gym.ts';
import { columnsOf, leapsFrom, linesOf, NO, readLeaps, rowsOf, tableOf, writeLeaps } from './knight-text.ts';

/*
 * Swap the white knights with the black ones on a board with few squares, white and black in turns, or tell that it
 * cannot be done.
 *
 *     3 | w | w |   |   |
 *     2 |   |   | . | B |    →    ["w,A3,C2", "B,D2,B1", …]
 *     1 | . | . | B |   |
 *         A   B   C   D
 *
 * Squares are drawn one after another, each a knight's leap from one there is, and knights at random on them. Breadth-first
 * search through all positions tells the fewest moves, or that there are none; about one board in six is such.
 * Any moves that swap all knights count.
 *
 * Source: Paolo Guarini's knights (1512); the task is Reasoning Gym's knight_swap.
 */

const knobs = {
  squares: int('Squares', 7, 10),
  knights: int('Knights on either side', 1, 3),
  moves: int('Fewest moves', 4, 28, 'At least so many are needed, and at most four more.'),
};

export type Puzzle = Knights;
/** The moves, or "No" alone. */
type Answer = readonly string[];

const env: Environment<typeof knobs, Puzzle, Answer, null, MoveDraft> = {
  id: 'knight-swap',
  version: 1,
  title: 'Knight swap',
  about: 'Swap white and black knights by moving them in turns, or tell that it cannot be done.',
  family: 'planning',
  tags: ['planning', 'search', 'spatial'],
  sources: ['Paolo Guarini, 1512', 'Reasoning Gym, knight_swap'],

  knobs,
  check({ squares, knights, moves }) {
    const fewest = 2 * knights + 3;
    if (squares < fewest)
      return {
        at: 'squares',
        why: `With ${knights} knights on either side there are at least ${fewest} squares.`,
      };
    const most = [0, 10, squares === 7 ? 16 : 24, 28][knights] ?? 0;
    return moves > most
      ? {
          at: 'moves',
          why: `With ${squares} squares and ${knights} on either side, ask for at most ${most} moves.`,
        }
      : undefined;
  },
  levels: [
    { squares: 9, knights: 1, moves: 6 },
    { squares: 8, knights: 2, moves: 10 },
    { squares: 8, knights: 2, moves: 14 },
    { squares: 9, knights: 2, moves: 18 },
    { squares: 9, knights: 2, moves: 22 },
    { squares: 9, knights: 3, moves: 28 },
  ],
  measure: { says: 'fewest moves', of: (p) => fewestLeaps(p, makeSteps())?.length ?? 0 },

  generate({ squares, knights, moves }, rng) {
    const impossible = rng.chance(1, 6);
    for (let tries = 0; tries < 1000; tries++) {
      const puzzle = knightsOn(squaresFrom(squares, knights, rng), knights, rng);
      if (!canBegin(puzzle)) continue;
      const way = fewestLeaps(puzzle, makeSteps());
      if (impossible && tries < 200 ? !way : way && way.length >= moves && way.length <= moves + 4)
        return { puzzle, secret: null };
    }
    throw new Error('No board needs so many moves within 1000 tries.');
  },

  canonical: (p) => firstMirrored(linesOf(p).map((line) => line.join(''))),
  prompt: (p) =>
    [
      'On this board there are white knights (w) and black knights (B); a dot is an empty square, and where nothing stands there is no square:',
      '',
      '```',
      ...tableOf(p),
      '```',
      '',
      `A knight moves two squares along a row or column and one square across, to an empty square of the board; it does not matter what lies between. ${p.first === 'w' ? 'White' : 'Black'} moves first, then both sides move in turns, one knight each time; nobody may pass.`,
      '',
      'Swap the sides: at the end the white knights stand where the black ones stood, and the black ones where the white ones stood; which of them stands where does not matter.',
      '',
      'Answer with the moves in order as one JSON list of texts, each with the side, the square it moves from and the square it moves to: ["w,A1,B3"] is a list of one move of a white knight from A1 to B3. If the sides cannot be swapped, answer No.',
    ].join('\n'),
  read: readLeaps,
  write: writeLeaps,

  rules: [
    {
      name: 'moves',
      says: 'White and black move a knight in turns, by leaps of two and one to empty squares.',
      live: true,
      broken(p, a) {
        const leaps = leapsFrom(a);
        const { held, made } = played(p, leaps);
        if (made === leaps.length) return undefined;
        const { side, from, to } = leaps[made]!;
        const why =
          side !== sideAt(p, made)
            ? `it is ${sideAt(p, made) === 'w' ? 'white' : 'black'}’s turn`
            : held.get(from) !== side
              ? `no ${side === 'w' ? 'white' : 'black'} knight stands on ${from}`
              : !isLeap(from, to)
                ? `${to} is no knight’s move from ${from}`
                : `${to} is not empty`;
        return {
          places: [...new Set([movePlace(made), from, to])],
          note: `Move ${made + 1} is ${a[made]}, but ${why}.`,
        };
      },
    },
    {
      name: 'possible',
      says: 'It is said that it cannot be done only where that is so.',
      broken: (p, a) =>
        a[0] === NO && canSwap(p) ? { places: [movePlace(0)], note: 'The sides can be swapped.' } : undefined,
    },
    {
      name: 'swapped',
      says: 'At the end the sides have swapped their squares.',
      broken(p, a) {
        if (a[0] === NO) return undefined;
        const { held } = played(p, leapsFrom(a));
        const astray = [...held].filter(
          ([square, side]) => !(side === 'w' ? p.black : p.white).includes(square),
        );
        return astray.length === 0
          ? undefined
          : {
              places: astray.map(([square]) => square),
              note: `The knight on ${astray[0]![0]} does not stand where the other side stood.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap a knight of the side whose turn it is, then the square it moves to; press “Impossible” where it cannot be done.',
    start: () => noMoves,
    act(p, draft, gesture) {
      if (gesture.do === 'key' && gesture.key === NO)
        return { moves: draft.moves[0] === NO ? [] : [NO], from: null };
      const { held, made } = played(p, leapsFrom(draft.moves));
      const next = actOnMoves(draft, gesture, {
        made,
        vesselAt: (place) => (p.squares.includes(place) ? place : undefined),
        gives: (square) => held.get(square) === sideAt(p, made),
        move: (from, to) =>
          held.get(from) === sideAt(p, made) && !held.has(to) && isLeap(from, to)
            ? `${sideAt(p, made)},${from},${to}`
            : undefined,
      });
      return next;
    },
    show(p, draft) {
      const { held, made } = played(p, leapsFrom(draft.moves));
      const lines = linesOf(p);
      const rows = rowsOf(p);
      const columns = columnsOf(p);
      return {
        panes: [
          {
            kind: 'grid',
            id: 'board',
            name: 'board',
            rows: rows.length,
            columns: columns.length,
            checkered: true,
            taps: true,
            drags: true,
            rowHints: rows.map((row) => ({ at: `row${row}`, name: `row ${row}`, text: String(row) })),
            columnHints: columns.map((column) => ({
              at: `column${column}`,
              name: `column ${column}`,
              text: column,
            })),
            cells: rows.flatMap((row, i) =>
              columns.map((column, j): Mark => {
                const square = `${column}${row}`;
                if (lines[i]![j] === ' ')
                  return { at: square, name: square, look: 'solid', says: 'no square', fixed: true };
                const side = held.get(square);
                const isEnd =
                  side === undefined
                    ? draft.from !== null && isLeap(draft.from, square)
                    : (side === 'w' ? p.black : p.white).includes(square);
                return {
                  at: square,
                  name: square,
                  ...(side === undefined
                    ? { ...(isEnd ? { look: 'trail' as const } : {}) }
                    : {
                        text: side,
                        fill: side === 'w' ? 4 : 5,
                        says: `${side === 'w' ? 'white' : 'black'} knight${isEnd ? ', where it belongs' : ''}`,
                        ...(draft.from === square
                          ? { look: 'picked' as const }
                          : isEnd
                            ? { look: 'goal' as const }
                            : {}),
                      }),
                };
              }),
            ),
          },
          movesPane(draft.moves, draft.moves[0] === NO ? draft.moves.length : made, MOST_MOVES),
        ],
        keys: [
          { name: 'impossible', text: 'Impossible', hotkey: 'n', gesture: { do: 'key', key: NO } },
          takeBackKey(draft.moves.length),
        ],
        status:
          draft.moves[0] === NO
            ? 'The sides cannot be swapped'
            : `${draft.moves.length} moves; ${sideAt(p, made) === 'w' ? 'white' : 'black'} is to move`,
      };
    },
    answer: (_p, draft) => draft.moves,
    draft: (_p, answer) => ({ moves: answer, from: null }),
    enter: (_p, answer) =>
      answer[0] === NO
        ? [{ do: 'key', key: NO }]
        : leapsFrom(answer).map(({ from, to }) => ({ do: 'drag' as const, from, to })),
  },

  guess(p, rng) {
    if (rng.chance(1, 12)) return [NO];
    const moves: string[] = [];
    for (let left = rng.int(4, 20); left > 0; left--) {
      const { held, made } = played(p, leapsFrom(moves));
      const may = [...held].flatMap(([from, side]) =>
        side === sideAt(p, made)
          ? p.squares.filter((to) => isLeap(from, to) && !held.has(to)).map((to) => `${side},${from},${to}`)
          : [],
      );
      if (may.length === 0) break;
      moves.push(rng.pick(may));
    }
    return moves.length === 0 ? [NO] : moves;
  },
  oracle(p, _secret, steps) {
    const leaps = fewestLeaps(p, steps);
    return leaps
      ? leaps.map(({ side, from, to }) => `${side},${from},${to}`)
      : steps.spent
        ? undefined
        : [NO];
  },
  reasoningGym,
};

export default env;
