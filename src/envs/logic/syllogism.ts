import type { Environment, Read } from '../../core/environment.ts';
import { int } from '../../core/params.ts';
import { lastPair } from '../../core/remembered.ts';
import type { Rng } from '../../core/rng.ts';

/*
 * From a few statements of the form All, No, Some or Some … not, tell which conclusions follow.
 *
 *     All spiders are students.        Some spiders are not writers?   → yes
 *     No students are writers.         Some students are not spiders?  → no
 *
 * As in the syllogisms of Aristotle, of each kind there is at least one; the prompt says so. A conclusion follows if it
 * holds however the kinds overlap. The statements drawn never contradict each other, no conclusion follows from one of
 * them alone, and of those asked about at least one follows and one does not.
 *
 * Source: Aristotle, Prior Analytics; the task is Reasoning Gym's syllogism.
 */

const knobs = {
  kinds: int('Kinds', 3, 8),
  statements: int('Statements', 2, 10),
  conclusions: int('Conclusions', 3, 10),
};

const FORMS = ['all', 'no', 'some', 'some not'] as const;
/** Kinds by their numbers, from 0. */
interface Statement {
  readonly form: (typeof FORMS)[number];
  readonly one: number;
  readonly other: number;
}
export interface Puzzle {
  readonly kinds: readonly string[];
  readonly statements: readonly Statement[];
  readonly conclusions: readonly Statement[];
}
/** Whether each conclusion follows; '?' where nothing is entered. */
type Answer = readonly ('yes' | 'no' | '?')[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'syllogism',
  version: 2,
  title: 'Syllogisms',
  about: 'Tell which conclusions follow from what is said of all, of none and of some.',
  family: 'logic',
  tags: ['deduction', 'language'],
  sources: [
    'Aristotle, Prior Analytics',
    'Reasoning Gym, syllogism, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ kinds, statements }) => {
    const most = Math.min(2 * kinds, (kinds * (kinds - 1)) / 2);
    return statements < kinds - 1 || statements > most
      ? { at: 'statements', why: `${kinds} kinds take ${kinds - 1} to ${most} statements.` }
      : undefined;
  },
  levels: [
    { kinds: 3, statements: 2, conclusions: 4 },
    { kinds: 4, statements: 3, conclusions: 4 },
    { kinds: 5, statements: 4, conclusions: 5 },
    { kinds: 6, statements: 6, conclusions: 6 },
    { kinds: 8, statements: 9, conclusions: 8 },
  ],
  measure: { says: 'statements and conclusions', of: (p) => p.statements.length + p.conclusions.length },
  generate({ kinds: count, statements: most, conclusions }, rng) {
    for (let tries = 0; tries < 500; tries++) {
      const statements = drawn(count, most, rng);
      if (statements === undefined || contradictory(count, statements)) continue;
      const following: Statement[] = [];
      const open: Statement[] = [];
      for (const asked of EVERY[count] ?? [])
        if (!statements.some((given) => saysAlone(given, asked)))
          (follows(count, statements, asked) ? following : open).push(asked);
      const [yes, no] = [rng.shuffle(following), rng.shuffle(open)];
      if (yes.length === 0) continue;
      const right = rng.int(1, Math.min(yes.length, conclusions - 1));
      if (no.length < conclusions - right) continue;
      return {
        puzzle: {
          kinds: rng.shuffle(KINDS).slice(0, count),
          statements,
          conclusions: rng.shuffle([...yes.slice(0, right), ...no.slice(0, conclusions - right)]),
        },
        secret: null,
      };
    }
    throw new Error('No statements from which something follows within 500 tries.');
  },

  prompt: (p) =>
    [
      'Suppose that these statements are true, and that of every kind named in them there is at least one:',
      '',
      ...p.statements.map((statement) => `${inWords(p, statement)}.`),
      '',
      'Which of these conclusions follow from them, so that they must be true too?',
      '',
      ...p.conclusions.map((statement, i) => `${i + 1}. ${inWords(p, statement)}.`),
      '',
      `Answer with yes or no for each of the ${p.conclusions.length} conclusions in order, separated by commas.`,
    ].join('\n'),
  read(text, p): Read<Answer> {
    const words = text.split(',', p.conclusions.length + 1).map((word) => word.trim());
    const odd = words.find((word) => word !== 'yes' && word !== 'no' && word !== '?');
    if (odd !== undefined) return { why: `“${odd.slice(0, 40)}” is neither yes nor no.` };
    return words.length === p.conclusions.length
      ? { answer: words as ('yes' | 'no' | '?')[] }
      : { why: `The answer is yes or no for each of ${p.conclusions.length} conclusions.` };
  },
  write: (answer) => answer.join(', '),

  rules: [
    {
      name: 'filled',
      says: 'Every conclusion has an answer.',
      broken: (_p, a) => brokenAt(a, (said) => said === '?', 'There is no answer yet to conclusion'),
    },
    {
      name: 'sound',
      says: 'Yes is said only of what follows.',
      broken: (p, a) =>
        brokenAt(
          a,
          (said, i) => said === 'yes' && !follows(p.kinds.length, p.statements, p.conclusions[i]!),
          'The statements can be true without conclusion',
        ),
    },
    {
      name: 'complete',
      says: 'Yes is said of all that follows.',
      broken: (p, a) =>
        brokenAt(
          a,
          (said, i) => said === 'no' && follows(p.kinds.length, p.statements, p.conclusions[i]!),
          'The statements cannot be true without conclusion',
        ),
    },
  ],

  board: {
    tip: 'Tap a conclusion to say yes, tap again for no.',
    start: (p) => p.conclusions.map(() => '?' as const),
    act(p, draft, gesture) {
      const at = gesture.do === 'tap' ? p.conclusions.findIndex((_, i) => placeOf(i) === gesture.at) : -1;
      return at < 0 ? draft : draft.with(at, AFTER[draft[at]!]);
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'text',
          id: 'statements',
          name: 'statements',
          at: 'statements',
          face: 'lines',
          text: p.statements.map((statement) => `${inWords(p, statement)}.`).join('\n'),
        },
        {
          kind: 'sequence',
          id: 'conclusions',
          name: 'conclusions',
          taps: true,
          items: p.conclusions.map((statement, i) => ({
            at: placeOf(i),
            name: `conclusion ${i + 1}`,
            text: `${inWords(p, statement)}: ${draft[i]}`,
            ...(draft[i] === 'yes'
              ? { look: 'lit' as const }
              : draft[i] === 'no'
                ? { look: 'dim' as const }
                : {}),
          })),
        },
      ],
      status: `${draft.filter((said) => said !== '?').length} of ${draft.length} answered`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) =>
      answer.flatMap((said, i) =>
        Array.from({ length: ['?', 'yes', 'no'].indexOf(said) }, () => ({
          do: 'tap' as const,
          at: placeOf(i),
        })),
      ),
  },

  guess: (p, rng) => p.conclusions.map(() => rng.pick(['yes', 'no'] as const)),
  /** The mood of the statements: all from all, and some where there is a some. */
  greedy(p) {
    const some = p.statements.some(({ form }) => form.startsWith('some'));
    const negative = p.statements.some(({ form }) => form.startsWith('no') || form === 'some not');
    const form = some ? (negative ? 'some not' : 'some') : negative ? 'no' : 'all';
    return p.conclusions.map((statement) => (statement.form === form ? 'yes' : 'no'));
  },
  /** Closes the statements, contrary or not, under the rules of the syllogism. */
  oracle(p, _secret, steps) {
    const n = p.kinds.length;
    const answers: ('yes' | 'no')[] = [];
    for (const conclusion of p.conclusions) {
      const open = closed(n, [...p.statements, contrary(conclusion)], () => steps.take());
      if (open === undefined) return undefined;
      answers.push(open ? 'no' : 'yes');
    }
    return answers;
  },

  reasoningGym: [
    {
      dataset: 'syllogism',
      like: {
        params: { kinds: 3, statements: 2, conclusions: 3 },
        but: 'there one conclusion to be judged, here three',
      },
      instance({ question, metadata }) {
        const kinds: string[] = [];
        const read = (text: unknown): Statement | undefined => {
          const m = /^(All|No|Some) ([a-z]{1,30}) are (not )?([a-z]{1,30})$/.exec(
            typeof text === 'string' ? text : '',
          );
          if (!m || !question.includes(`${m[0]}`) || (m[3] !== undefined && m[1] !== 'Some') || m[2] === m[4])
            return undefined;
          const [one, other] = [m[2], m[4]].map((kind = '') => {
            if (!kinds.includes(kind)) kinds.push(kind);
            return kinds.indexOf(kind);
          });
          const form =
            m[3] === undefined ? ({ All: 'all', No: 'no', Some: 'some' } as const)[m[1]!] : 'some not';
          return form && { form, one: one!, other: other! };
        };
        const [first, second, last] = [metadata.premise1, metadata.premise2, metadata.conclusion].map(read);
        return first && second && last
          ? { puzzle: { kinds, statements: [first, second], conclusions: [last] }, secret: null }
          : {
              why: 'The entry has no two premises and a conclusion of the forms All, No, Some and Some … not.',
            };
      },
      form: {
        read(text) {
          const said = (['yes', 'no'] as const).find((word) => word === text.toLowerCase());
          return said ? { answer: [said] } : { why: 'The answer is Yes or No.' };
        },
        write: ([said]) => (said === 'yes' ? 'Yes' : said === 'no' ? 'No' : ''),
      },
    },
  ],
};

