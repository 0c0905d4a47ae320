import type { Environment } from '../../core/environment.ts';
import { MOST_MOVES, moveAt, movePlace, movesPane, takeBackKey, tooMany } from '../../core/move-list.ts';
import { int } from '../../core/params.ts';
import type { Place, PlanePane, Shape } from '../../core/scene.ts';
import { distancesFrom, type StateSpace, shortestWay } from '../../core/search.ts';
import { makeSteps } from '../../core/steps.ts';

/*
 * Bring the disks from the start position to the goal position. Only the top disk of a peg moves, and never onto a
 * smaller one.
 *
 *      1                                 1
 *      2     |     3     →     |     2     3       A>C A>B
 *     =A=   =B=   =C=         =A=   =B=   =C=
 *
 * Start and goal are any two positions that keep the order of sizes. All positions are numbered in base 3; breadth-first
 * search from the start gives the fewest moves to each, the goal is drawn among those that need about as many as asked
 * for, and the limit is the fewest and some to spare. Any way that keeps it counts.
 *
 * Source: Édouard Lucas, La tour d'Hanoï (1883); for any two positions: Andreas Hinz, The Tower of Hanoi (1989).
 */

const knobs = {
  disks: int('Disks', 2, 8),
  moves: int('Fewest moves', 2, 128, 'At least this many are needed, and at most half as many again.'),
  spare: int('Spare moves', 0, 20, 'How many moves more than the fewest are allowed.'),
};

const PEGS = ['A', 'B', 'C'] as const;
type Peg = (typeof PEGS)[number];

export interface Puzzle {
  /** The peg of each disk, the smallest first. */
  readonly start: readonly Peg[];
  readonly goal: readonly Peg[];
  /** Moves allowed. */
  readonly most: number;
}
/** Moves such as `A>C`. */
type Answer = readonly string[];
interface Draft {
  readonly moves: Answer;
  /** The peg whose top disk is picked up. */
  readonly from: Peg | null;
}

