import type { Environment } from '../../core/environment.ts';
import { actOnMoves, type MoveDraft, noMoves } from '../../core/move-draft.ts';
import { MOST_MOVES, movePlace, movesPane, takeBackKey, tooMany } from '../../core/move-list.ts';
import { box } from '../../core/outline.ts';
import { int } from '../../core/params.ts';
import { lastPair } from '../../core/remembered.ts';
import type { Place, PlanePane, Shape } from '../../core/scene.ts';
import { movesMade } from '../../core/stepping-stone.ts';
import { makeSteps, type Steps } from '../../core/steps.ts';
import { fewestTransfers, type Towers, towersWithin } from '../../core/towers.ts';
import { reasoningGym } from './tower-of-hanoi.reasoning-gym.ts';

/*
 * Bring the disks from the start position to the goal position. Only the top disk of a peg moves, and never onto a
 * smaller one.
 *
 *      1                                 1
 *      2     |     3     →     |     2     3       A>C A>B
 *     =A=   =B=   =C=         =A=   =B=   =C=
 *
 * Start and goal are any two positions that keep the order of sizes. Breadth-first search over
 * all positions gives the fewest moves to each; the goal is drawn among those that need about as many as asked for, and
 * the limit is the fewest and some to spare. Any way that keeps it counts.
 *
 * Source: Édouard Lucas, La tour d'Hanoï (1883); for any two positions: Andreas Hinz, The Tower of Hanoi (1989).
 */

const knobs = {
  disks: int('Disks', 2, 8),
  moves: int('Fewest moves', 2, 128, 'At least this many are needed, and at most half as many again.'),
  spare: int('Spare moves', 0, 20, 'How many moves more than the fewest are allowed.'),
};

/** One character. */
type Peg = string;
const PEGS: readonly Peg[] = ['A', 'B', 'C'];

export interface Puzzle {
  /** The peg of each disk, the smallest first. */
  readonly start: readonly Peg[];
  readonly goal: readonly Peg[];
  /** Moves allowed. */
  readonly most: number;
  /** The names of the pegs, where not A, B and C. */
  readonly pegs?: readonly Peg[];
}
/** Moves such as `A>C`; `2:A>C` names a disk, which is refused where it does not lie on top. */
type Answer = readonly string[];