export default env;

const KINDS =
  'acrobats bakers cats dancers eagles farmers giraffes hikers islanders jugglers knights lions musicians neighbors otters painters queens robots singers tailors uncles violinists wizards zebras'.split(
    ' ',
  );
const AFTER = { '?': 'yes', yes: 'no', no: '?' } as const;
const placeOf = (i: number): string => `conclusion${i + 1}`;

function inWords(p: Puzzle, { form, one, other }: Statement): string {
  const [a, b] = [p.kinds[one], p.kinds[other]];
  return {
    all: `All ${a} are ${b}`,
    no: `No ${a} are ${b}`,
    some: `Some ${a} are ${b}`,
    'some not': `Some ${a} are not ${b}`,
  }[form];
}

function brokenAt(a: Answer, wrong: (said: Answer[number], i: number) => boolean, what: string) {
  const at = a.flatMap((said, i) => (wrong(said, i) ? [i] : []));
  return at.length === 0 ? undefined : { places: at.map(placeOf), note: `${what} ${at[0]! + 1}.` };
}

const contrary = ({ form, one, other }: Statement): Statement => ({
  form: ({ all: 'some not', no: 'some', some: 'no', 'some not': 'all' } as const)[form],
  one,
  other,
});

/**
 * The individuals that statements allow, each a set of kinds as a bit mask. `all` and `no` forbid some; the others, and
 * that a kind has members, ask for one that is not forbidden, which is each met on its own.
 */