const env: Environment<typeof knobs, Puzzle, Answer, null, Draft> = {
  id: 'tower-of-hanoi',
  version: 1,
  title: 'Tower of Hanoi',
  about: 'Move the disks between three pegs into the goal position, never a larger one onto a smaller.',
  family: 'planning',
  tags: ['planning', 'search'],
  sources: ["Édouard Lucas, La tour d'Hanoï, 1883", 'Andreas Hinz, The Tower of Hanoi, 1989'],

  knobs,
  check({ disks, moves }) {
    const most = 1 << (disks - 1);
    return moves > most
      ? { at: 'moves', why: `With ${disks} disks, ${most} moves are the most that can be asked for here.` }
      : undefined;
  },
  levels: [
    { disks: 4, moves: 4, spare: 4 },
    { disks: 4, moves: 8, spare: 3 },
    { disks: 5, moves: 14, spare: 3 },
    { disks: 6, moves: 26, spare: 2 },
    { disks: 7, moves: 48, spare: 0 },
    { disks: 8, moves: 90, spare: 0 },
  ],
  measure: { says: 'fewest moves', of: (p) => (fewest(p, makeSteps())?.length ?? 1) - 1 },

  generate({ disks, moves, spare }, rng) {
    const start = Array.from({ length: disks }, () => rng.pick(PEGS));
    const distances = distancesFrom(spaceOf(disks), codeOf(start));
    const goals = [...distances.keys()].filter((code) => {
      const distance = distances[code]!;
      return distance >= moves && distance <= moves + Math.floor(moves / 2);
    });
    const goal = rng.pick(goals);
    return {
      puzzle: { start, goal: pegsOf(goal, disks), most: distances[goal]! + spare },
      secret: null,
    };
  },

  prompt: (p) =>
    [
      `There are three pegs, A, B and C, and ${p.start.length} disks, numbered by size from 1, the smallest, to ${p.start.length}, the largest. Bring them from the start position to the goal position. Disks are listed from bottom to top.`,
      '',
      'Start:',
      ...PEGS.map((peg) => `${peg}: ${listed(p.start, peg)}`),
      '',
      'Goal:',
      ...PEGS.map((peg) => `${peg}: ${listed(p.goal, peg)}`),
      '',
      `A move takes the top disk of one peg and puts it on top of another peg. A disk may never lie on a smaller one. Make at most ${p.most} moves.`,
      '',
      'Answer with the moves in order, separated by single spaces, each as the peg it takes from, the sign > and the peg it puts on. For example, “A>B B>A” would move the top disk of A to B and back.',
    ].join('\n'),
  read(text) {
    const moves = text.split(' ', MOST_MOVES + 1);
    if (moves.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} moves.` };
    const odd = moves.find((move) => !/^[ABC]>[ABC]$/.test(move));
    return odd === undefined
      ? { answer: moves }
      : { why: `“${odd.slice(0, 20)}” is no move such as A>C; moves are separated by single spaces.` };
  },
  write: (answer) => answer.join(' '),

  rules: [
    {
      name: 'disk',
      says: 'Every move takes a disk from one peg to another.',
      live: true,
      broken(p, a) {
        const { made, issue } = played(p, a);
        if (issue !== 'disk') return undefined;
        const [from, to] = endsOf(a[made]!);
        return {
          places: [movePlace(made), zone(from)],
          note:
            from === to
              ? `Move ${made + 1} goes from peg ${from} to the same peg.`
              : `Move ${made + 1} takes from peg ${from}, which is empty.`,
        };
      },
    },
    {
      name: 'smaller',
      says: 'No disk is put on a smaller one.',
      live: true,
      broken(p, a) {
        const { made, issue, pegs } = played(p, a);
        if (issue !== 'smaller') return undefined;
        const [from, to] = endsOf(a[made]!);
        const [upper, lower] = [topOf(pegs, from)!, topOf(pegs, to)!];
        return {
          places: [movePlace(made), disk(upper), disk(lower)],
          note: `Move ${made + 1} puts disk ${upper} on disk ${lower}.`,
        };
      },
    },
    {
      name: 'limit',
      says: 'No more moves are made than allowed.',
      live: true,
      broken: (p, a) => tooMany(a.length, p.most),
    },
    {
      name: 'goal',
      says: 'At the end every disk is on its peg of the goal.',
      broken(p, a) {
        const { pegs } = played(p, a);
        const astray = pegs.flatMap((peg, i) => (peg === p.goal[i] ? [] : [i + 1]));
        return astray.length === 0
          ? undefined
          : {
              places: astray.map(disk),
              note: `Disk ${astray[0]} ends on peg ${pegs[astray[0]! - 1]}, not on peg ${p.goal[astray[0]! - 1]}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap a peg to pick up its top disk, then the peg to put it on; or drag, or press the letters.',
    start: () => ({ moves: [], from: null }),
    act(p, draft, gesture) {
      const { pegs, made } = played(p, draft.moves);
      const pegAt = (place: Place): Peg | undefined =>
        pegs[Number(/^disk(\d)$/.exec(place)?.[1] ?? 0) - 1] ??
        PEGS.find((peg) => place === zone(peg) || place === pole(peg));
      const moved = (from: Peg, to: Peg): Draft | undefined =>
        mayMove(pegs, from, to) === undefined
          ? { moves: [...draft.moves.slice(0, made), `${from}>${to}`], from: null }
          : undefined;
      if (gesture.do === 'drag') {
        const [from, to] = [pegAt(gesture.from), pegAt(gesture.to)];
        return (from && to && moved(from, to)) ?? draft;
      }
      if (gesture.do === 'tap') {
        const move = moveAt(gesture.at, draft.moves.length);
        if (move !== undefined) return { moves: draft.moves.slice(0, move), from: null };
      }
      if (gesture.do === 'key' && gesture.key === 'back')
        return draft.moves.length === 0 ? draft : { moves: draft.moves.slice(0, -1), from: null };
      const to =
        gesture.do === 'tap'
          ? pegAt(gesture.at)
          : PEGS.find((peg) => gesture.do === 'key' && peg === gesture.key);
      if (to === undefined) return draft;
      if (draft.from === to) return { ...draft, from: null };
      const next = draft.from && moved(draft.from, to);
      return next ?? (topOf(pegs, to) === undefined ? draft : { ...draft, from: to });
    },
    show(p, draft) {
      const { pegs, made } = played(p, draft.moves);
      return {
        panes: [
          {
            ...drawn('board', 'disks', pegs, draft.from),
            taps: true,
            drags: true,
          },
          drawn('goal', 'goal', p.goal, null),
          movesPane(draft.moves, made, p.most),
        ],
        keys: [
          ...PEGS.map((peg) => ({
            name: `peg ${peg}`,
            text: peg,
            hotkey: peg.toLowerCase(),
            gesture: { do: 'key' as const, key: peg },
          })),
          takeBackKey(draft.moves.length),
        ],
        status: `${draft.moves.length} of at most ${p.most} moves`,
      };
    },
    answer: (_p, draft) => draft.moves,
    draft: (_p, answer) => ({ moves: answer, from: null }),
    enter: (_p, answer) =>
      answer.map((move) => ({ do: 'drag' as const, from: zone(endsOf(move)[0]), to: zone(endsOf(move)[1]) })),
  },

  guess(p, rng) {
    const moves: string[] = [];
    let pegs = p.start;
    while (moves.length < p.most) {
      const may = MOVES.filter(
        (move) => move !== turned(moves.at(-1)) && mayMove(pegs, ...endsOf(move)) === undefined,
      );
      const move = rng.pick(may);
      pegs = after(pegs, ...endsOf(move));
      moves.push(move);
    }
    return moves;
  },
  oracle: (p, _secret, steps) =>
    fewest(p, steps)?.flatMap((code, i, way) => {
      const to = way[i + 1];
      if (to === undefined) return [];
      const [before, now] = [pegsOf(code, p.start.length), pegsOf(to, p.start.length)];
      const moving = before.findIndex((peg, d) => peg !== now[d]);
      return [`${before[moving]}>${now[moving]}`];
    }),
};

