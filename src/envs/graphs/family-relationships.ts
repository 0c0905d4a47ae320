import type { Environment, Read } from '../../core/environment.ts';
import { int } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { board, RELATION } from './family-board.ts';
import { reasoningGym } from './family-relationships.reasoning-gym.ts';
import {
  type Fact,
  type Family,
  type Person,
  RELATIONS,
  relationsTo,
  said,
  treeOf,
  WORDS,
  wholeTree,
} from './family-tree.ts';

/*
 * A family is described in sentences. What is one person of it to another?
 *
 *     Carl is the son of Anna. Anna is the wife of Ben. Dora is the sister of Ben.   →   Dora is Carl's aunt
 *
 * A family grows from a couple: children are born, people from outside are married, and parents of these come in. Nobody
 * marries kin, so two people are related in at most one of the ways that the prompt lists, which is checked for the two
 * asked about. Of a child one parent is told, or a brother or sister; by what the prompt says of couples and siblings
 * that settles both parents, so the sentences leave no tree but the one meant. No sentence names the two together.
 *
 * Source: Reasoning Gym’s family_relationships, whose words for in-laws, nieces and nephews are those of the other person.
 */

const knobs = {
  people: int('People', 4, 30),
  apart: int('Steps between the two at least', 1, 4, 'Over marriages, parents and children.'),
};

export interface Puzzle extends Family {
  /** Asked is what the first is to the second. */
  readonly asked: readonly [number, number];
}
/** A word for the relation; '' while there is none. */
export type Answer = string;