const allowedBy = lastPair((kinds: number, statements: readonly Statement[]): readonly number[] => {
  const allowed: number[] = [];
  for (let set = 0; set < 1 << kinds; set++) if (isAllowed(set, statements)) allowed.push(set);
  return allowed;
});

/** Whether statements, and one more where it is given, cannot be true together, each kind having a member. */
function contradictory(kinds: number, statements: readonly Statement[], more?: Statement): boolean {
  const allowed = allowedBy(kinds, statements);
  const met = (some: number, without: number): boolean => {
    for (const set of allowed)
      if ((set & some) === some && (set & without) === 0 && (more === undefined || permits(more, set)))
        return true;
    return false;
  };
  const unmet = ({ form, one, other }: Statement): boolean =>
    (form === 'some' && !met((1 << one) | (1 << other), 0)) ||
    (form === 'some not' && !met(1 << one, 1 << other));
  for (let kind = 0; kind < kinds; kind++) if (!met(1 << kind, 0)) return true;
  for (const statement of statements) if (unmet(statement)) return true;
  return more !== undefined && unmet(more);
}

function isAllowed(set: number, statements: readonly Statement[]): boolean {
  for (const statement of statements) if (!permits(statement, set)) return false;
  return true;
}

const permits = ({ form, one, other }: Statement, set: number): boolean =>
  (set & (1 << one)) === 0 ||
  (form === 'all' ? (set & (1 << other)) !== 0 : form !== 'no' || (set & (1 << other)) === 0);

