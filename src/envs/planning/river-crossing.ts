import type { Environment } from '../../core/environment.ts';
import { MOST_MOVES, moveAt, movePlace, movesPane, takeBackKey, tooMany } from '../../core/move-list.ts';
import { int } from '../../core/params.ts';
import { movesMade } from '../../core/stepping-stone.ts';
import { makeSteps } from '../../core/steps.ts';
import {
  bankAfter,
  type Ferry,
  feuding,
  fewestCrossings,
  isNear,
  nameOf,
  passengersOf,
  played,
  riverWith,
  weightOf,
} from './ferry.ts';
import { riverPane } from './ferry-scene.ts';

/*
 * Take everybody across a river in a small boat, and never leave two together who would come to blows.
 *
 *     A weighs 2, B 3, C 2; the boat holds 3; A and B, and B and C, quarrel   →   B / - / A / B / C / - / B
 *
 * Weights, quarrels and what the boat holds are drawn at random; breadth-first search through who is on which bank tells
 * the fewest crossings, and a river is kept that needs exactly as many as asked for. The limit is that number and some to
 * spare, so it can always be kept; any crossings that keep it count.
 *
 * Source: Alcuin of York, Propositiones ad acuendos juvenes, about 800.
 */

const knobs = {
  passengers: int('Passengers', 3, 9),
  crossings: int('Fewest crossings', 5, 15, 'Exactly this many are needed; it is an odd number.'),
  spare: int('Spare crossings', 0, 8, 'How many crossings more than the fewest are allowed.'),
};

export type Puzzle = Ferry;
/** Who is taken across, crossing by crossing, first from the near bank: letters in alphabetical order. */
type Answer = readonly string[];
interface Draft {
  readonly crossings: Answer;
  readonly aboard: string;
}
const NOBODY = '-';
const CROSS = 'cross';

