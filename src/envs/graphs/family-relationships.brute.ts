import type { Brute } from '../examples.ts';
import type { Puzzle } from './family-relationships.ts';

/** Every word and some others; which is right, by households: couples with their children. */
const brute: Brute<{ people: number; apart: number }, Puzzle> = {
  params: { people: 9, apart: 2 },
  unique: true,
  candidates: () => [...new Set([...Object.values(WORD).flat(), 'stepmother', 'kin', 'sisters', 'none'])],
  right({ people, facts, asked: [who, to] }, reply) {
    const homes = facts
      .filter(({ is }) => is === 'spouse')
      .map((one) => ({ couple: [one.who, one.of], children: [] as number[] }));
    for (let round = 0; round < facts.length; round++)
      for (const { is, who: a, of: b } of facts) {
        const home = homes.find(({ couple, children }) =>
          is === 'child'
            ? couple.includes(b)
            : is === 'sibling' && (children.includes(a) || children.includes(b)),
        );
        for (const one of is === 'child' ? [a] : [a, b])
          if (home && !home.children.includes(one)) home.children.push(one);
      }
    const at = (place: 'couple' | 'children', person: number) =>
      homes.filter((home) => home[place].includes(person));
    const up = (all: number[]) => all.flatMap((one) => at('children', one).flatMap(({ couple }) => couple));
    const down = (all: number[]) =>
      all.flatMap((one) => at('couple', one).flatMap(({ children }) => children));
    const beside = (all: number[]) =>
      all.flatMap((one) =>
        at('couple', one).flatMap(({ couple }) => couple.filter((other) => other !== one)),
      );
    const born = (all: number[]) =>
      all.flatMap((one) =>
        at('children', one).flatMap(({ children }) => children.filter((other) => other !== one)),
      );
    const me = [to];
    const kin: Record<string, number[]> = {
      parent: up(me),
      child: down(me),
      spouse: beside(me),
      sibling: born(me),
      grandparent: up(up(me)),
      grandchild: down(down(me)),
      aunt: born(up(me)),
      niece: down(born(me)),
      parentInLaw: up(beside(me)),
      childInLaw: beside(down(me)),
      siblingInLaw: [...born(beside(me)), ...beside(born(me))],
      greatGrandparent: up(up(up(me))),
      greatGrandchild: down(down(down(me))),
      greatAunt: born(up(up(me))),
      greatNiece: down(down(born(me))),
      cousin: down(born(up(me))),
      removed: [...down(down(born(up(me)))), ...down(born(up(up(me))))],
      second: down(down(born(up(up(me))))),
    };
    const found = Object.keys(kin).filter((name) => kin[name]?.includes(who));
    return found.length === 1 && WORD[found[0] ?? '']?.[people[who]?.woman ? 0 : 1] === reply;
  },
};

export default brute;

const WORD: Record<string, [string, string]> = {
  parent: ['mother', 'father'],
  child: ['daughter', 'son'],
  spouse: ['wife', 'husband'],
  sibling: ['sister', 'brother'],
  grandparent: ['grandmother', 'grandfather'],
  grandchild: ['granddaughter', 'grandson'],
  aunt: ['aunt', 'uncle'],
  niece: ['niece', 'nephew'],
  parentInLaw: ['mother-in-law', 'father-in-law'],
  childInLaw: ['daughter-in-law', 'son-in-law'],
  siblingInLaw: ['sister-in-law', 'brother-in-law'],
  greatGrandparent: ['great-grandmother', 'great-grandfather'],
  greatGrandchild: ['great-granddaughter', 'great-grandson'],
  greatAunt: ['great-aunt', 'great-uncle'],
  greatNiece: ['great-niece', 'great-nephew'],
  cousin: ['cousin', 'cousin'],
  removed: ['cousin once removed', 'cousin once removed'],
  second: ['second cousin', 'second cousin'],
};