export default env;

const disk = (n: number): Place => `disk${n}`;
const zone = (peg: Peg): Place => `peg${peg}`;
const pole = (peg: Peg): Place => `pole${peg}`;
const endsOf = (move: string): readonly [Peg, Peg] => [move.charAt(0) as Peg, move.charAt(2) as Peg];
const MOVES = PEGS.flatMap((from) => PEGS.filter((to) => to !== from).map((to) => `${from}>${to}`));
const turned = (move: string | undefined): string => `${move?.charAt(2)}>${move?.charAt(0)}`;

/** The smallest disk on a peg. */
function topOf(pegs: readonly Peg[], peg: Peg): number | undefined {
  const i = pegs.indexOf(peg);
  return i < 0 ? undefined : i + 1;
}
/** The rule that a move breaks. */
function mayMove(pegs: readonly Peg[], from: Peg, to: Peg): 'disk' | 'smaller' | undefined {
  const [upper, lower] = [topOf(pegs, from), topOf(pegs, to)];
  if (upper === undefined || from === to) return 'disk';
  return lower !== undefined && lower < upper ? 'smaller' : undefined;
}
function after(pegs: readonly Peg[], from: Peg, to: Peg): readonly Peg[] {
  const upper = pegs.indexOf(from);
  return pegs.map((peg, i) => (i === upper ? to : peg));
}

/** The position after the moves that can be made, how many these are, and which rule the next one breaks. */
function played(p: Puzzle, moves: Answer) {
  let pegs = p.start;
  for (const [made, move] of moves.entries()) {
    const issue = mayMove(pegs, ...endsOf(move));
    if (issue) return { pegs, made, issue };
    pegs = after(pegs, ...endsOf(move));
  }
  return { pegs, made: moves.length, issue: undefined };
}

