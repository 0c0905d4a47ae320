import type { Environment } from '../../core/environment.ts';
import { actOnMoves, type MoveDraft, noMoves } from '../../core/move-draft.ts';
import { MOST_MOVES, movePlace, movesPane, takeBackKey, tooMany } from '../../core/move-list.ts';
import { box } from '../../core/outline.ts';
import { choice, int } from '../../core/params.ts';
import { amountsAfter, fewestPours } from '../../core/pouring.ts';
import { lastPair } from '../../core/remembered.ts';
import type { Place, Shape } from '../../core/scene.ts';
import { movesMade } from '../../core/stepping-stone.ts';
import { makeSteps } from '../../core/steps.ts';
import { reasoningGym } from './water-jugs.reasoning-gym.ts';

/*
 * Measure out an amount with jugs that have no marks: fill one from the faucet, empty one into the sink, or pour one
 * into another until that is full or the first is empty.
 *
 *     A holds 5, B holds 3, both empty; 4 litres in A   →   fill A, pour A>B, empty B, pour A>B, fill A, pour A>B
 *
 * Capacities and first amounts are drawn at random. The amounts in all jugs together are one number; breadth-first
 * search over these gives the fewest moves to every amount in every jug, and one is asked for that needs exactly as
 * many moves as wanted. The limit is that number and some to spare; any way that keeps it counts.
 *
 * Source: medieval; Chuquet (1484) and Tartaglia (1556) have it with jugs.
 */

const knobs = {
  jugs: choice('Jugs', [3, 4]),
  largest: int('Largest jug', 5, 24, 'In litres; no jug holds more.'),
  moves: int('Fewest moves', 2, 15, 'Exactly this many are needed.'),
  spare: int('Spare moves', 0, 10, 'How many moves more than the fewest are allowed.'),
};

export interface Puzzle {
  /** In litres, jug by jug; so are the amounts at the start. */
  readonly capacities: readonly number[];
  readonly start: readonly number[];
  /** The jug that is to hold `litres` at the end, from 0; null where any may. */
  readonly jug: number | null;
  readonly litres: number;
  /** Moves allowed. */
  readonly most: number;
  /** Moves that change nothing are allowed. */
  readonly idle?: true;
}
/** Moves such as `fill A`, `empty A` and `pour A>B`. */
type Answer = readonly string[];
const JUGS = ['A', 'B', 'C', 'D', 'E'];
const FAUCET = 'faucet';
const SINK = 'sink';

