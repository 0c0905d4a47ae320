import type { Environment } from '../../core/environment.ts';
import { MOST_MOVES, moveAt, movePlace, movesPane, takeBackKey } from '../../core/move-list.ts';
import { choice, int } from '../../core/params.ts';
import { lastPair } from '../../core/remembered.ts';
import type { Rng } from '../../core/rng.ts';
import { makeSteps, type Steps } from '../../core/steps.ts';
import { reasoningGym } from './quantum-lock.reasoning-gym.ts';
import {
  type Button,
  fewestPresses,
  LIGHTS,
  type Light,
  other,
  pressed,
  pressesBack,
} from './quantum-lock-buttons.ts';
import { nameOf, readPresses, writePresses } from './quantum-lock-text.ts';

/*
 * Press buttons until the number is the one wanted, with as few presses as can be. Every press switches the light, and
 * some buttons do their sum only while it is red, or only while it is green.
 *
 *     0, red; 21 wanted    A: ×2 when red    B: +3 when green    C: +2 when green    →    A → B → A → B → A → B
 *
 * Buttons are drawn at random, one at least with a condition; then all that can be reached is worked out press by press,
 * and a number is wanted that needs exactly as many presses as asked for, and at least two of the buttons. Any sequence
 * of that length counts.
 *
 * Source: Reasoning Gym, quantum_lock (2025).
 */

const knobs = {
  buttons: choice('Buttons', [3, 4]),
  presses: int('Fewest presses', 3, 12, 'Exactly this many are needed.'),
  largest: int('Largest number', 20, 999, 'The number wanted is at most this.'),
};

export interface Puzzle {
  readonly start: number;
  readonly light: Light;
  readonly target: number;
  /** Called A, B, C, … */
  readonly buttons: readonly Button[];
}
/** The buttons pressed, from 0. */
type Answer = readonly number[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'quantum-lock',
  version: 1,
  title: 'Quantum lock',
  about: 'Press the fewest buttons that turn one number into another while a light goes on and off.',
  family: 'planning',
  tags: ['planning', 'arithmetic', 'search'],
  sources: ['Reasoning Gym, quantum_lock, 2025, https://github.com/open-thought/reasoning-gym'],

  knobs,
  check: ({ presses, largest }) =>
    largest < 8 * presses
      ? { at: 'largest', why: `With ${presses} presses the largest number is at least ${8 * presses}.` }
      : undefined,
  levels: [
    { buttons: 3, presses: 3, largest: 50 },
    { buttons: 3, presses: 4, largest: 60 },
    { buttons: 3, presses: 6, largest: 100 },
    { buttons: 4, presses: 7, largest: 200 },
    { buttons: 4, presses: 8, largest: 400 },
    { buttons: 4, presses: 10, largest: 999 },
  ],
  measure: { says: 'fewest presses', of: (p) => fewestPresses(p, makeSteps())?.length ?? 0 },

  generate({ buttons: count, presses, largest }, rng) {
    for (let tries = 0; tries < 500; tries++) {
      const puzzle = { start: rng.int(0, 5), light: rng.pick(LIGHTS), buttons: buttonsFrom(count, rng) };
      const target = wantedAfter(puzzle, presses, largest, rng);
      if (target !== undefined) return { puzzle: { ...puzzle, target }, secret: null };
    }
    throw new Error('No number needs exactly so many presses within 500 tries.');
  },

  prompt: (p) =>
    [
      `A lock shows a number, now ${p.start}, and a light, now ${p.light}. It opens when the number is ${p.target}. It has these buttons:`,
      '',
      ...p.buttons.map((button, i) => `${nameOf(i)}: ${sentence(button)}`),
      '',
      'Every press of any button switches the light between red and green. A button that works only with the light red, or only with it green, looks at the light as it is before the press; where the light is not so, the press leaves the number as it is and still switches the light.',
      '',
      `Find a sequence of presses after which the number is ${p.target}, such that no shorter sequence does it. Answer with the names of the buttons in order, separated by arrows, such as “A → B”; “->” is an arrow too.`,
    ].join('\n'),
  read: readPresses,
  write: writePresses,

  rules: [
    {
      name: 'target',
      says: 'At the end the number is the one wanted.',
      broken(p, a) {
        const number = traceOf(p, a).at(-1) ?? p.start;
        return number === p.target
          ? undefined
          : { places: ['number'], note: `The number ends as ${number}; ${p.target} is wanted.` };
      },
    },
    {
      name: 'shortest',
      says: 'No shorter sequence of presses does it.',
      broken(p, a) {
        const fewest = pressesBack(p) ?? a.length;
        return fewest === a.length
          ? undefined
          : {
              places: a.slice(fewest).map((_, i) => movePlace(fewest + i)),
              note: `There are ${a.length} presses; ${fewest} are enough.`,
            };
      },
    },
  ],

  board: {
    tip: 'Press the buttons by tapping them or typing their letters; a press in the list, tapped, is taken back with all after it.',
    start: () => [],
    act(p, draft, gesture) {
      if (gesture.do === 'key' && gesture.key === 'back')
        return draft.length === 0 ? draft : draft.slice(0, -1);
      if (gesture.do === 'key') {
        const button = p.buttons.findIndex((_, i) => nameOf(i) === gesture.key);
        return button < 0 || draft.length >= MOST_MOVES ? draft : [...draft, button];
      }
      if (gesture.do !== 'tap') return draft;
      const press = moveAt(gesture.at, draft.length);
      return press === undefined ? draft : draft.slice(0, press);
    },
    show(p, draft) {
      const trace = traceOf(p, draft);
      const light = draft.length % 2 === 0 ? p.light : other(p.light);
      const number = trace.at(-1) ?? p.start;
      return {
        panes: [
          {
            kind: 'sequence',
            id: 'lock',
            name: 'lock',
            items: [
              { at: 'number', name: 'number', text: `now ${number}` },
              { at: 'light', name: 'light', text: light, fill: light === 'red' ? 6 : 3 },
              { at: 'target', name: 'number wanted', text: `wanted ${p.target}` },
            ],
          },
          {
            ...movesPane(
              draft.map((button, i) => `${nameOf(button)} ${trace[i]}`),
              draft.length,
              MOST_MOVES,
            ),
            name: 'presses, and the number after each',
            empty: 'Nothing pressed yet',
          },
        ],
        keys: [
          ...p.buttons.map((button, i) => ({
            name: `${nameOf(i)} ${signOf(button)}${button.when === 'any' ? '' : ` when ${button.when}`}`,
            text: `${nameOf(i)} ${signOf(button)}${button.when === 'any' ? '' : ` when ${button.when}`}`,
            hotkey: nameOf(i).toLowerCase(),
            gesture: { do: 'key' as const, key: nameOf(i) },
          })),
          takeBackKey(draft.length),
        ],
        status: `${number === p.target ? 'Open' : `${number} of ${p.target}`} after ${draft.length === 1 ? '1 press' : `${draft.length} presses`}`,
      };
    },
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => answer.map((button) => ({ do: 'key' as const, key: nameOf(button) })),
  },

  guess: (p, rng) => Array.from({ length: rng.int(2, 8) }, () => rng.int(0, p.buttons.length - 1)),
  /** Always the button that brings the number nearest. */
  greedy(p) {
    const presses: number[] = [];
    let [number, light] = [p.start, p.light];
    while (number !== p.target && presses.length < 30) {
      const after = p.buttons.map((button) => pressed(button, number, light));
      const away = after.map((one) => Math.abs(one - p.target));
      const best = away.indexOf(Math.min(...away));
      presses.push(best);
      number = after[best]!;
      light = other(light);
    }
    return presses;
  },
  oracle: (p, _secret, steps: Steps) => fewestPresses(p, steps),
  easier(p) {
    const [first, ...rest] = fewestPresses(p, makeSteps()) ?? [];
    return first === undefined || rest.length < 3
      ? undefined
      : {
          puzzle: { ...p, start: pressed(p.buttons[first]!, p.start, p.light), light: other(p.light) },
          secret: null,
        };
  },
  reasoningGym,
};

