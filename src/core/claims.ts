import { bitCount } from './houses.ts';

/*
 * What people say about who is a knight and who is a knave: in words, as true or false as far as it is known who is
 * which, and as true or false in a world. A world is a set of people as a bit mask: those who are knights.
 */

export type Kind = 'knight' | 'knave';
export const KINDS: readonly Kind[] = ['knight', 'knave'];

/** `who` are numbers of people, from 0: one for `is`, else two. Counts are of all people. */
export type Claim =
  | { readonly say: 'is' | 'both' | 'some'; readonly kind: Kind; readonly who: readonly number[] }
  | { readonly say: 'same' | 'different'; readonly who: readonly number[] }
  | { readonly say: 'exactly' | 'least' | 'most'; readonly kind: Kind; readonly count: number };
export type Statement =
  | Claim
  | { readonly say: 'if' | 'iff' | 'either'; readonly parts: readonly [Statement, Statement] }
  | { readonly say: 'and' | 'or' | 'not'; readonly parts: readonly Statement[] };

/** A statement as a clause of a sentence, "Bo and Cy are both knaves", given what the two kinds are called. */
export function worded(
  said: Statement,
  names: readonly string[],
  terms: { readonly [kind in Kind]: string } = { knight: 'knight', knave: 'knave' },
): string {
  const inner = (part: Statement): string => {
    const text = worded(part, names, terms);
    return 'parts' in part ? `(${text})` : text;
  };
  if ('parts' in said) {
    const [one, other] = said.parts.map(inner);
    switch (said.say) {
      case 'and':
        return said.parts.map(inner).join(' and ');
      case 'not':
        return `it is not so that ${one}`;
      case 'if':
        return `if ${one}, then ${other}`;
      case 'iff':
        return `${one} if and only if ${other}`;
      case 'or':
        return said.parts.length === 2 ? `${one}, or ${other}, or both` : said.parts.map(inner).join(' or ');
      case 'either':
        return `either ${one} or ${other}, but not both`;
    }
  }
  if ('count' in said) {
    const how = { exactly: 'exactly', least: 'at least', most: 'at most' }[said.say];
    return `${how} ${said.count} of us ${said.count === 1 ? `is ${withArticle(terms[said.kind])}` : `are ${terms[said.kind]}s`}`;
  }
  const who = said.who.map((person) => names[person]).join(' and ');
  switch (said.say) {
    case 'is':
      return `${who} is ${withArticle(terms[said.kind])}`;
    case 'both':
      return `${who} are both ${terms[said.kind]}s`;
    case 'some':
      return `at least one of ${who} is ${withArticle(terms[said.kind])}`;
    default:
      return `${who} are ${said.say === 'same' ? 'of the same kind' : 'of different kinds'}`;
  }
}

const withArticle = (term: string): string => `${/^[aeiou]/.test(term) ? 'an' : 'a'} ${term}`;

/** Known to be so, known not to be so, or open. */
type Known = boolean | undefined;
const not = (so: Known): Known => (so === undefined ? undefined : !so);
const and = (one: Known, other: Known): Known =>
  one === false || other === false ? false : one === undefined || other === undefined ? undefined : true;
const or = (one: Known, other: Known): Known => not(and(not(one), not(other)));
const equal = (one: Known, other: Known): Known =>
  one === undefined || other === undefined ? undefined : one === other;

/** Whether a statement is so as far as people are decided (null is not); undefined where that is open. */
export function truth(said: Statement, kinds: readonly (Kind | null)[]): Known {
  if ('parts' in said) {
    const each = said.parts.map((part) => truth(part, kinds));
    const [one, other] = each;
    switch (said.say) {
      case 'and':
        return each.reduce(and, true);
      case 'not':
        return not(one);
      case 'if':
        return or(not(one), other);
      case 'or':
        return each.reduce(or, false);
      case 'iff':
        return equal(one, other);
      case 'either':
        return not(equal(one, other));
    }
  }
  if ('count' in said) {
    let [sure, possible] = [0, 0];
    for (const kind of kinds) {
      if (kind === said.kind) sure++;
      if (kind === said.kind || kind === null) possible++;
    }
    const least = sure >= said.count ? true : possible < said.count ? false : undefined;
    const most = possible <= said.count ? true : sure > said.count ? false : undefined;
    return said.say === 'least' ? least : said.say === 'most' ? most : and(least, most);
  }
  const is = (person: number, kind: Kind): Known =>
    kinds[person] === null ? undefined : kinds[person] === kind;
  const [one, other] = said.who as readonly [number, number];
  switch (said.say) {
    case 'is':
      return is(one, said.kind);
    case 'both':
      return and(is(one, said.kind), is(other, said.kind));
    case 'some':
      return or(is(one, said.kind), is(other, said.kind));
    case 'same':
      return equal(is(one, 'knight'), is(other, 'knight'));
    case 'different':
      return not(equal(is(one, 'knight'), is(other, 'knight')));
  }
}

type Test = (world: number) => boolean;

/** Whether a statement is so in a world, as a function that is fast to ask of many. */
export function inWorld(said: Statement, people: number): Test {
  if ('parts' in said) {
    const each = said.parts.map((part) => inWorld(part, people));
    const [one, other] = each as [Test, Test];
    switch (said.say) {
      case 'and':
        return (world) => each.every((so) => so(world));
      case 'not':
        return (world) => !one(world);
      case 'if':
        return (world) => !one(world) || other(world);
      case 'iff':
        return (world) => one(world) === other(world);
      case 'or':
        return each.length === 2
          ? (world) => one(world) || other(world)
          : (world) => each.some((so) => so(world));
      case 'either':
        return (world) => one(world) !== other(world);
    }
  }
  const all = (1 << people) - 1;
  const turn = 'kind' in said && said.kind === 'knave' ? all : 0;
  if ('count' in said) {
    const { say, count } = said;
    return (world) => {
      const n = bitCount(world ^ turn);
      return say === 'exactly' ? n === count : say === 'least' ? n >= count : n <= count;
    };
  }
  const who = said.who.reduce((mask, person) => mask | (1 << person), 0);
  switch (said.say) {
    case 'is':
    case 'both':
      return (world) => ((world ^ turn) & who) === who;
    case 'some':
      return (world) => ((world ^ turn) & who) !== 0;
    case 'same':
      return (world) => (world & who) === 0 || (world & who) === who;
    case 'different':
      return (world) => (world & who) !== 0 && (world & who) !== who;
  }
}
