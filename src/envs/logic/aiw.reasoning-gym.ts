import type { Instance, RgEntry } from '../../core/environment.ts';
import type { Circle, Person, Puzzle } from './aiw-story.ts';

const NAME = '([A-Z][a-z]{1,30})';
const N = '(\\d{1,4})';
const SIBLINGS = new RegExp(
  `^${NAME} has ${N} (brothers|sisters) and she also has ${N} (?:brothers|sisters)\\. How many sisters does ${NAME}'s brother have\\?$`,
);
const FRIENDS = new RegExp(
  `^${NAME} has ${N} male friends and she also has ${N} female friends\\. They all are friends with each other and have no other friends aside\\. How many female friends does ${NAME}, a male friend of ${NAME}, have\\?$`,
);
const COLLEAGUES = new RegExp(
  `^${NAME} has ${N} male colleagues and she also has ${N} female colleagues\\. .{1,200} ${NAME} has ${N} male colleagues and ${N} female colleagues in total\\. .{1,400} exception of ${NAME}\\. .{1,200} How many female colleagues does ${NAME} have\\?$`,
);

/** The three kinds of story that the dataset tells. Whose brother is asked about in the first is one of hers. */
export function readEntry({ question }: RgEntry): Instance<Puzzle> | { readonly why: string } {
  const text = question.slice(0, 2000);
  const siblings = SIBLINGS.exec(text);
  if (siblings) {
    const [, centre = '', first, what, second] = siblings;
    const counts = what === 'brothers' ? [first, second] : [second, first];
    return told('siblings', [herCircle(centre, counts)], [], brother(`a brother of ${centre}`));
  }
  const friends = FRIENDS.exec(text);
  if (friends) {
    const [, centre = '', men, women, name = '', of] = friends;
    if (of === centre && name !== centre)
      return told('friends', [herCircle(centre, [men, women])], [], brother(name));
  }
  const colleagues = COLLEAGUES.exec(text);
  if (colleagues) {
    const [, centre = '', men, women, other = '', othersMen, othersWomen, name = '', asked] = colleagues;
    const link: Person = { name, woman: true, circles: [0, 1] };
    const circles = [
      herCircle(centre, [men, women]),
      { ...herCircle(other, [othersMen, othersWomen]), woman: false },
    ];
    if (asked === name && new Set([centre, other, name]).size === 3)
      return told('teams', circles, [link], link);
  }
  return { why: 'The entry’s question is none of the stories of siblings, friends and colleagues.' };
}

const herCircle = (centre: string, [men, women]: readonly (string | undefined)[]): Circle => ({
  centre,
  woman: true,
  men: Number(men),
  women: Number(women),
});
const brother = (name: string): Person => ({ name, woman: false, circles: [0] });

function told(
  story: Puzzle['story'],
  circles: readonly Circle[],
  links: readonly Person[],
  asked: Person,
): Instance<Puzzle> | { readonly why: string } {
  const within = circles.every(
    ({ men, women }) => men <= 500 && women <= 500 && (asked.woman ? women : men) > 0,
  );
  return within
    ? { puzzle: { story, circles, links, asked, women: true, far: false }, secret: null }
    : { why: `Of the people told of, none can be ${asked.name}, or there are more than 500.` };
}