const env: Environment<typeof knobs, Puzzle, Answer, null, MoveDraft> = {
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
  measure: {
    says: 'fewest moves',
    of: (p) => fewest(p, makeSteps())?.length ?? 0,
  },

  generate({ disks, moves, spare }, rng) {
    const start = Array.from({ length: disks }, () => rng.int(0, PEGS.length - 1));
    const goals = towersWithin(start, moves, moves + Math.floor(moves / 2));
    const goal = goals.at(rng.int(0, goals.length - 1));
    return {
      puzzle: { start: pegLetters(start), goal: pegLetters(goal.towers), most: goal.moves + spare },
      secret: null,
    };
  },

  prompt: (p) =>
    [
      `There are three pegs, A, B and C, and ${p.start.length} disks, numbered by size from 1, the smallest, to ${p.start.length}, the largest. Bring them from the start position to the goal position. Disks are listed from bottom to top.`,
      '',
      'Start:',
      ...pegsOf(p).map((peg) => `${peg}: ${listed(p.start, peg)}`),
      '',
      'Goal:',
      ...pegsOf(p).map((peg) => `${peg}: ${listed(p.goal, peg)}`),
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
          note: isNamed(a[made]!)
            ? `Move ${made + 1} takes disk ${a[made]!.slice(0, -4)}, which does not lie on top of peg ${from}.`
            : from === to
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
    start: () => noMoves,
    act(p, draft, gesture) {
      const { pegs, made } = played(p, draft.moves);
      const pegAt = (place: Place): Peg | undefined =>
        pegs[pegs.findIndex((_, i) => place === disk(i + 1))] ??
        pegsOf(p).find((peg) => place === zone(peg) || place === foot(peg));
      return actOnMoves(draft, gesture, {
        made,
        vesselAt(place) {
          const peg = pegAt(place);
          return peg && zone(peg);
        },
        gives: (vessel) => topOf(pegs, pegAt(vessel)!) !== undefined,
        move(from, to) {
          const [source, target] = [pegAt(from)!, pegAt(to)!];
          return breaks(pegs, source, target) ? undefined : `${source}>${target}`;
        },
      });
    },
    show(p, draft) {
      const { pegs, made } = played(p, draft.moves);
      return {
        panes: [
          { ...drawn(p, 'board', pegs, draft.from), taps: true, drags: true },
          drawn(p, 'goal', p.goal, null),
          movesPane(draft.moves, made, p.most),
        ],
        keys: [
          ...pegsOf(p).map((peg) => ({
            name: `peg ${peg}`,
            text: peg,
            hotkey: peg.toLowerCase(),
            gesture: { do: 'key' as const, key: zone(peg) },
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
    while (moves.length < p.most) {
      const { pegs } = play(p, moves);
      const may = movesOf(p).filter(
        (move) => move !== turned(moves.at(-1)) && !breaks(pegs, ...endsOf(move)),
      );
      moves.push(rng.pick(may));
    }
    return moves;
  },
  oracle: (p, _secret, steps) =>
    fewest(p, steps)?.map(({ from, to }) => `${pegsOf(p)[from]}>${pegsOf(p)[to]}`),
  easier(p) {
    const moves = env.oracle?.(p, null, makeSteps());
    const made = movesMade(moves?.length);
    if (!moves || made === undefined) return undefined;
    return { puzzle: { ...p, start: play(p, moves.slice(0, made)).pegs, most: p.most - made }, secret: null };
  },
  reasoningGym,
};

export default env;

const disk = (n: number): Place => `disk${n}`;
const zone = (peg: Peg): Place => `peg${peg}`;
const foot = (peg: Peg): Place => `foot${peg}`;
const pegsOf = (p: Puzzle): readonly Peg[] => p.pegs ?? PEGS;
const isNamed = (move: string): boolean => move.length > 3;
const endsOf = (move: string): readonly [Peg, Peg] => [
  move.charAt(move.length - 3),
  move.charAt(move.length - 1),
];
const movesOf = (p: Puzzle): string[] =>
  pegsOf(p).flatMap((from) =>
    pegsOf(p)
      .filter((to) => to !== from)
      .map((to) => `${from}>${to}`),
  );
const turned = (move: string | undefined): string => `${move?.charAt(2)}>${move?.charAt(0)}`;

/** The smallest disk on a peg. */
function topOf(pegs: readonly Peg[], peg: Peg): number | undefined {
  const i = pegs.indexOf(peg);
  return i < 0 ? undefined : i + 1;
}
/** The rule that a move breaks. */
function breaks(pegs: readonly Peg[], from: Peg, to: Peg): 'disk' | 'smaller' | undefined {
  const [upper, lower] = [topOf(pegs, from), topOf(pegs, to)];
  if (upper === undefined || from === to) return 'disk';
  return lower !== undefined && lower < upper ? 'smaller' : undefined;
}
/** The position after the moves that can be made, how many these are, and which rule the next one breaks. */
function play(p: Puzzle, moves: Answer) {
  const pegs = p.start.slice();
  for (let made = 0; made < moves.length; made++) {
    const move = moves[made]!;
    const [from, to] = endsOf(move);
    const issue = isNamed(move) ? 'disk' : breaks(pegs, from, to);
    if (issue) return { pegs, made, issue };
    pegs[pegs.indexOf(from)] = to;
  }
  return { pegs, made: moves.length, issue: undefined };
}
const played = lastPair(play);

function listed(pegs: readonly Peg[], peg: Peg): string {
  let out = '';
  for (let i = pegs.length - 1; i >= 0; i--) if (pegs[i] === peg) out += `${out === '' ? '' : ' '}${i + 1}`;
  return out || 'empty';
}

const fewest = (p: Puzzle, steps: Steps) => {
  const numbers = (pegs: readonly Peg[]): Towers => pegs.map((peg) => pegsOf(p).indexOf(peg));
  return fewestTransfers(numbers(p.start), numbers(p.goal), steps, pegsOf(p).length);
};
const pegLetters = (towers: Towers): Peg[] => towers.map((peg) => PEGS[peg]!);

const THICK = 3;

/** The pegs on their feet, each in a zone of its own, and the disks on them. */
function drawn(p: Puzzle, id: 'board' | 'goal', pegs: readonly Peg[], from: Place | null): PlanePane {
  const all = pegsOf(p);
  const wide = 2 * pegs.length + 8;
  const ground = THICK * (pegs.length + 2);
  const own = id === 'board' ? {} : { fixed: true };
  const at = (place: Place): Place => (id === 'board' ? place : `goal-${place}`);
  const middle = (peg: Peg): number => wide * (all.indexOf(peg) + 0.5);
  const look = (picked: boolean) => (picked ? { look: 'picked' as const } : {});
  const zones = all.map((peg): Shape => {
    const left = middle(peg) - wide / 2;
    return {
      at: at(zone(peg)),
      name: `peg ${peg}`,
      says: `from bottom to top: ${listed(pegs, peg)}`,
      outline: box(left, 0, wide, ground + THICK),
      ...look(from === zone(peg)),
      ...own,
    };
  });
  const feet = all.map((peg): Shape => {
    const [mid, half] = [middle(peg), wide / 2 - 1];
    const [pole, base] = [box(mid - 0.5, THICK, 1, ground - THICK), box(mid - half, ground, 2 * half, THICK)];
    return {
      at: at(foot(peg)),
      name: `foot of peg ${peg}`,
      text: peg,
      look: 'solid',
      outline: [pole[3]!, pole[0]!, pole[1]!, pole[2]!, base[1]!, base[2]!, base[3]!, base[0]!],
      ...own,
    };
  });
  const disks = pegs.map((peg, i): Shape => {
    const below = pegs.filter((other, j) => j > i && other === peg).length;
    return {
      at: at(disk(i + 1)),
      name: `disk ${i + 1}`,
      text: String(i + 1),
      says: `on peg ${peg}`,
      fill: (i % 8) + 1,
      outline: box(middle(peg) - i - 2.5, ground - THICK * (below + 1), 2 * i + 5, THICK),
      ...look(from === zone(peg) && topOf(pegs, peg) === i + 1),
      ...own,
    };
  });
  return {
    kind: 'plane',
    id,
    name: id === 'board' ? 'disks' : 'goal',
    width: all.length * wide,
    height: ground + THICK,
    shapes: [...zones, ...feet, ...disks],
  };
}