const listed = (pegs: readonly Peg[], peg: Peg): string =>
  pegs
    .flatMap((p, i) => (p === peg ? [i + 1] : []))
    .toReversed()
    .join(' ') || 'empty';

/** A position as a number in base 3, the smallest disk as the last digit. */
const codeOf = (pegs: readonly Peg[]): number =>
  pegs.reduceRight((code, peg) => code * 3 + PEGS.indexOf(peg), 0);
const pegsOf = (code: number, disks: number): Peg[] => {
  const out: Peg[] = [];
  for (let rest = code; out.length < disks; rest = Math.floor(rest / 3)) out.push(PEGS[rest % 3]!);
  return out;
};

const POSITIONS = [1, 3, 9, 27, 81, 243, 729, 2187, 6561];

/** Moves in terms of codes: a disk moves while no smaller one lies on its peg or on the other. */
const spaceOf = (disks: number): StateSpace => ({
  size: POSITIONS[disks]!,
  next(code, visit) {
    let smaller = 0;
    for (let i = 0, unit = 1; i < disks && smaller !== 7; i++, unit *= 3) {
      const at = Math.floor(code / unit) % 3;
      if ((smaller & (1 << at)) === 0)
        for (let to = 0; to < 3; to++)
          if (to !== at && (smaller & (1 << to)) === 0) visit(code + (to - at) * unit);
      smaller |= 1 << at;
    }
  },
});
const fewest = (p: Puzzle, steps: Parameters<typeof shortestWay>[3]): number[] | undefined => {
  const goal = codeOf(p.goal);
  return shortestWay(spaceOf(p.start.length), codeOf(p.start), (code) => code === goal, steps);
};

const THICK = 3;

/** Three zones with a pole each; the disks lie on them. */
function drawn(id: string, name: string, pegs: readonly Peg[], from: Peg | null): PlanePane {
  const wide = 2 * pegs.length + 8;
  const height = THICK * (pegs.length + 3);
  const own = (place: Place): Place => (id === 'board' ? place : `${id}-${place}`);
  const rest = id === 'board' ? {} : { fixed: true };
  const box = (x: number, y: number, w: number, h: number): Shape['outline'] => [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];
  const ground: Shape[] = PEGS.flatMap((peg, i) => {
    const [left, mid, foot] = [i * wide, i * wide + wide / 2, height - THICK];
    return [
      {
        at: own(zone(peg)),
        name: `peg ${peg}`,
        says: `disks from bottom to top: ${listed(pegs, peg)}`,
        outline: box(left, 0, wide, height),
        ...(from === peg ? { look: 'picked' as const } : {}),
        ...rest,
      },
      {
        at: own(pole(peg)),
        name: `foot of peg ${peg}`,
        text: peg,
        look: 'solid' as const,
        outline: [
          [left + 1, foot],
          [mid - 0.5, foot],
          [mid - 0.5, THICK],
          [mid + 0.5, THICK],
          [mid + 0.5, foot],
          [left + wide - 1, foot],
          [left + wide - 1, height],
          [left + 1, height],
        ],
        ...rest,
      },
    ];
  });
  const disks: Shape[] = pegs.map((peg, i) => {
    const below = pegs.filter((other, j) => j > i && other === peg).length;
    const half = i + 2.5;
    const mid = PEGS.indexOf(peg) * wide + wide / 2;
    return {
      at: own(disk(i + 1)),
      name: `disk ${i + 1}`,
      text: String(i + 1),
      says: `on peg ${peg}`,
      fill: i + 1,
      outline: box(mid - half, height - THICK * (below + 2), 2 * half, THICK),
      ...(from !== null && topOf(pegs, from) === i + 1 ? { look: 'picked' as const } : {}),
      ...rest,
    };
  });
  return { kind: 'plane', id, name, width: 3 * wide, height, shapes: [...ground, ...disks] };
}
