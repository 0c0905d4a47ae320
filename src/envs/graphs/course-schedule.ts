import type { Break, Environment } from '../../core/environment.ts';
import { isListOf, isWholeIn } from '../../core/foreign.ts';
import { withAt } from '../../core/grid.ts';
import { int } from '../../core/params.ts';
import { ring } from '../../core/ring.ts';
import type { Rng } from '../../core/rng.ts';
import type { GraphPane, Place } from '../../core/scene.ts';
import type { Steps } from '../../core/steps.ts';

/*
 * Some courses can be taken only after others. Tell for each of several plans whether all its courses can be taken.
 *
 *     1 after 0, 2 after 1, 2 after 0      →   True   (0, 1, 2)
 *     1 after 0, 2 after 1, 0 after 2      →   False  (each of the three waits for another)
 *
 * For a plan that works, the pairs agree with a random order; for one that does not, some of them make a circle of at
 * least three, hidden among pairs that agree with an order. Either is as likely, with as many pairs, so that a plan must
 * be looked through. There are several plans in one instance, for a coin would be right about one half of the time.
 *
 * Source: topological sorting, Arthur Kahn (1962); the task, with one plan, is Reasoning Gym's course_schedule.
 */

const knobs = {
  plans: int('Plans', 4, 6),
  courses: int('Courses', 4, 16, 'In each plan.'),
  pairs: int('Pairs', 4, 32, 'Of a course and one that has to be taken before it, in each plan.'),
};

/** The first can be taken only after the second. */
type Pair = readonly [course: number, before: number];
interface Plan {
  /** Courses are numbered from 0. */
  readonly courses: number;
  readonly pairs: readonly Pair[];
}
export interface Puzzle {
  readonly plans: readonly Plan[];
}
/** Plan by plan, whether it works; null is not said yet. */
type Answer = readonly (boolean | null)[];
interface Draft {
  readonly said: Answer;
  /** The places of courses marked as taken, an own note. */
  readonly taken: readonly Place[];
}