const env: Environment<typeof knobs, Puzzle, Answer, null, Parameters<typeof board.answer>[1]> = {
  id: 'family-relationships',
  version: 1,
  title: 'Family relationships',
  about: 'Tell what one person of a family is to another.',
  family: 'graphs',
  tags: ['deduction'],
  sources: ['Reasoning Gym, family_relationships, 2025, https://github.com/open-thought/reasoning-gym'],

  knobs,
  check({ people, apart }) {
    const least = [0, 4, 5, 7, 9][apart] ?? 0;
    return people < least
      ? { at: 'people', why: `People ${apart} steps apart are found among ${least} or more.` }
      : undefined;
  },
  levels: [
    { people: 5, apart: 1 },
    { people: 8, apart: 2 },
    { people: 12, apart: 2 },
    { people: 16, apart: 3 },
    { people: 21, apart: 3 },
    { people: 28, apart: 3 },
  ],
  measure: { says: 'people', of: (p) => p.people.length },

  generate({ people: count, apart }, rng) {
    for (let tries = 0; tries < 500; tries++) {
      const family = grown(count, rng);
      if (!family) continue;
      const tree = treeOf(count, family.facts);
      const words = family.people.map((_, to) => relationsTo(family, tree, to));
      const pairs = new Map<string, [number, number][]>();
      for (let who = 0; who < count; who++)
        for (const [to, of] of words.entries()) {
          const word = of.get(who);
          if (word === undefined || (STEPS.get(word) ?? 0) < apart || isTold(family, who, to)) continue;
          const known = pairs.get(word);
          if (known) known.push([who, to]);
          else pairs.set(word, [[who, to]]);
        }
      if (pairs.size > 0)
        return {
          puzzle: { ...family, asked: rng.pick(pairs.get(rng.pick([...pairs.keys()])) ?? []) },
          secret: null,
        };
    }
    throw new Error('No family with two people that far apart within 500 tries.');
  },

  prompt(p) {
    const [who, to] = p.asked.map((person) => p.people[person]?.name ?? '');
    const sexes = [true, false].map(
      (sex) =>
        `${sex ? 'Women' : 'Men'} and ${sex ? 'girls' : 'boys'}: ${p.people.flatMap(({ name, woman }) => (woman === sex ? [name] : [])).join(', ') || 'none'}.`,
    );
    return [
      'This is told of a family:',
      '',
      p.facts.map((fact) => said(p, fact)).join(' '),
      '',
      ...sexes,
      'Nobody was married twice. Husband and wife are the parents of the same children, and brothers and sisters have both parents in common.',
      '',
      `What is ${who} to ${to}?`,
      '',
      `Answer with one of these, so that “${who} is the … of ${to}” is true:`,
      ...RELATIONS.map(
        ({ woman, man, means }) =>
          `- ${woman === man ? woman : `${woman} or ${man}`}${means === undefined ? '' : ` (${means})`}`,
      ),
      'There is one right answer. Capitals do not matter.',
    ].join('\n');
  },
  read(text): Read<Answer> {
    const word = text.toLowerCase();
    return WORDS.includes(word)
      ? { answer: word }
      : { why: `“${text.slice(0, 40)}” is none of the words for a relation.` };
  },
  write: (answer) => answer,

  rules: [
    {
      name: 'related',
      says: 'The first person is that to the second.',
      broken(p, a) {
        if (a === '') return { places: [RELATION], note: 'Nothing is chosen yet.' };
        const [who, to] = p.asked;
        if (relationsTo(p, wholeTree(p), to).get(who) === a) return undefined;
        const [first, second] = [p.people[who], p.people[to]];
        const other = relationsTo(p, wholeTree(p), who).get(to);
        const woman = RELATIONS.some((relation) => relation.woman === a);
        const man = RELATIONS.some((relation) => relation.man === a);
        return {
          places: [RELATION],
          note:
            other === a
              ? `It is ${second?.name} who is the ${a} of ${first?.name}.`
              : !(first?.woman ? woman : man)
                ? `${first?.name} is a ${first?.woman ? 'woman' : 'man'}.`
                : `${first?.name} is not the ${a} of ${second?.name}.`,
        };
      },
    },
  ],

  board,

  guess: (_p, rng) => rng.pick(WORDS),
  /** By a shortest way over parents, children and marriages, spelled as a word of p, c and s. */
  oracle(p, _secret, steps) {
    const [who, to] = p.asked;
    const links: [number, number, string][] = [];
    const parents = new Map<number, Set<number>>();
    const married = (person: number): number | undefined => {
      const fact = p.facts.find(({ is, who: a, of: b }) => is === 'spouse' && (a === person || b === person));
      return fact && (fact.who === person ? fact.of : fact.who);
    };
    for (let changed = true; changed; ) {
      changed = false;
      for (const { is, who: a, of: b } of p.facts) {
        if (!steps.take()) return undefined;
        const mine = parents.get(a) ?? new Set<number>();
        const known = mine.size + (parents.get(b)?.size ?? 0);
        if (is === 'child') for (const one of [b, married(b) ?? b]) mine.add(one);
        if (is === 'sibling') for (const one of parents.get(b) ?? []) mine.add(one);
        if (is !== 'spouse') parents.set(a, mine);
        if (is === 'sibling' && mine.size > 0) parents.set(b, new Set([...(parents.get(b) ?? []), ...mine]));
        changed ||= mine.size + (parents.get(b)?.size ?? 0) > known;
      }
    }
    for (const [child, both] of parents)
      for (const parent of both) links.push([child, parent, 'p'], [parent, child, 'c']);
    for (const { is, who: a, of: b } of p.facts) if (is === 'spouse') links.push([a, b, 's'], [b, a, 's']);
    const ways = new Map([[to, '']]);
    for (const [person, way] of ways)
      for (const [from, there, by] of links) {
        if (!steps.take()) return undefined;
        if (from === person && !ways.has(there)) ways.set(there, way + by);
      }
    const words = WAYS[ways.get(who) ?? ''];
    return words?.split('/')[p.people[who]?.woman ? 0 : words.split('/').length - 1];
  },

  reasoningGym,
};

export default env;

