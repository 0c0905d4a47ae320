import type { Environment, Read } from '../../core/environment.ts';
import { int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import type { GridPane, Mark } from '../../core/scene.ts';

/*
 * Some objects are blickets. A detector lights up when at least one blicket stands on it. From what it did before, tell
 * for new sets of objects whether it will light up: on, off, or undetermined where the trials leave both open.
 *
 *     red cube, blue ball → on      red cube, blue ball, tin can → on, for sure
 *     red cube → off                blue ball                    → on: the red cube is no blicket
 *     tin can, glass jar → on       tin can                      → undetermined
 *
 * Blickets are drawn first and trials follow from them, so the trials never contradict each other. What is sure is what
 * holds for every set of blickets that fits them. Tests repeat no trial, and each of the three answers occurs.
 *
 * Source: Gopnik and Sobel, 2000 (blickets); Zhang et al., ACRE, 2021; Reasoning Gym's acre.
 */

const knobs = {
  objects: int('Objects', 4, 12),
  trials: int('Trials', 3, 20),
  tests: int('Tests', 3, 10),
};

const LIGHTS = ['on', 'off', 'undetermined'] as const;
type Light = (typeof LIGHTS)[number];
type Objects = readonly number[];
export interface Puzzle {
  readonly objects: readonly string[];
  /** By numbers of objects, from 0. */
  readonly trials: readonly { readonly on: boolean; readonly objects: Objects }[];
  readonly tests: readonly Objects[];
}
/** One for each test; '?' where nothing is entered. */
type Answer = readonly (Light | '?')[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'acre',
  version: 2,
  title: 'Blicket detector',
  about: 'Tell from a few trials what lights the detector up, and what is still open.',
  family: 'induction',
  tags: ['induction', 'deduction'],
  sources: [
    'Gopnik and Sobel, Detecting blickets, Child Development 71, 2000',
    'Zhang et al., ACRE: Abstract causal reasoning beyond covariation, CVPR 2021',
    'Reasoning Gym, acre, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  // More trials decide everything, and there are not enough different sets for more tests.
  check({ objects, trials, tests }) {
    if (trials > 2 * objects - 2)
      return { at: 'trials', why: `With ${objects} objects there are at most ${2 * objects - 2} trials.` };
    return tests > objects + 2
      ? { at: 'tests', why: `With ${objects} objects there are at most ${objects + 2} tests.` }
      : undefined;
  },
  levels: [
    { objects: 4, trials: 4, tests: 3 },
    { objects: 6, trials: 6, tests: 4 },
    { objects: 8, trials: 8, tests: 5 },
    { objects: 10, trials: 11, tests: 7 },
    { objects: 12, trials: 15, tests: 10 },
  ],
  measure: {
    says: 'objects placed in all trials',
    of: (p) => p.trials.reduce((sum, trial) => sum + trial.objects.length, 0),
  },

  generate({ objects: count, trials: most, tests }, rng) {
    for (let tries = 0; tries < 300; tries++) {
      const blickets = setOf(rng.sample(range(count), rng.int(1, Math.ceil(count / 2))));
      const sets = drawn(count, most, rng);
      const trials = sets.map((objects) => ({ on: (setOf(objects) & blickets) !== 0, objects }));
      const puzzle = { objects: [], trials, tests: [] };
      const by: { [light in Light]: Objects[] } = { on: [], off: [], undetermined: [] };
      const tried = new Set(sets.map(setOf));
      const fresh = drawn(count, 40, rng).filter((test) => !tried.has(setOf(test)));
      for (const [i, light] of lightsOf({ ...puzzle, tests: fresh }).entries()) by[light].push(fresh[i]!);
      const chosen = LIGHTS.flatMap((light) => by[light].slice(0, Math.ceil(tests / 2)));
      const sure = LIGHTS.map((light) => by[light][0]);
      if (sets.length < most || sure.includes(undefined) || chosen.length < tests) continue;
      const rest = rng.shuffle(chosen.filter((test) => !sure.includes(test)));
      return {
        puzzle: {
          ...puzzle,
          objects: rng.sample(NAMES, count),
          tests: rng.shuffle([...sure, ...rest].slice(0, tests) as Objects[]),
        },
        secret: null,
      };
    }
    throw new Error('No trials that leave something sure and something open within 300 tries.');
  },

  prompt: (p) =>
    [
      'Some objects are blickets, which cannot be seen. The light of a detector is on exactly when at least one blicket is among the objects on it. It showed this:',
      '',
      ...p.trials.map((trial) => `${listed(p, trial.objects)} → ${trial.on ? 'on' : 'off'}`),
      '',
      'What about these sets of objects?',
      '',
      ...p.tests.map((test, i) => `${i + 1}. ${listed(p, test)}`),
      '',
      `Say for each: on, if the light is on for every choice of blickets that agrees with all of the above; off, if it is off for every one; undetermined otherwise. Answer with the ${p.tests.length} words in order, separated by commas.`,
    ].join('\n'),
  read(text, p): Read<Answer> {
    const words = text.split(',', p.tests.length + 1).map((word) => word.trim());
    const odd = words.find((word) => word !== '?' && !LIGHTS.some((light) => light === word));
    if (odd !== undefined) return { why: `“${odd.slice(0, 40)}” is none of on, off and undetermined.` };
    return words.length === p.tests.length
      ? { answer: words as (Light | '?')[] }
      : { why: `The answer is ${p.tests.length} words, one for each test, with commas between.` };
  },
  write: (answer) => answer.join(', '),

  rules: [
    {
      name: 'filled',
      says: 'Every test has an answer.',
      broken: (_p, a) =>
        brokenAt(
          a,
          (light) => light === '?',
          () => 'has no answer yet',
        ),
    },
    {
      name: 'possible',
      says: 'No answer contradicts the trials.',
      broken(p, a) {
        const right = lightsOf(p);
        return brokenAt(
          a,
          (light, i) => light === (right[i] === 'on' ? 'off' : right[i] === 'off' ? 'on' : ''),
          (light) => `cannot be ${light}`,
        );
      },
    },
    {
      name: 'sure',
      says: 'On and off are said only where the trials leave no choice.',
      broken(p, a) {
        const right = lightsOf(p);
        return brokenAt(
          a,
          (light, i) => light !== 'undetermined' && right[i] === 'undetermined',
          (light) => `need not be ${light}: other blickets fit the trials as well`,
        );
      },
    },
    {
      name: 'known',
      says: 'Undetermined is said only where the trials leave a choice.',
      broken(p, a) {
        const right = lightsOf(p);
        return brokenAt(
          a,
          (light, i) => light === 'undetermined' && right[i] !== 'undetermined',
          () => 'is decided by the trials',
        );
      },
    },
  ],

  board: {
    tip: 'Set the light of each test in the last column: on, off or undetermined.',
    start: (p) => p.tests.map(() => '?' as const),
    act(p, draft, gesture) {
      if (gesture.do !== 'set') return draft;
      const at = p.tests.findIndex((_, i) => placeOf(i) === gesture.at);
      const light = gesture.value === '' ? '?' : LIGHTS.find((value) => value === gesture.value);
      return at < 0 || light === undefined || light === draft[at] ? draft : draft.with(at, light);
    },
    show: (p, draft) => ({
      panes: [
        table(
          p,
          'trials',
          'trial',
          p.trials.map((trial) => trial.objects),
          (i, name) => ({
            at: `light${i + 1}`,
            name,
            text: p.trials[i]!.on ? 'on' : 'off',
            fixed: true,
          }),
        ),
        table(p, 'tests', 'test', p.tests, (i, name) => ({
          at: placeOf(i),
          name,
          values: LIGHTS,
          ...(draft[i] === '?' ? {} : { text: draft[i]! }),
        })),
      ],
      status: `${draft.filter((light) => light !== '?').length} of ${p.tests.length} tests answered`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) => answer.map((value, i) => ({ do: 'set', at: placeOf(i), value })),
  },

  guess: (p, rng) => p.tests.map(() => rng.pick(LIGHTS)),
  /** Takes everything that was ever lit for a blicket. */
  greedy(p) {
    const lit = new Set(p.trials.flatMap((trial) => (trial.on ? trial.objects : [])));
    return p.tests.map((test) => (test.some((o) => lit.has(o)) ? 'on' : 'off'));
  },
  /** Looks at every set of blickets that fits. */
  oracle(p, _secret, steps) {
    const trials = p.trials.map((trial) => ({ on: trial.on, bits: setOf(trial.objects) }));
    const tests = p.tests.map((test) => ({ bits: setOf(test), on: false, off: false }));
    for (let blickets = 0; blickets < 1 << p.objects.length; blickets++) {
      if (!steps.take()) return undefined;
      if (trials.some((trial) => ((trial.bits & blickets) !== 0) !== trial.on)) continue;
      for (const test of tests)
        if ((test.bits & blickets) === 0) test.off = true;
        else test.on = true;
    }
    return tests.map((test) => (test.on && test.off ? 'undetermined' : test.on ? 'on' : 'off'));
  },

  reasoningGym: [
    {
      dataset: 'acre',
      like: { params: { objects: 8, trials: 8, tests: 3 }, but: 'there one question, here three' },
      instance({ question }) {
        const m =
          /Previous experimental results:\n([^?]{1,20000})\n\nNew test case:\n([^\n?]{1,2000})\n\nWhat is/.exec(
            question,
          );
        if (!m?.[1] || !m[2]) return { why: 'The entry’s question has no results and one new test case.' };
        const objects: string[] = [];
        const read = (text: string) =>
          text.split(', ').map((name) => {
            if (!objects.includes(name)) objects.push(name);
            return objects.indexOf(name);
          });
        const trials = m[1].split('\n').map((line) => {
          const [set = '', light = ''] = line.split(' → ');
          return { on: light === 'on', light, objects: read(set) };
        });
        const puzzle = {
          objects,
          tests: [read(m[2])],
          trials: trials.map(({ on, objects }) => ({ on, objects })),
        };
        if (objects.length > 20 || trials.some(({ light }) => light !== 'on' && light !== 'off'))
          return { why: 'The entry has more than 20 objects, or a result that is neither on nor off.' };
        return clausesOf(puzzle).clauses.includes(0)
          ? { why: 'The results of the entry contradict each other.' }
          : { puzzle, secret: null };
      },
      form: {
        read: (text, p) => env.read(text.toLowerCase(), p),
        write: (answer, p) => env.write(answer, p),
      },
    },
  ],
};

export default env;

const placeOf = (test: number): string => `test${test + 1}`;
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const listed = (p: Puzzle, objects: Objects): string => objects.map((o) => p.objects[o]).join(', ');

function brokenAt(
  a: Answer,
  wrong: (light: Answer[number], i: number) => boolean,
  what: (light: Answer[number]) => string,
) {
  const at = a.flatMap((light, i) => (wrong(light, i) ? [i] : []));
  return at.length === 0
    ? undefined
    : { places: at.map(placeOf), note: `Test ${at[0]! + 1} ${what(a[at[0]!]!)}.` };
}

function setOf(objects: Objects): number {
  let bits = 0;
  for (const o of objects) bits |= 1 << o;
  return bits;
}

/** The objects that are blickets for sure not, and of each lit trial those that may be: at least one of them is. */
function clausesOf(p: Puzzle): { readonly none: number; readonly clauses: readonly number[] } {
  let none = 0;
  for (const trial of p.trials) if (!trial.on) none |= setOf(trial.objects);
  return { none, clauses: p.trials.flatMap((trial) => (trial.on ? [setOf(trial.objects) & ~none] : [])) };
}

/**
 * The light is off for sure where no object may be a blicket, and on for sure only where a whole clause is among the
 * objects: else one object outside could be picked from each clause, and those alone be the blickets.
 */
function lightsOf(p: Puzzle): Light[] {
  const { none, clauses } = clausesOf(p);
  return p.tests.map((test) => {
    const set = setOf(test);
    if ((set & ~none) === 0) return 'off';
    return clauses.some((clause) => (clause & ~set) === 0) ? 'on' : 'undetermined';
  });
}

/** Different sets of one to four objects, each in order; as many as asked for, if there are. */
function drawn(count: number, most: number, rng: Rng): Objects[] {
  const all = range(count);
  const out = new Map<number, Objects>();
  for (let tries = 0; tries < most * 5 && out.size < most; tries++) {
    const set = rng.sample(all, rng.int(1, Math.min(4, count - 1))).sort((a, b) => a - b);
    out.set(setOf(set), set);
  }
  return [...out.values()];
}

const NAMES = ['red', 'blue', 'green', 'yellow', 'gray', 'purple', 'brown', 'cyan'].flatMap((color) =>
  ['metal', 'rubber'].flatMap((material) =>
    ['cube', 'sphere', 'cylinder'].map((shape) => `${color} ${material} ${shape}`),
  ),
);

/** A row for each set, a column for each object, and one more for the light. */
function table(
  p: Puzzle,
  id: string,
  what: string,
  sets: readonly Objects[],
  light: (row: number, name: string) => Mark,
): GridPane {
  const at = (row: number, column: number) => `${id}r${row + 1}c${column + 1}`;
  return {
    kind: 'grid',
    id,
    name: id,
    rows: sets.length,
    columns: p.objects.length + 1,
    columnHints: [...p.objects, 'light'].map((text, i) => ({ at: at(-1, i), name: text, text })),
    rowHints: sets.map((_, i) => ({ at: at(i, -1), name: `${what} ${i + 1}`, text: String(i + 1) })),
    cells: sets.flatMap((set, i): Mark[] => [
      ...p.objects.map((object, o) => ({
        at: at(i, o),
        name: `${what} ${i + 1}, ${object}`,
        fixed: true,
        ...(set.includes(o) ? { text: '●', says: 'on the detector' } : {}),
      })),
      light(i, `light of ${what} ${i + 1}`),
    ]),
  };
}
