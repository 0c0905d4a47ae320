import type { RgAdapter } from '../../core/environment.ts';
import type { Answer, Puzzle } from './family-relationships.ts';
import { type Fact, type Person, relationsTo, treeOf } from './family-tree.ts';

const NAME = '([A-Z][a-z]{1,30})';
const COUPLE = new RegExp(`^${NAME} is married to ${NAME}$`);
const CHILDREN = /^They have (?:a child|children) called ([A-Za-z, ]{2,400})$/;
const QUESTIONS = [
  new RegExp(
    `^What is ${NAME} to ${NAME}\\? Respond only with the word that describes their relationship\\.$`,
  ),
  new RegExp(`^How is ${NAME} related to ${NAME}\\? Provide the relationship in one word\\.$`),
  new RegExp(`^What relation is ${NAME} to ${NAME}\\? Answer with a single word\\.$`),
];
const MOST_PEOPLE = 60;

/** Names that the dataset gives to women; all others are men's there. The questions do not tell. */
const WOMEN = new Set(
  'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Emma Lisa Anna Margaret Victoria Charlotte Sophia Isabella Olivia Ava Mia Emily Abigail Amelia Eleanor Grace Alice Lucy Chloe Sophie Lily Hannah Zoe Luna Nova Aria Willow Aurora Sage River Winter Sky Rain'.split(
    ' ',
  ),
);

export const reasoningGym: readonly RgAdapter<Puzzle, Answer, null>[] = [
  {
    dataset: 'family_relationships',
    like: {
      params: { people: 6, apart: 1 },
      but: 'there 4 to 8 people, and every child is told of its parents',
      proves: 'the two are related in no second way',
    },
    instance({ question }) {
      const [story = '', asking = '', ...more] = question.slice(0, 10_000).trim().split('\n\n');
      const pair = QUESTIONS.map((form) => form.exec(asking)).find((found) => found !== null);
      if (!pair || more.length > 0)
        return { why: 'The entry’s question asks for no relation of two people.' };
      const people: Person[] = [];
      const facts: Fact[] = [];
      const at = (name: string): number => {
        const known = people.findIndex((person) => person.name === name);
        return known >= 0 ? known : people.push({ name, woman: WOMEN.has(name) }) - 1;
      };
      let couple: number | undefined;
      for (const sentence of story.split('.').map((text) => text.trim())) {
        const [, who = '', of = ''] = COUPLE.exec(sentence) ?? [];
        const [, children = ''] = CHILDREN.exec(sentence) ?? [];
        if (who !== '') {
          couple = at(who);
          facts.push({ is: 'spouse', who: couple, of: at(of) });
        } else if (children !== '' && couple !== undefined)
          for (const child of children.split(/, | and /))
            facts.push({ is: 'child', who: at(child), of: couple });
        else if (sentence !== '')
          return { why: 'The entry’s story is not told in the sentences known here.' };
        if (people.length > MOST_PEOPLE)
          return { why: `The entry tells of more than ${MOST_PEOPLE} people.` };
      }
      const asked = [at(pair[1] ?? ''), at(pair[2] ?? '')] as const;
      const puzzle: Puzzle = { people, facts, asked };
      return relationsTo(puzzle, treeOf(people.length, facts), asked[1]).has(asked[0])
        ? { puzzle, secret: null }
        : { why: 'The story does not make the two people kin in one way that has a word.' };
    },
  },
];