/** What a way over parents, children and spouses leads to: women/men. */
const WAYS: Readonly<Record<string, string>> = {
  p: 'mother/father',
  c: 'daughter/son',
  s: 'wife/husband',
  pc: 'sister/brother',
  pp: 'grandmother/grandfather',
  cc: 'granddaughter/grandson',
  sp: 'mother-in-law/father-in-law',
  cs: 'daughter-in-law/son-in-law',
  ppc: 'aunt/uncle',
  pcc: 'niece/nephew',
  spc: 'sister-in-law/brother-in-law',
  pcs: 'sister-in-law/brother-in-law',
  ppp: 'great-grandmother/great-grandfather',
  ccc: 'great-granddaughter/great-grandson',
  pppc: 'great-aunt/great-uncle',
  pccc: 'great-niece/great-nephew',
  ppcc: 'cousin',
  pppcc: 'cousin once removed',
  ppccc: 'cousin once removed',
  pppccc: 'second cousin',
};
/** Of its ways, the longest. */
const STEPS = new Map(
  Object.entries(WAYS)
    .flatMap(([way, words]) => words.split('/').map((word) => [word, way.length] as const))
    .sort(([, a], [, b]) => a - b),
);

const isTold = ({ facts }: Family, a: number, b: number): boolean =>
  facts.some(({ who, of }) => (who === a && of === b) || (who === b && of === a));

const WOMEN =
  'Ada Alma Amy Anna Bea Cleo Dora Ella Emma Eva Fay Gina Ida Iris Jane June Kate Lea Lily Lucy Mia Nina Nora Olga Rosa Ruth Sara Tess Vera Zoe'.split(
    ' ',
  );
const MEN =
  'Abel Adam Alan Ben Carl Dan Dean Emil Eric Finn Fred Gus Hans Hugo Ian Ivan Jack Joel John Karl Leo Luke Mark Max Neil Noah Otto Paul Sam Tom'.split(
    ' ',
  );

/** A family of so many people, and sentences in any order that tell of all of them. */
function grown(count: number, rng: Rng): Family | undefined {
  const names = { women: rng.shuffle(WOMEN), men: rng.shuffle(MEN) };
  const people: Person[] = [];
  const facts: Fact[] = [];
  const wed = new Map<number, number>();
  const born = new Set<number>();
  const add = (woman: boolean): number =>
    people.push({ name: (woman ? names.women : names.men).pop() ?? '', woman }) - 1;
  const marry = (a: number, b: number): void => {
    wed.set(a, b).set(b, a);
    const [who, of] = rng.chance(1, 2) ? [a, b] : [b, a];
    facts.push({ is: 'spouse', who, of });
  };
  const bear = (child: number, parent: number, siblings: readonly number[]): void => {
    born.add(child);
    const sibling = siblings.length > 0 && rng.chance(1, 2) ? rng.pick(siblings) : undefined;
    const [who, of] = rng.chance(1, 2) ? [child, sibling] : [sibling, child];
    facts.push(
      who === undefined || of === undefined
        ? { is: 'child', who: child, of: rng.chance(1, 2) ? parent : (wed.get(parent) ?? parent) }
        : { is: 'sibling', who, of },
    );
  };
  const childrenOf = new Map<number, number[]>();
  marry(add(true), add(false));
  while (people.length < count) {
    const someone = rng.int(0, people.length - 1);
    const spouse = wed.get(someone);
    if (spouse === undefined) {
      marry(someone, add(!people[someone]?.woman));
      continue;
    }
    const couple = Math.min(someone, spouse);
    const own = childrenOf.get(couple) ?? [];
    if (!born.has(someone) && born.has(spouse) && count - people.length >= 2 && rng.chance(1, 3)) {
      const mother = add(true);
      marry(mother, add(false));
      bear(someone, mother, []);
      childrenOf.set(mother, [someone]);
    } else if (own.length < 3) {
      const child = add(rng.chance(1, 2));
      bear(child, couple, own);
      childrenOf.set(couple, [...own, child]);
    }
  }
  const order = rng.shuffle(people.map((_, i) => i));
  const at = order.map((_, i) => order.indexOf(i));
  return {
    people: order.map((i) => people[i] as Person),
    facts: rng
      .shuffle(facts)
      .map(({ is, who, of }) => ({ is, who: at[who] as number, of: at[of] as number })),
  };
}