const follows = (kinds: number, statements: readonly Statement[], conclusion: Statement): boolean =>
  contradictory(kinds, statements, contrary(conclusion));

/** What follows from one statement about two kinds, 0 and 1, by the names of both forms; asked for once each. */
const alone = new Map<string, boolean>();

/** Whether a conclusion follows from one statement, which tells nothing of any other pair of kinds. */
function saysAlone(given: Statement, conclusion: Statement): boolean {
  const straight = given.one === conclusion.one && given.other === conclusion.other;
  const turned = given.one === conclusion.other && given.other === conclusion.one;
  if (!straight && !turned) return false;
  const name = `${given.form} ${straight ? 'straight' : 'turned'} ${conclusion.form}`;
  let says = alone.get(name);
  if (says === undefined) {
    const [one, other] = straight ? [0, 1] : [1, 0];
    says = follows(2, [{ ...given, one: 0, other: 1 }], { ...conclusion, one, other });
    alone.set(name, says);
  }
  return says;
}

/**
 * The same by inference: what an individual of given kinds must be besides is followed along, until it would have to be
 * what it must not be. False where that happens, undefined where `take` refuses.
 */
function closed(kinds: number, statements: readonly Statement[], take: () => boolean): boolean | undefined {
  const individuals: { is: number[]; not: number[] }[] = [];
  for (let kind = 0; kind < kinds; kind++) individuals.push({ is: [kind], not: [] });
  for (const { form, one, other } of statements) {
    if (form === 'some') individuals.push({ is: [one, other], not: [] });
    if (form === 'some not') individuals.push({ is: [one], not: [other] });
  }
  for (const { is, not } of individuals) {
    for (const kind of is)
      for (const { form, one, other } of statements) {
        if (!take()) return undefined;
        if (form === 'all' && one === kind && !is.includes(other)) is.push(other);
        if (form === 'no' && (one === kind || other === kind)) not.push(one === kind ? other : one);
      }
    if (is.some((kind) => not.includes(kind))) return false;
  }
  return true;
}

/** By how many kinds there are; index 0 is nothing. */
const EVERY: readonly (readonly Statement[])[] = Array.from({ length: knobs.kinds.max + 1 }, (_, kinds) =>
  Array.from({ length: kinds * kinds }, (_, i) => ({ one: Math.floor(i / kinds), other: i % kinds }))
    .filter(({ one, other }) => one !== other)
    .flatMap((pair) => FORMS.map((form) => ({ form, ...pair }))),
);

/** Statements that join all kinds, no two of them about the same pair. */
function drawn(kinds: number, count: number, rng: Rng): Statement[] | undefined {
  const out = new Map<string, Statement>();
  const add = (a: number, b: number) => {
    const [one, other] = rng.chance(1, 2) ? [a, b] : [b, a];
    const form = rng.pick(['all', 'all', 'all', 'no', 'no', 'some', 'some not'] as const);
    if (!out.has(`${Math.min(a, b)} ${Math.max(a, b)}`))
      out.set(`${Math.min(a, b)} ${Math.max(a, b)}`, { form, one, other });
  };
  const order = rng.shuffle(Array.from({ length: kinds }, (_, i) => i));
  for (let i = 1; i < kinds; i++) add(order[i - 1]!, order[i]!);
  for (let tries = 0; tries < 100 && out.size < count; tries++) {
    const [a, b] = rng.shuffle(order);
    add(a!, b!);
  }
  return out.size < count ? undefined : rng.shuffle([...out.values()]);
}