const env: Environment<typeof knobs, Puzzle, Answer, null, MoveDraft> = {
  id: 'water-jugs',
  version: 1,
  title: 'Water jugs',
  about: 'Measure out an amount of water by filling, emptying and pouring jugs without marks.',
  family: 'planning',
  tags: ['planning', 'arithmetic', 'search'],
  sources: ['Nicolas Chuquet, Triparty en la science des nombres, 1484'],

  knobs,
  check({ jugs, largest, moves }) {
    if (jugs === 4 && largest > 16)
      return { at: 'largest', why: 'With four jugs, the largest holds at most 16 litres here.' };
    const most = jugs === 3 ? Math.floor((2 * largest) / 3) - 1 : Math.floor(largest / 3) + 1;
    return moves > most
      ? { at: 'moves', why: `With ${jugs} jugs of up to ${largest} litres, ask for at most ${most} moves.` }
      : undefined;
  },
  levels: [
    { jugs: 3, largest: 8, moves: 3, spare: 2 },
    { jugs: 3, largest: 10, moves: 4, spare: 2 },
    { jugs: 4, largest: 12, moves: 5, spare: 1 },
    { jugs: 3, largest: 14, moves: 7, spare: 1 },
    { jugs: 3, largest: 18, moves: 10, spare: 0 },
    { jugs: 3, largest: 24, moves: 14, spare: 0 },
  ],
  measure: {
    says: 'fewest moves',
    of: (p) => fewestPours(p.capacities, p.start, p.jug, p.litres, makeSteps())?.length ?? 0,
  },

  generate({ jugs, largest, moves, spare }, rng) {
    const sizes = Array.from({ length: largest - 1 }, (_, i) => i + 2);
    for (let tries = 0; tries < 500; tries++) {
      const capacities = rng.shuffle(sizes).slice(0, jugs);
      const start = capacities.map((capacity) => (rng.chance(1, 2) ? 0 : rng.int(1, capacity)));
      const targets = amountsAfter(moves, capacities, start);
      if (targets.length === 0) continue;
      return { puzzle: { capacities, start, ...rng.pick(targets), most: moves + spare }, secret: null };
    }
    throw new Error('No jugs need exactly so many moves within 500 tries.');
  },

  prompt: (p) =>
    [
      `There are ${p.capacities.length} jugs without marks, a faucet and a sink:`,
      ...p.capacities.map(
        (capacity, i) => `${JUGS[i]}: holds up to ${litres(capacity)}, ${litres(p.start[i]!)} in it now`,
      ),
      '',
      'These are the moves:',
      '“fill A” fills jug A to the brim from the faucet;',
      '“empty A” pours all of jug A into the sink;',
      '“pour A>B” pours from jug A into jug B until B is full or A is empty, whichever comes first.',
      'Every move must change an amount: a full jug cannot be filled, an empty one cannot be emptied or poured from, and nothing can be poured into a full one.',
      '',
      `Make at most ${p.most} moves, so that at the end ${wantedIn(p)} holds exactly ${litres(p.litres)}. What the other jugs hold does not matter.`,
      '',
      'Answer with the moves in order, one on each line.',
    ].join('\n'),
  read(text, p) {
    const lines = text.split('\n', MOST_MOVES + 1).map((line) => line.trim());
    if (lines.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} moves.` };
    const odd = lines.find((line) => !/^(?:fill [A-Z]|empty [A-Z]|pour [A-Z]>[A-Z])$/.test(line));
    if (odd !== undefined)
      return { why: `“${odd.slice(0, 20)}” is no move such as “fill A”, “empty A” or “pour A>B”.` };
    const isStrange = (letter: string): boolean => jugNamed(letter, 0) >= p.capacities.length;
    const isOdd = (line: string): boolean =>
      isStrange(line.charAt(line.length - 1)) ||
      (line.charCodeAt(line.length - 2) === POURED && isStrange(line.charAt(line.length - 3)));
    const strange = lines.some(isOdd) ? lines.flatMap(lettersOf).find(isStrange) : undefined;
    return strange === undefined ? { answer: lines } : { why: `There is no jug ${strange}.` };
  },
  write: (answer) => answer.join('\n'),

  rules: [
    {
      name: 'change',
      says: 'Every move changes an amount.',
      live: true,
      broken(p, a) {
        const { amounts, made } = played(p, a);
        if (made === a.length) return undefined;
        return {
          places: [movePlace(made), ...lettersOf(a[made]!).map((letter) => jugPlace(JUGS.indexOf(letter)))],
          note: `Move ${made + 1} is “${a[made]}”, but ${idleness(p, amounts, a[made]!)}.`,
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
      name: 'target',
      says: 'At the end the named jug holds the amount asked for.',
      broken(p, a) {
        const { amounts } = played(p, a);
        if (amounts.some((held, jug) => isWanted(p, jug) && held === p.litres)) return undefined;
        return {
          places: amounts.flatMap((_, jug) => (isWanted(p, jug) ? [jugPlace(jug)] : [])),
          note:
            p.jug === null
              ? `No jug ends with ${litres(p.litres)}.`
              : `Jug ${JUGS[p.jug]} ends with ${litres(amounts[p.jug]!)}; it should hold ${p.litres}.`,
        };
      },
    },
  ],

  board: {
    tip: 'Tap what to pour from, then what to pour into, or drag: faucet to jug fills it, jug to sink empties it.',
    start: () => noMoves,
    act(p, draft, gesture) {
      const { amounts, made } = played(p, draft.moves);
      return actOnMoves(draft, gesture, {
        made,
        vesselAt: (place) => vesselAt(p, place),
        gives: (vessel) => vessel === FAUCET || (vessel !== SINK && amounts[jugAt(vessel)]! > 0),
        move(from, to) {
          const move = moveOf(from, to);
          return move !== undefined && after(p, amounts, move) ? move : undefined;
        },
      });
    },
    show(p, draft) {
      const { amounts, made } = played(p, draft.moves);
      const picked = (place: Place) => (draft.from === place ? { look: 'picked' as const } : {});
      const end = EDGE + p.capacities.length * STEP;
      return {
        panes: [
          {
            kind: 'plane',
            id: 'jugs',
            name: 'jugs',
            width: end + EDGE,
            height: TALL + 10,
            taps: true,
            drags: true,
            shapes: [
              { at: FAUCET, name: FAUCET, text: FAUCET, outline: box(1, 2, EDGE - 2, 8), ...picked(FAUCET) },
              ...p.capacities.flatMap((_, jug) => drawn(p, jug, amounts[jug]!, picked(jugPlace(jug)))),
              { at: SINK, name: SINK, text: SINK, outline: box(end + 1, TALL + 1, EDGE - 2, 8) },
            ],
          },
          movesPane(draft.moves, made, p.most),
        ],
        keys: [
          key(FAUCET, 'Faucet', FAUCET),
          ...p.capacities.map((_, jug) => key(`jug ${JUGS[jug]}`, JUGS[jug]!, jugPlace(jug))),
          key(SINK, 'Sink', SINK),
          takeBackKey(draft.moves.length),
        ],
        status: `${litres(p.litres)} wanted in ${wantedIn(p)}; ${draft.moves.length} of at most ${p.most} moves`,
      };
    },
    answer: (_p, draft) => draft.moves,
    draft: (_p, answer) => ({ moves: answer, from: null }),
    enter: (_p, answer) =>
      answer.map((move) => {
        const [first, second] = lettersOf(move).map((letter) => jugPlace(JUGS.indexOf(letter)));
        const [from, to] = move.startsWith('fill') ? [FAUCET, first] : [first, second ?? SINK];
        return { do: 'drag' as const, from: from!, to: to! };
      }),
  },

  guess(p, rng) {
    const moves: string[] = [];
    let amounts = p.start;
    while (moves.length < p.most) {
      const may = allMoves(p).flatMap((move) => {
        const next = after(p, amounts, move);
        return next ? [{ move, next }] : [];
      });
      const chosen = rng.pick(may);
      moves.push(chosen.move);
      amounts = chosen.next;
    }
    return moves;
  },
  oracle: (p, _secret, steps) =>
    fewestPours(p.capacities, p.start, p.jug, p.litres, steps)?.map(({ from, to }) =>
      from === undefined
        ? `fill ${JUGS[to!]}`
        : to === undefined
          ? `empty ${JUGS[from]}`
          : `pour ${JUGS[from]}>${JUGS[to]}`,
    ),
  easier(p) {
    const moves = env.oracle?.(p, null, makeSteps());
    const made = movesMade(moves?.length);
    if (!moves || made === undefined) return undefined;
    const { amounts } = played(p, moves.slice(0, made));
    return { puzzle: { ...p, start: amounts, most: p.most - made }, secret: null };
  },
  reasoningGym,
};

export default env;

const litres = (n: number): string => (n === 1 ? '1 litre' : `${n} litres`);
const isWanted = (p: Puzzle, jug: number): boolean => p.jug === null || p.jug === jug;
const wantedIn = (p: Puzzle): string => (p.jug === null ? 'any jug' : `jug ${JUGS[p.jug]}`);
const jugPlace = (jug: number): Place => `jug${JUGS[jug]}`;
const jugAt = (place: Place): number => JUGS.findIndex((_, jug) => jugPlace(jug) === place);
const lettersOf = (move: string): string[] => move.match(/[A-Z]/g) ?? [];
const key = (name: string, text: string, place: Place) => ({
  name,
  text,
  hotkey: text.charAt(0).toLowerCase(),
  gesture: { do: 'key' as const, key: place },
});

/** The jug that a place is a part of, the faucet or the sink. */
function vesselAt(p: Puzzle, place: Place): Place | undefined {
  if (place === FAUCET || place === SINK) return place;
  const jug = jugAt(place.replace(/^(?:water|sign)/, 'jug'));
  return jug >= 0 && jug < p.capacities.length ? jugPlace(jug) : undefined;
}
function moveOf(from: Place, to: Place): string | undefined {
  const [source, target] = [jugAt(from), jugAt(to)];
  if (source >= 0 && target >= 0) return `pour ${JUGS[source]}>${JUGS[target]}`;
  if (from === FAUCET && target >= 0) return `fill ${JUGS[target]}`;
  return source >= 0 && to === SINK ? `empty ${JUGS[source]}` : undefined;
}
const allMoves = (p: Puzzle): string[] => {
  const places = p.capacities.map((_, jug) => jugPlace(jug));
  return [FAUCET, ...places].flatMap((from) =>
    [...places, SINK].flatMap((to) => (from === to ? [] : (moveOf(from, to) ?? []))),
  );
};

const POURED = '>'.charCodeAt(0);
const jugNamed = (move: string, at: number): number => move.charCodeAt(at) - 65;

/** The amounts after a move; undefined where it changes nothing. */
function after(p: Puzzle, amounts: readonly number[], move: string): readonly number[] | undefined {
  // The jugs are called A, B, C, …, and a move ends with the name of one.
  const last = jugNamed(move, move.length - 1);
  const poured = move.charCodeAt(move.length - 2) === POURED;
  const from = poured ? jugNamed(move, move.length - 3) : last;
  const to = poured ? last : undefined;
  if (from === to) return undefined;
  const room = p.capacities[to ?? from]! - amounts[to ?? from]!;
  const flow = move.startsWith('fill')
    ? -room
    : to === undefined
      ? amounts[from]!
      : Math.min(amounts[from]!, room);
  if (flow === 0) return undefined;
  const left = amounts.slice();
  left[from]! -= flow;
  if (to !== undefined) left[to]! += flow;
  return left;
}
/** The amounts after the moves that can be made, and how many these are. */
const played = lastPair(
  (p: Puzzle, moves: Answer): { readonly amounts: readonly number[]; readonly made: number } => {
    let amounts = p.start;
    for (let made = 0; made < moves.length; made++) {
      const next = after(p, amounts, moves[made]!) ?? (p.idle ? amounts : undefined);
      if (!next) return { amounts, made };
      amounts = next;
    }
    return { amounts, made: moves.length };
  },
);
/** Why a move changes nothing. */
function idleness(p: Puzzle, amounts: readonly number[], move: string): string {
  const [first, second] = lettersOf(move);
  if (first === second) return 'a jug cannot be poured into itself';
  if (move.startsWith('fill')) return `jug ${first} is full already`;
  const empty = amounts[JUGS.indexOf(first!)] === 0;
  return empty
    ? `jug ${first} is empty`
    : `jug ${second} holds ${p.capacities[JUGS.indexOf(second!)]} and is full`;
}

const TALL = 32;
const EDGE = 14;
const STEP = 16;

/** A jug as high as it holds, its water, the level wanted, and a sign below. */
function drawn(p: Puzzle, jug: number, held: number, picked: Pick<Shape, 'look'>): Shape[] {
  const litre = (TALL - 2) / Math.max(...p.capacities);
  const capacity = p.capacities[jug]!;
  const left = EDGE + jug * STEP + 1;
  const level = (amount: number) => TALL - amount * litre;
  const name = `jug ${JUGS[jug]}`;
  return [
    {
      at: jugPlace(jug),
      name,
      says: `${held} of ${litres(capacity)}${isWanted(p, jug) ? `, ${p.litres} wanted` : ''}`,
      outline: box(left, level(capacity), STEP - 2, capacity * litre),
      ...picked,
    },
    ...(held === 0
      ? []
      : [
          {
            at: `water${JUGS[jug]}`,
            name: `water in ${name}`,
            says: litres(held),
            fill: 2,
            outline: box(left, level(held), STEP - 2, held * litre),
          },
        ]),
    ...(isWanted(p, jug) && p.litres <= capacity
      ? [
          {
            at: p.jug === null ? `wanted${JUGS[jug]}` : 'wanted',
            name: `level wanted in ${name}`,
            says: litres(p.litres),
            look: 'solid' as const,
            fixed: true,
            outline: box(left - 1, level(p.litres) - 0.4, STEP, 0.8),
          },
        ]
      : []),
    {
      at: `sign${JUGS[jug]}`,
      name: `sign of ${name}`,
      text: `${JUGS[jug]}: ${held}/${capacity}`,
      outline: box(left, TALL + 1, STEP - 2, 8),
    },
  ];
}