const env: Environment<typeof knobs, Puzzle, Answer, null, Draft> = {
  id: 'river-crossing',
  version: 1,
  title: 'River crossing',
  about: 'Take everybody across in a small boat and leave no two together who quarrel.',
  family: 'planning',
  tags: ['planning', 'search', 'deduction'],
  sources: ['Alcuin of York, Propositiones ad acuendos juvenes, about 800'],

  knobs,
  check({ passengers, crossings }) {
    if (crossings % 2 === 0)
      return { at: 'crossings', why: 'The number of crossings is odd: the boat ends on the far bank.' };
    const most = Math.min(15, 2 * passengers + (passengers < 5 ? 1 : -1));
    return crossings > most
      ? { at: 'crossings', why: `With ${passengers} passengers, ask for at most ${most} crossings.` }
      : undefined;
  },
  levels: [
    { passengers: 4, crossings: 5, spare: 2 },
    { passengers: 5, crossings: 7, spare: 2 },
    { passengers: 6, crossings: 9, spare: 2 },
    { passengers: 7, crossings: 11, spare: 0 },
    { passengers: 8, crossings: 13, spare: 0 },
    { passengers: 9, crossings: 15, spare: 0 },
  ],
  measure: { says: 'fewest crossings', of: (p) => fewestCrossings(p, makeSteps())?.length ?? 0 },

  generate({ passengers, crossings, spare }, rng) {
    for (let tries = 0; tries < 3000; tries++) {
      const river = riverWith(passengers, rng);
      if (fewestCrossings(river, makeSteps())?.length === crossings)
        return { puzzle: { ...river, most: crossings + spare }, secret: null };
    }
    throw new Error('No river needs exactly so many crossings within 3000 tries.');
  },

  prompt: (p) =>
    [
      `A ferryman is to take ${p.weights.length} passengers, ${passengersOf(p).join(', ')}, from the near bank of a river to the far bank. Besides him, the boat holds passengers of ${p.holds} kg together; it may also cross without any. They weigh:`,
      '',
      ...p.weights.map((weight, i) => `${nameOf(i)}: ${weight} kg`),
      '',
      'Some quarrel when the ferryman is away:',
      '',
      ...p.quarrels.map(([a, b]) => `${nameOf(a)} and ${nameOf(b)}`),
      '',
      'Whenever the boat sets off, no two of these may be left together on the bank that it leaves; in the boat and on the bank where the ferryman is they keep the peace. He may take passengers back.',
      '',
      `Take everybody across with at most ${p.most} crossings, each way counted as one. Answer with one line for each crossing, in order: the letters of those in the boat, in alphabetical order and separated by single spaces, or - for nobody. The first crossing goes from the near bank to the far bank, the second back, and so on.`,
    ].join('\n'),
  read(text, p) {
    const lines = text.split('\n', MOST_MOVES + 1).map((line) => line.trim());
    if (lines.length > MOST_MOVES) return { why: `There are more than ${MOST_MOVES} crossings.` };
    const all = passengersOf(p);
    for (const [i, line] of lines.entries()) {
      if (line === NOBODY) continue;
      const names = line.split(' ', 30);
      const odd = names.find((name) => !all.includes(name));
      if (odd !== undefined)
        return {
          why: `Crossing ${i + 1} names “${odd.slice(0, 20)}”; passengers are ${all.join(', ')}, and - is nobody.`,
        };
      if (names.some((name, j) => j > 0 && name <= names[j - 1]!))
        return { why: `Crossing ${i + 1} does not name its passengers once each in alphabetical order.` };
    }
    return { answer: lines.map((line) => (line === NOBODY ? '' : line.replaceAll(' ', ''))) };
  },
  write: (answer) => answer.map((aboard) => (aboard === '' ? NOBODY : [...aboard].join(' '))).join('\n'),

  rules: [
    {
      name: 'aboard',
      says: 'Only who is on the boat’s bank boards, and not more than the boat holds.',
      live: true,
      broken(p, a) {
        const at = a.findIndex((aboard, i) => !canBoard(p, a, i, aboard));
        if (at < 0) return undefined;
        const away = [...a[at]!].filter((name) => isNear(bankAfter(p, a, at), name) !== (at % 2 === 0));
        return {
          places: [movePlace(at), ...a[at]!],
          note:
            away.length > 0
              ? `At crossing ${at + 1}, ${away.join(' and ')} ${away.length === 1 ? 'is' : 'are'} on the other bank.`
              : `At crossing ${at + 1} the boat carries ${weightOf(p, a[at]!)} kg; it holds ${p.holds}.`,
        };
      },
    },
    {
      name: 'peace',
      says: 'No two who quarrel are left on the bank that the boat leaves.',
      live: true,
      broken(p, a) {
        for (const [at] of a.entries()) {
          const [one, other] = feuding(p, a, at)[0] ?? [];
          if (one !== undefined && other !== undefined)
            return {
              places: [movePlace(at), one, other],
              note: `When the boat sets off for crossing ${at + 1}, ${one} and ${other} are left together.`,
            };
        }
        return undefined;
      },
    },
    {
      name: 'limit',
      says: 'No more crossings are made than allowed.',
      live: true,
      broken: (p, a) => tooMany(a.length, p.most),
    },
    {
      name: 'across',
      says: 'At the end everybody is on the far bank.',
      broken(p, a) {
        const left = passengersOf(p).filter((name) => isNear(bankAfter(p, a, a.length), name));
        return left.length === 0
          ? undefined
          : {
              places: left,
              note: `${left.join(', ')} ${left.length === 1 ? 'is' : 'are'} still on the near bank.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap passengers to take them aboard or ashore, then press “Cross”. Lines join those who quarrel.',
    start: () => ({ crossings: [], aboard: '' }),
    act(p, draft, gesture) {
      const made = played(p, draft.crossings);
      if (gesture.do === 'key' && gesture.key === 'back')
        return draft.aboard === '' && draft.crossings.length === 0
          ? draft
          : { crossings: draft.aboard === '' ? draft.crossings.slice(0, -1) : draft.crossings, aboard: '' };
      const kept = draft.crossings.slice(0, made);
      if (gesture.do === 'key' && gesture.key === CROSS) {
        const next = [...kept, draft.aboard];
        return played(p, next) === next.length && next.length <= MOST_MOVES
          ? { crossings: next, aboard: '' }
          : draft;
      }
      if (gesture.do !== 'tap') return draft;
      const crossing = moveAt(gesture.at, draft.crossings.length);
      if (crossing !== undefined) return { crossings: draft.crossings.slice(0, crossing), aboard: '' };
      const name = passengersOf(p).find((one) => one === gesture.at);
      if (name === undefined) return draft;
      const aboard = draft.aboard.includes(name)
        ? draft.aboard.replace(name, '')
        : [...draft.aboard, name].sort().join('');
      return canBoard(p, kept, made, aboard) ? { crossings: draft.crossings, aboard } : draft;
    },
    show(p, draft) {
      const made = played(p, draft.crossings);
      const banks = bankAfter(p, draft.crossings, made);
      const boatIsNear = made % 2 === 0;
      return {
        panes: [
          riverPane(p, banks, draft.aboard, boatIsNear),
          movesPane(
            draft.crossings.map(
              (aboard, i) => `${i % 2 === 0 ? '→' : '←'} ${aboard === '' ? NOBODY : aboard}`,
            ),
            made,
            p.most,
          ),
        ],
        keys: [
          { name: 'cross', text: 'Cross', hotkey: 'c', gesture: { do: 'key', key: CROSS } },
          takeBackKey(draft.crossings.length + draft.aboard.length),
        ],
        status: `The boat is at the ${boatIsNear ? 'near' : 'far'} bank with ${weightOf(p, draft.aboard)} of ${p.holds} kg; ${draft.crossings.length} of at most ${p.most} crossings`,
      };
    },
    answer: (_p, draft) => draft.crossings,
    draft: (_p, answer) => ({ crossings: answer, aboard: '' }),
    enter: (_p, answer) =>
      answer.flatMap((aboard) => [
        ...[...aboard].map((at) => ({ do: 'tap' as const, at })),
        { do: 'key' as const, key: CROSS },
      ]),
  },

  guess(p, rng) {
    const crossings: string[] = [];
    while (crossings.length < p.most) {
      const banks = bankAfter(p, crossings, crossings.length);
      const here = passengersOf(p).filter((name) => isNear(banks, name) === (crossings.length % 2 === 0));
      const loads = [
        '',
        ...here,
        ...here.flatMap((one) => here.flatMap((two) => (one < two ? [one + two] : []))),
      ];
      const safe = loads.filter((load) => played(p, [...crossings, load]) > crossings.length);
      if (safe.length === 0) break;
      crossings.push(rng.pick(safe));
      if (bankAfter(p, crossings, crossings.length) === 0) break;
    }
    return crossings.length === 0 ? ['A'] : crossings;
  },
  oracle: (p, _secret, steps) => fewestCrossings(p, steps),
  easier(p) {
    const made = movesMade(fewestCrossings(p, makeSteps())?.length);
    if (made === undefined || p.weights.length < 5) return undefined;
    const weights = p.weights.slice(0, -1);
    const quarrels = p.quarrels.filter(([, b]) => b < weights.length);
    const puzzle = { ...p, weights, quarrels };
    const fewest = fewestCrossings(puzzle, makeSteps())?.length ?? 0;
    return fewest < 3 || fewest >= (fewestCrossings(p, makeSteps())?.length ?? 0)
      ? undefined
      : { puzzle, secret: null };
  },
};

export default env;

/** Whether these can board for that crossing, after all before. */
function canBoard(p: Puzzle, crossings: Answer, at: number, aboard: string): boolean {
  const banks = bankAfter(p, crossings, at);
  return (
    weightOf(p, aboard) <= p.holds && [...aboard].every((name) => isNear(banks, name) === (at % 2 === 0))
  );
}