export default env;

const SIGNS = { add: '+', subtract: '−', multiply: '×' } as const;
const signOf = ({ does, by }: Button): string => SIGNS[does] + by;
const WORDS = { add: 'adds', subtract: 'subtracts', multiply: 'multiplies by' } as const;
const sentence = ({ does, by, when }: Button): string =>
  `${WORDS[does]} ${by}${when === 'any' ? '' : `, only while the light is ${when}`}`;

/** The number after each press. */
const traceOf = lastPair((p: Puzzle, presses: Answer): readonly number[] => {
  let [number, light] = [p.start, p.light];
  return presses.map((press) => {
    number = pressed(p.buttons[press]!, number, light);
    light = other(light);
    return number;
  });
});

function buttonsFrom(count: number, rng: Rng): Button[] {
  const all: Button[] = [];
  for (const does of ['add', 'subtract', 'multiply'] as const)
    for (const when of ['any', 'red', 'green'] as const)
      for (const by of does === 'multiply' ? [2, 3] : [1, 2, 3, 5, 7]) all.push({ does, by, when });
  for (;;) {
    const buttons = rng.sample(all, count);
    const kinds = new Set(buttons.map(({ does }) => does));
    if (kinds.has('multiply') && kinds.size > 1 && buttons.some(({ when }) => when !== 'any')) return buttons;
  }
}

/** A number that needs exactly so many presses, and at least two buttons; undefined where there is none. */
function wantedAfter(
  lock: Omit<Puzzle, 'target'>,
  presses: number,
  largest: number,
  rng: Rng,
): number | undefined {
  const known = new Set([lock.start]);
  const seen: Readonly<Record<Light, Set<number>>> = { red: new Set(), green: new Set() };
  let front = [{ number: lock.start, first: -1, mixed: false }];
  let light = lock.light;
  for (let press = 0; press < presses; press++) {
    const met = seen[other(light)];
    const next: typeof front = [];
    for (const { number, first, mixed } of front)
      for (const [i, button] of lock.buttons.entries()) {
        const after = pressed(button, number, light);
        if (met.has(after) || Math.abs(after) > REACH) continue;
        met.add(after);
        next.push({
          number: after,
          first: first < 0 ? i : first,
          mixed: mixed || (first >= 0 && first !== i),
        });
      }
    light = other(light);
    if (press === presses - 1) {
      const fresh = next.filter(
        ({ number, mixed }) => mixed && number > 0 && number <= largest && !known.has(number),
      );
      return fresh.length === 0 ? undefined : rng.pick(fresh).number;
    }
    for (const { number } of next) known.add(number);
    front = next;
  }
  return undefined;
}
/** Numbers beyond this cannot come back to one that is wanted within the presses there are: none divides. */
const REACH = 2000;