const env: Environment<typeof knobs, Puzzle, Answer, null, Draft> = {
  id: 'course-schedule',
  version: 1,
  title: 'Course schedule',
  about: 'Tell which plans let all courses be taken, each after those it builds on.',
  family: 'graphs',
  tags: ['deduction', 'planning'],
  sources: [
    'Arthur Kahn, Topological sorting of large networks, 1962, https://doi.org/10.1145/368996.369025',
    'Reasoning Gym, course_schedule',
  ],

  knobs,
  check({ courses, pairs }) {
    const most = Math.min(courses * 2, (courses * (courses - 1)) / 2);
    return pairs > most || pairs < courses
      ? { at: 'pairs', why: `With ${courses} courses there are ${courses} to ${most} pairs.` }
      : undefined;
  },
  levels: [
    { plans: 4, courses: 4, pairs: 5 },
    { plans: 4, courses: 6, pairs: 8 },
    { plans: 4, courses: 8, pairs: 12 },
    { plans: 5, courses: 10, pairs: 16 },
    { plans: 5, courses: 12, pairs: 22 },
    { plans: 6, courses: 15, pairs: 28 },
  ],
  measure: { says: 'pairs in all plans', of: (p) => p.plans.flatMap(({ pairs }) => pairs).length },

  generate({ plans, courses, pairs }, rng) {
    return {
      puzzle: { plans: Array.from({ length: plans }, () => drawn(courses, pairs, rng.chance(1, 2), rng)) },
      secret: null,
    };
  },

  prompt: (p) =>
    [
      'Each plan has courses, numbered from 0, and pairs (a, b): course a can be taken only after course b. Courses are taken one after the other. For each plan, can all its courses be taken?',
      '',
      ...p.plans.map(
        ({ courses, pairs }, i) =>
          `Plan ${i + 1}, courses 0 to ${courses - 1}: ${pairs.map(([a, b]) => `(${a}, ${b})`).join(' ')}`,
      ),
      '',
      `Answer with ${p.plans.length === 1 ? 'one word' : `${p.plans.length} words in the order of the plans, with single spaces between`}: True where all courses can be taken, False where they cannot.`,
    ].join('\n'),
  read(text, p) {
    const words = text.split(' ', p.plans.length + 1);
    if (words.length !== p.plans.length)
      return {
        why: `There ${p.plans.length === 1 ? 'is not one word' : `are not ${p.plans.length} words`} with single spaces between.`,
      };
    const odd = words.find((word) => !WORDS.has(word));
    return odd === undefined
      ? { answer: words.map((word) => WORDS.get(word) ?? null) }
      : { why: `“${odd.slice(0, 20)}” is neither True nor False.` };
  },
  write: (answer) => answer.map((said) => (said === null ? '?' : said ? 'True' : 'False')).join(' '),

  rules: [
    {
      name: 'works',
      says: 'Where True is said, all courses can be taken.',
      broken(p, a) {
        for (const [plan, said] of a.entries()) {
          const stuck = said ? stuckIn(p.plans[plan]!).stuck : [];
          if (stuck.length > 0)
            return at(
              plan,
              true,
              stuck,
              `In plan ${plan + 1}, courses ${stuck.join(', ')} can never be taken: each waits for another of them.`,
            );
        }
        return undefined;
      },
    },
    {
      name: 'stuck',
      says: 'Where False is said, some courses can never be taken.',
      broken(p, a) {
        for (const [plan, said] of a.entries()) {
          const { stuck, order } = stuckIn(p.plans[plan]!);
          if (said === false && stuck.length === 0)
            return at(
              plan,
              false,
              [],
              `In plan ${plan + 1} all courses can be taken, in the order ${order.join(', ')}.`,
            );
        }
        return undefined;
      },
    },
    {
      name: 'all',
      says: 'True or False is said of every plan.',
      broken(_p, a) {
        const open = a.flatMap((said, plan) => (said === null ? [plan] : []));
        return open.length === 0
          ? undefined
          : {
              places: open.flatMap((plan) => [saidPlace(plan, true), saidPlace(plan, false)]),
              note: `Nothing is said of plan ${open.map((plan) => plan + 1).join(', ')}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap True or False for each plan; tap courses to mark them as taken while you try.',
    start: (p) => ({ said: p.plans.map(() => null), taken: [] }),
    act(p, draft, gesture) {
      if (gesture.do !== 'tap') return draft;
      for (const plan of p.plans.keys())
        for (const word of [true, false])
          if (gesture.at === saidPlace(plan, word))
            return { ...draft, said: withAt(draft.said, plan, draft.said[plan] === word ? null : word) };
      if (draft.taken.includes(gesture.at))
        return { ...draft, taken: draft.taken.filter((place) => place !== gesture.at) };
      const isCourse = p.plans.some(({ courses }, plan) =>
        Array.from({ length: courses }, (_, course) => coursePlace(plan, course)).includes(gesture.at),
      );
      return isCourse ? { ...draft, taken: [...draft.taken, gesture.at] } : draft;
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'grid',
          id: 'said',
          name: 'can all courses be taken',
          rows: p.plans.length,
          columns: 2,
          taps: true,
          rowHints: p.plans.map((_, plan) => ({
            at: `plan${plan + 1}`,
            name: 'plan',
            text: `Plan ${plan + 1}`,
          })),
          cells: draft.said.flatMap((said, plan) =>
            [true, false].map((word) => ({
              at: saidPlace(plan, word),
              name: `plan ${plan + 1}`,
              text: word ? 'True' : 'False',
              ...(said === null
                ? {}
                : said === word
                  ? { look: 'picked' as const, says: 'chosen' }
                  : { says: 'not chosen' }),
            })),
          ),
        },
        ...p.plans.map((plan, i) => graphPane(plan, i, draft.taken)),
      ],
      status: `${draft.said.filter((said) => said !== null).length} of ${draft.said.length} plans decided`,
    }),
    answer: (_p, draft) => draft.said,
    draft: (_p, answer, before) => ({ said: answer, taken: before.taken }),
    enter: (_p, answer) =>
      answer.flatMap((said, plan) =>
        said === null ? [] : [{ do: 'tap' as const, at: saidPlace(plan, said) }],
      ),
  },

  guess: (p, rng) => p.plans.map(() => rng.chance(1, 2)),
  oracle(p, _secret, steps) {
    const out = p.plans.map((plan) => isFree(plan, steps));
    return steps.spent ? undefined : out;
  },

  reasoningGym: [
    {
      dataset: 'course_schedule',
      like: {
        params: { plans: 4, courses: 8, pairs: 12 },
        but: 'there one plan of courses a question, here four',
      },
      instance({ metadata: { courses, prerequisites } }) {
        if (!Array.isArray(courses) || courses.length === 0 || courses.length > 100)
          return { why: 'The entry has no list of at most 100 courses.' };
        const count = courses.length;
        const isCourse = (v: unknown): v is number => isWholeIn(v, 0, count - 1);
        const isPair = (v: unknown): v is Pair => isListOf(v, 2, isCourse) && v.length === 2 && v[0] !== v[1];
        if (!isListOf(courses, count, isCourse) || new Set(courses).size < count)
          return { why: `The courses of the entry are not numbered 0 to ${count - 1}.` };
        if (!isListOf(prerequisites, 10_000, isPair))
          return { why: 'The entry has a pair that is not of two different courses.' };
        const seen = new Set<string>();
        const pairs = prerequisites.filter(([a, b]) => {
          const fresh = !seen.has(`${a} ${b}`);
          seen.add(`${a} ${b}`);
          return fresh;
        });
        return { puzzle: { plans: [{ courses: count, pairs }] }, secret: null };
      },
      form: {
        read: (text, p) =>
          env.read(/^true$/i.test(text) ? 'True' : /^false$/i.test(text) ? 'False' : text, p),
        write: (answer, p) => env.write(answer, p),
      },
    },
  ],
};

export default env;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['True', true],
  ['False', false],
  ['?', null],
]);
const saidPlace = (plan: number, word: boolean): Place => `plan${plan + 1} ${word ? 'True' : 'False'}`;
const coursePlace = (plan: number, course: number): Place => `plan${plan + 1} course${course}`;
const at = (plan: number, word: boolean, courses: readonly number[], note: string): Break => ({
  places: [saidPlace(plan, word), ...courses.map((course) => coursePlace(plan, course))],
  note,
});

/** A plan of `count` pairs, no two of which are the same or opposite. */
function drawn(courses: number, count: number, works: boolean, rng: Rng): Plan {
  const order = rng.shuffle(Array.from({ length: courses }, (_, course) => course));
  const pairs: Pair[] = [];
  const joined = new Uint8Array(courses * courses);
  const add = (course: number, before: number): void => {
    if (joined[course * courses + before] === 1) return;
    joined[course * courses + before] = 1;
    joined[before * courses + course] = 1;
    pairs.push([course, before]);
  };
  if (!works) {
    const circle = rng.shuffle(order).slice(0, rng.int(3, Math.min(courses, 6)));
    for (let i = 0; i < circle.length; i++) add(circle[i]!, circle.at(i - 1)!);
  }
  // The knobs ask for no more pairs than there are two courses to join, so this comes to an end.
  for (let tries = 0; pairs.length < count && tries < 10_000; tries++) {
    const [late, early] = [rng.int(0, courses - 1), rng.int(0, courses - 1)];
    if (early < late) add(order[late]!, order[early]!);
  }
  return { courses, pairs: rng.shuffle(pairs) };
}

/** Takes courses as long as one is free; tells the order, and those of the rest that wait for one another in a circle. */
function stuckIn({ courses, pairs }: Plan): { readonly order: number[]; readonly stuck: number[] } {
  const order: number[] = [];
  let left = Array.from({ length: courses }, (_, course) => course);
  const strip = (isFreeIn: (course: number, rest: ReadonlySet<number>) => boolean): number[] => {
    const rest = new Set(left);
    const free = left.filter((course) => isFreeIn(course, rest));
    left = left.filter((course) => !free.includes(course));
    return free;
  };
  for (let free = [-1]; free.length > 0; order.push(...free))
    free = strip((course, rest) => !pairs.some(([a, b]) => a === course && rest.has(b)));
  // What no other of the rest waits for is only held up by a circle, not in one.
  while (strip((course, rest) => !pairs.some(([a, b]) => b === course && rest.has(a))).length > 0);
  return { order, stuck: left };
}

/** Whether no way along the pairs comes back to where it has been, by depth-first search. */
function isFree({ courses, pairs }: Plan, steps: Steps): boolean {
  const before = Array.from({ length: courses }, (): number[] => []);
  for (const [a, b] of pairs) before[a]!.push(b);
  const state = new Uint8Array(courses);
  const visit = (course: number): boolean => {
    if (state[course] !== 0) return state[course] === 2;
    if (!steps.take()) return false;
    state[course] = 1;
    const free = before[course]!.every(visit);
    state[course] = 2;
    return free;
  };
  return before.every((_, course) => visit(course));
}

function graphPane({ courses, pairs }: Plan, plan: number, taken: readonly Place[]): GraphPane {
  const isTaken = (course: number): boolean => taken.includes(coursePlace(plan, course));
  return {
    kind: 'graph',
    id: `graph${plan + 1}`,
    name: `plan ${plan + 1}: an arrow goes to what can be taken after`,
    taps: true,
    nodes: ring(courses).map(([x, y], course) => ({
      at: coursePlace(plan, course),
      name: `course ${course} of plan ${plan + 1}`,
      text: String(course),
      x,
      y,
      ...(isTaken(course) ? { look: 'dim' as const, says: 'taken' } : {}),
    })),
    edges: pairs.map(([a, b]) => ({
      at: `plan${plan + 1} ${b}>${a}`,
      name: `${a} after ${b}`,
      from: coursePlace(plan, b),
      to: coursePlace(plan, a),
      arrow: true,
      ...(isTaken(b) ? { look: 'dim' as const } : {}),
    })),
  };
}
