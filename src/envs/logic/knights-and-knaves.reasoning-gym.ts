import type { Kind, Statement } from '../../core/claims.ts';
import type { Read, RgAdapter } from '../../core/environment.ts';
import { isListOf, isWholeIn } from '../../core/foreign.ts';
import type { Puzzle } from './knights-and-knaves.ts';

type Answer = readonly (Kind | null)[];

const MOST_PEOPLE = 12;
const DEEPEST = 12;
const WIDEST = 12;

export const reasoningGym: readonly RgAdapter<Puzzle, Answer, null>[] = [
  {
    dataset: 'knights_knaves',
    like: { params: { people: 3, talk: 'plain' }, but: 'there 2 people, here 3' },
    instance({ metadata }) {
      const { names, statements } = metadata;
      const { knight, knave } = metadata.knight_knave_terms as { [key: string]: unknown };
      if (!isListOf(names, MOST_PEOPLE, isName) || new Set(names).size < names.length || names.length === 0)
        return { why: `The entry’s metadata has no one to ${MOST_PEOPLE} different names.` };
      if (!isTerm(knight) || !isTerm(knave) || knight === knave)
        return { why: 'The entry’s metadata has no two words for the two kinds of people.' };
      const read = Array.isArray(statements)
        ? statements.slice(0, MOST_PEOPLE + 1).map((one) => statementOf(one, names.length, DEEPEST))
        : [];
      if (!isListOf(read, MOST_PEOPLE, (one): one is Statement => one !== undefined))
        return { why: 'The entry’s metadata has a statement of no known form.' };
      if (read.length !== names.length) return { why: 'There is not one statement for each name.' };
      return {
        puzzle: { names, statements: read, ...(knight === 'knight' ? {} : { terms: { knight, knave } }) },
        secret: null,
      };
    },
    form: {
      read: readSentence,
      write: (answer, p) =>
        answer
          .flatMap((kind, i) =>
            kind === null ? [] : [`${p.names[i]} is ${withArticle(p.terms?.[kind] ?? kind)}`],
          )
          .join(', and '),
    },
  },
];

const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Za-z]{0,30}$/.test(value);
const isTerm = (value: unknown): value is string => typeof value === 'string' && /^[a-z]{1,30}$/.test(value);

/** A statement such as ["->", ["telling-truth", 0], ["lying", 1]]; undefined for anything else. */
function statementOf(value: unknown, people: number, depth: number): Statement | undefined {
  if (depth === 0 || !Array.isArray(value) || value.length < 2 || value.length > WIDEST) return undefined;
  const [word, ...rest] = value as [unknown, ...unknown[]];
  if (word === 'telling-truth' || word === 'lying') {
    const [person] = rest;
    return rest.length === 1 && isWholeIn(person, 0, people - 1)
      ? { say: 'is', kind: word === 'lying' ? 'knave' : 'knight', who: [person] }
      : undefined;
  }
  const parts = rest.map((part) => statementOf(part, people, depth - 1));
  if (!isListOf(parts, WIDEST, (part): part is Statement => part !== undefined)) return undefined;
  const [one, other] = parts;
  if (word === 'and' || word === 'or') return { say: word, parts };
  if (word === 'not') return parts.length === 1 && one ? { say: 'not', parts } : undefined;
  if ((word !== '->' && word !== '<=>') || parts.length !== 2 || !one || !other) return undefined;
  return { say: word === '->' ? 'if' : 'iff', parts: [one, other] };
}

const withArticle = (term: string): string => `${/^[aeiou]/.test(term) ? 'an' : 'a'} ${term}`;

/** “Ann is a knight, and Bo is a knave.”: capitals, the comma, “and” and the full stop may be left out, other words not. */
function readSentence(text: string, p: Puzzle): Read<Answer> {
  const answer = p.names.map((): Kind | null => null);
  const names = p.names.map((name) => name.toLowerCase());
  const { knight, knave } = p.terms ?? { knight: 'knight', knave: 'knave' };
  const words = text
    .toLowerCase()
    .replace(/\.$/, '')
    .split(/\s+/, 6 * MOST_PEOPLE);
  for (let at = 0; at < words.length; ) {
    if (at > 0 && words[at] === 'and') at++;
    const [name = '', is, article = '', ending = ''] = words.slice(at, at + 4);
    const term = ending.replace(/,$/, '');
    const person = names.indexOf(name);
    if (person < 0) return { why: `“${name.slice(0, 20)}” is the name of nobody.` };
    if (is !== 'is' || !/^an?$/.test(article) || (term !== knight && term !== knave))
      return { why: `After ${p.names[person]} stands neither “is a ${knight}” nor “is a ${knave}”.` };
    if (answer[person] !== null) return { why: `${p.names[person]} is named twice.` };
    answer[person] = term === knight ? 'knight' : 'knave';
    at += 4;
    if (at === words.length && ending.endsWith(',')) return { why: 'The sentence ends with a comma.' };
  }
  return { answer };
}
