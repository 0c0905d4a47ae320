import { perObject } from '../../core/remembered.ts';

export interface Person {
  readonly name: string;
  readonly woman: boolean;
}
/** One person is the wife or husband, a child, or a sister or brother of another; people are numbers. */
export interface Fact {
  readonly is: 'spouse' | 'child' | 'sibling';
  readonly who: number;
  readonly of: number;
}
export interface Family {
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
}

/** Who is whose parent and spouse, for each person. */
export interface Tree {
  readonly parents: readonly (readonly number[])[];
  readonly children: readonly (readonly number[])[];
  readonly spouse: readonly (number | undefined)[];
}

/** What some facts say: a child of one is a child of the spouse, and brothers and sisters have the same parents. */
export function treeOf(count: number, facts: readonly Fact[]): Tree {
  const spouse: (number | undefined)[] = Array(count).fill(undefined);
  const parents: number[][] = Array.from({ length: count }, () => []);
  for (const { is, who, of } of facts)
    if (is === 'spouse') {
      spouse[who] = of;
      spouse[of] = who;
    }
  for (const { is, who, of } of facts)
    if (is === 'child') {
      const other = spouse[of];
      parents[who] = other === undefined ? [of] : [of, other].sort((a, b) => a - b);
    }
  const siblings = facts.filter(({ is }) => is === 'sibling');
  for (let round = 0; round < siblings.length; round++)
    for (const { who, of } of siblings) {
      const [mine, theirs] = [parents[who] ?? [], parents[of] ?? []];
      if (mine.length < theirs.length) parents[who] = theirs;
      else if (theirs.length < mine.length) parents[of] = mine;
    }
  const children: number[][] = Array.from({ length: count }, () => []);
  for (const [child, both] of parents.entries()) for (const parent of both) children[parent]?.push(child);
  return { parents, children, spouse };
}

export const wholeTree = perObject((family: Family): Tree => treeOf(family.people.length, family.facts));

/** Those who are some kind of kin to a person. */
type Kin = (tree: Tree, person: number) => readonly number[];

const parents: Kin = (tree, person) => tree.parents[person] ?? [];
const children: Kin = (tree, person) => tree.children[person] ?? [];
const spouse: Kin = (tree, person) => {
  const other = tree.spouse[person];
  return other === undefined ? [] : [other];
};
const siblings: Kin = (tree, person) =>
  parents(tree, person).length === 0
    ? []
    : children(tree, parents(tree, person)[0] ?? 0).filter((child) => child !== person);
/** The b of the a of a person. */
const of =
  (b: Kin, a: Kin): Kin =>
  (tree, person) =>
    a(tree, person).flatMap((one) => b(tree, one));
const either =
  (a: Kin, b: Kin): Kin =>
  (tree, person) => [...a(tree, person), ...b(tree, person)];

const grandparents = of(parents, parents);
const aunts = of(siblings, parents);
const cousins = of(children, aunts);
const greatAunts = of(siblings, grandparents);

interface Relation {
  readonly woman: string;
  readonly man: string;
  /** In other words, where it needs them. */
  readonly means?: string;
  readonly kin: Kin;
}
const same = (word: string): Pick<Relation, 'woman' | 'man'> => ({ woman: word, man: word });

/** No two people of a tree without marriages among kin are two of these to each other. */
export const RELATIONS: readonly Relation[] = [
  { woman: 'mother', man: 'father', kin: parents },
  { woman: 'daughter', man: 'son', kin: children },
  { woman: 'wife', man: 'husband', kin: spouse },
  { woman: 'sister', man: 'brother', kin: siblings },
  { woman: 'grandmother', man: 'grandfather', kin: grandparents },
  { woman: 'granddaughter', man: 'grandson', kin: of(children, children) },
  { woman: 'aunt', man: 'uncle', means: 'sister or brother of a parent', kin: aunts },
  { woman: 'niece', man: 'nephew', means: 'child of a sister or brother', kin: of(children, siblings) },
  {
    woman: 'mother-in-law',
    man: 'father-in-law',
    means: 'parent of the wife or husband',
    kin: of(parents, spouse),
  },
  {
    woman: 'daughter-in-law',
    man: 'son-in-law',
    means: 'wife or husband of a child',
    kin: of(spouse, children),
  },
  {
    woman: 'sister-in-law',
    man: 'brother-in-law',
    means: 'sister or brother of the wife or husband, or wife or husband of a sister or brother',
    kin: either(of(siblings, spouse), of(spouse, siblings)),
  },
  { woman: 'great-grandmother', man: 'great-grandfather', kin: of(parents, grandparents) },
  { woman: 'great-granddaughter', man: 'great-grandson', kin: of(children, of(children, children)) },
  { woman: 'great-aunt', man: 'great-uncle', means: 'sister or brother of a grandparent', kin: greatAunts },
  {
    woman: 'great-niece',
    man: 'great-nephew',
    means: 'grandchild of a sister or brother',
    kin: of(children, of(children, siblings)),
  },
  { ...same('cousin'), means: 'child of an aunt or uncle', kin: cousins },
  {
    ...same('cousin once removed'),
    means: 'child of a cousin, or cousin of a parent',
    kin: either(of(children, cousins), of(cousins, parents)),
  },
  {
    ...same('second cousin'),
    means: 'child of a parent’s cousin',
    kin: of(children, of(cousins, parents)),
  },
];

/** Every word for a relation. */
export const WORDS: readonly string[] = [...new Set(RELATIONS.flatMap(({ woman, man }) => [woman, man]))];

/** What others are to one person, in a word; those who are nothing to them, or more than one thing, are left out. */
export function relationsTo({ people }: Family, tree: Tree, to: number): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  const twice = new Set([to]);
  for (const { kin, woman, man } of RELATIONS)
    for (const who of new Set(kin(tree, to))) {
      if (words.has(who)) twice.add(who);
      words.set(who, people[who]?.woman ? woman : man);
    }
  for (const who of twice) words.delete(who);
  return words;
}

/** A fact as a sentence. */
export function said({ people }: Family, { is, who, of: other }: Fact): string {
  const { name = '', woman = true } = people[who] ?? {};
  const words = { spouse: ['wife', 'husband'], child: ['daughter', 'son'], sibling: ['sister', 'brother'] }[
    is
  ];
  return `${name} is the ${words[woman ? 0 : 1]} of ${people[other]?.name ?? ''}.`;
}
