import { type Claim, inWorld, KINDS, type Kind, type Statement, truth, worded } from '../../core/claims.ts';
import type { Environment } from '../../core/environment.ts';
import { withAt } from '../../core/grid.ts';
import { bitCount } from '../../core/houses.ts';
import { choice, int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { sentence } from '../../core/sentence.ts';
import { reasoningGym } from './knights-and-knaves.reasoning-gym.ts';

const knobs = {
  people: int('People', 3, 10),
  talk: choice(
    'Talk',
    ['plain', 'counts', 'nested'],
    'About one or two people, about all, or two claims in one.',
  ),
};

export interface Puzzle {
  readonly names: readonly string[];
  /** What each of them says. */
  readonly statements: readonly Statement[];
  /** What the two kinds are called, where not knight and knave. */
  readonly terms?: { readonly [kind in Kind]: string };
}
/** By person; null is not decided. */
type Answer = readonly (Kind | null)[];

/*
 * Knights always tell the truth, knaves always lie. From what everybody says, tell who is which.
 *
 *     Ada: “Bo and Cy are both knights.”           Ada: knave
 *     Bo:  “Ada is a knave.”                   →   Bo: knight
 *     Cy:  “Exactly 1 of us is a knave.”           Cy: knave
 *
 * Statements are drawn at random until, of all ways to call people knights and knaves, exactly one fits all of them:
 * that is the proof that there is one answer. There are people of both kinds, nobody's kind follows from their own
 * words alone, and all statements but at most one are needed: without any of these more ways would fit.
 *
 * Source: Raymond Smullyan, What Is the Name of This Book?, 1978.
 */

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'knights-and-knaves',
  version: 1,
  title: 'Knights and knaves',
  about: 'From what everybody says, tell who always tells the truth and who always lies.',
  family: 'logic',
  tags: ['deduction', 'language'],
  sources: ['Raymond Smullyan, What Is the Name of This Book?, 1978'],

  knobs,
  levels: [
    { people: 4, talk: 'plain' },
    { people: 5, talk: 'plain' },
    { people: 6, talk: 'counts' },
    { people: 7, talk: 'nested' },
    { people: 8, talk: 'nested' },
    { people: 10, talk: 'nested' },
  ],
  measure: {
    says: 'people and claims',
    of: (p) => p.statements.reduce((sum, said) => sum + ('parts' in said ? 3 : 2), 0),
  },

  generate({ people, talk }, rng) {
    for (let tries = 0; tries < 20_000; tries++) {
      const statements = Array.from({ length: people }, (_, speaker) => drawn(speaker, people, talk, rng));
      if (!isFair(statements)) continue;
      const names = rng.shuffle(NAMES).slice(0, people).sort();
      return { puzzle: { names, statements }, secret: null };
    }
    throw new Error('No such statements within 20,000 tries.');
  },

  prompt: (p) =>
    [
      `Each of ${p.names.length} people is either a knight or a knave. A knight only says what is true, a knave only says what is false. They say:`,
      '',
      ...p.names.map((_, person) => quoted(p, person)),
      '',
      ...notes(p),
      'There is exactly one way for all this to be so. Who is a knight and who is a knave?',
      '',
      `Answer with one line per person: the name, a colon, a space, and the word knight or knave, such as “${p.names[0]}: knave”.`,
    ].join('\n'),
  read(text, p) {
    const answer = p.names.map((): Kind | null => null);
    for (const line of text.split('\n')) {
      const [, name, kind] = /^([A-Z][a-z]*): (knight|knave)[ \r]*$/.exec(line) ?? [];
      if (name === undefined)
        return { why: `“${line.trim().slice(0, 30)}” is no line such as ${p.names[0]}: knave.` };
      const person = p.names.indexOf(name);
      if (person < 0) return { why: `Nobody is called “${name.slice(0, 20)}”.` };
      if (answer[person] !== null) return { why: `${name} has two lines.` };
      answer[person] = kind as Kind;
    }
    return { answer };
  },
  write: (answer, p) =>
    answer.flatMap((kind, person) => (kind === null ? [] : [`${p.names[person]}: ${kind}`])).join('\n'),

  rules: [
    {
      name: 'statement',
      says: 'What a knight says is true, and what a knave says is false.',
      live: true,
      broken(p, a) {
        const bad = a.flatMap((kind, person) => {
          const so = kind === null ? undefined : truth(p.statements[person]!, a);
          return so === undefined || so === (kind === 'knight') ? [] : [person];
        });
        const [first] = bad;
        return first === undefined
          ? undefined
          : {
              places: bad.flatMap((person) => [said(person), cell(person, a[person]!)]),
              note: `${p.names[first]} is called a ${termOf(p, a[first]!)}, but what ${p.names[first]} says is then ${a[first] === 'knight' ? 'false' : 'true'}.`,
            };
      },
    },
    {
      name: 'all',
      says: 'Everybody is called a knight or a knave.',
      broken(p, a) {
        const open = a.flatMap((kind, person) => (kind === null ? [person] : []));
        return open.length === 0
          ? undefined
          : {
              places: open.flatMap((person) => KINDS.map((kind) => cell(person, kind))),
              note: `Not decided: ${open.map((person) => p.names[person]).join(', ')}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap knight or knave beside a name to decide, and again to take it back.',
    start: (p) => p.names.map(() => null),
    act(_p, draft, gesture) {
      if (gesture.do !== 'tap') return draft;
      for (const person of draft.keys())
        for (const kind of KINDS)
          if (gesture.at === cell(person, kind))
            return withAt(draft, person, draft[person] === kind ? null : kind);
      return draft;
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'sequence',
          id: 'statements',
          name: 'what they say',
          items: p.names.map((_, person) => ({
            at: said(person),
            name: `statement ${person + 1}`,
            text: quoted(p, person),
          })),
        },
        {
          kind: 'grid',
          id: 'people',
          name: 'people',
          rows: p.names.length,
          columns: KINDS.length,
          taps: true,
          rowHints: p.names.map((name, person) => ({ at: `name${person + 1}`, name: 'person', text: name })),
          cells: draft.flatMap((chosen, person) =>
            KINDS.map((kind) => ({
              at: cell(person, kind),
              name: p.names[person]!,
              text: termOf(p, kind),
              ...(chosen === null
                ? {}
                : chosen === kind
                  ? { look: 'picked' as const, says: 'chosen' }
                  : { says: 'not chosen' }),
            })),
          ),
        },
      ],
      status: `${draft.filter((kind) => kind !== null).length} of ${draft.length} decided`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (_p, answer) =>
      answer.flatMap((kind, person) => (kind ? [{ do: 'tap' as const, at: cell(person, kind) }] : [])),
  },

  guess: (p, rng) => p.names.map(() => rng.pick(KINDS)),
  /** Believes everybody whose words can still be true. */
  greedy: (p) =>
    p.statements.reduce<Answer>(
      (sofar, statement, person) =>
        withAt(sofar, person, truth(statement, sofar) === false ? 'knave' : 'knight'),
      p.names.map(() => null),
    ),
  oracle(p, _secret, steps) {
    const people = p.names.length;
    const tests = p.statements.map((statement) => inWorld(statement, people));
    const isKnight = (world: number, person: number) => (world & (1 << person)) !== 0;
    for (let world = 0; world < 1 << people && steps.take(); world++)
      if (tests.every((so, person) => so(world) === isKnight(world, person)))
        return p.names.map((_, person) => (isKnight(world, person) ? 'knight' : 'knave'));
    return undefined;
  },
  reasoningGym,
};

export default env;

const NAMES = [
  'Ada',
  'Bo',
  'Cy',
  'Dora',
  'Edo',
  'Fay',
  'Gil',
  'Hana',
  'Ivo',
  'Jun',
  'Kim',
  'Lea',
  'Max',
  'Nia',
];
const termOf = (p: Puzzle, kind: Kind): string => p.terms?.[kind] ?? kind;
const said = (person: number): string => `says${person + 1}`;
const cell = (person: number, kind: Kind): string => `${kind}${person + 1}`;

/** What has to be said about how they speak. */
const notes = (p: Puzzle): string[] => [
  ...(p.statements.some((one) => JSON.stringify(one).includes('count'))
    ? [`“Us” means all ${p.names.length} people, the speaker included.`]
    : []),
  ...(p.statements.some((one) => one.say === 'if')
    ? ['“If X, then Y” is false only where X is true and Y is false.']
    : []),
];
const quoted = (p: Puzzle, person: number): string => {
  const text = worded(p.statements[person]!, p.names, p.terms);
  return `${p.names[person]}: “${sentence(text)}.”`;
};

function drawn(speaker: number, people: number, talk: (typeof knobs.talk.of)[number], rng: Rng): Statement {
  const others = Array.from({ length: people }, (_, i) => i).filter((person) => person !== speaker);
  const claim = (): Claim => {
    const kind = rng.pick(KINDS);
    if (talk !== 'plain' && rng.chance(1, 4)) {
      const [few, many] = [Math.floor(people / 2) - 1, Math.ceil(people / 2) + 1];
      const count = rng.int(Math.max(1, few), Math.min(people - 1, many));
      return { say: rng.pick(['exactly', 'least', 'most'] as const), kind, count };
    }
    const who = rng
      .shuffle(others)
      .slice(0, 2)
      .sort((a, b) => a - b);
    const say = rng.pick(['is', 'is', 'both', 'some', 'some', 'same', 'different'] as const);
    if (say === 'same' || say === 'different') return { say, who };
    return { say, kind, who: say === 'is' ? [rng.pick(who)] : who };
  };
  if (talk !== 'nested' || rng.chance(1, 4)) return claim();
  for (;;) {
    const parts = [claim(), claim()] as const;
    if (areFree(parts, people)) return { say: rng.pick(['if', 'iff', 'or', 'either'] as const), parts };
  }
}

/** Whether two claims may be true and false in all four ways, so that neither tells anything about the other. */
function areFree(parts: readonly [Claim, Claim], people: number): boolean {
  const [one, other] = parts.map((part) => inWorld(part, people)) as [Test, Test];
  const ways = new Set<number>();
  for (let world = 0; world < 1 << people && ways.size < 4; world++)
    ways.add((one(world) ? 2 : 0) + (other(world) ? 1 : 0));
  return ways.size === 4;
}
type Test = (world: number) => boolean;

/** One world fits all statements, with people of both kinds; own words decide nobody; all statements are needed but one. */
function isFair(statements: readonly Statement[]): boolean {
  const people = statements.length;
  const everybody = (1 << people) - 1;
  const tests = statements.map((statement) => inWorld(statement, people));
  let [fitting, knights, needed, maybeKnight, maybeKnave] = [0, 0, 0, 0, 0];
  for (let world = 0; world <= everybody && fitting < 2; world++) {
    let wrong = 0;
    for (let person = 0; person < people; person++)
      if (tests[person]!(world) !== ((world & (1 << person)) !== 0)) wrong |= 1 << person;
    maybeKnight |= world & ~wrong;
    maybeKnave |= everybody & ~world & ~wrong;
    if (wrong === 0) {
      fitting++;
      knights = world;
    } else if ((wrong & (wrong - 1)) === 0) needed |= wrong;
  }
  return (
    fitting === 1 &&
    knights !== 0 &&
    knights !== everybody &&
    (maybeKnight & maybeKnave) === everybody &&
    bitCount(needed) >= people - 1
  );
}
