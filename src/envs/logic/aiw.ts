import { anyNumber } from '../../core/any-number.ts';
import type { Environment } from '../../core/environment.ts';
import { digitKeys, FIELD, readWhole } from '../../core/field.ts';
import { choice, flag, int } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';
import { readEntry } from './aiw.reasoning-gym.ts';
import { type Person, type Puzzle, questionOf, STORIES, storyOf, tableOf } from './aiw-story.ts';

/*
 * Alice has 3 brothers and 2 sisters. How many sisters does Alice's brother have?   →   3: Alice is one of them
 *
 * People stand in circles (siblings, friends, teams) in which everybody belongs to everybody else. Told is how many men
 * and women one of them has around her; asked is what somebody else has. Higher up there are several teams, joined by
 * people who are in two, and the colleagues of colleagues are asked for.
 *
 * The stories leave nothing open: the prompt says who is in two teams and that nobody else is. Teams are joined into a
 * tree, so no two share more than one person. An answer that is a number of the story is refused.
 *
 * Source: Nezhurina et al., Alice in Wonderland, 2024; Reasoning Gym's aiw.
 */

const knobs = {
  story: choice('Story', STORIES),
  circles: int('Circles of people', 1, 6, 'More than one are teams.'),
  most: int('Most men and most women around one', 2, 20),
  far: flag('Colleagues of colleagues'),
};

/** A whole number in plain digits; '' while nothing is entered. */
type Answer = string;

const read = (text: string) => readWhole(text, { signed: false, digits: 4 });
const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'aiw',
  version: 1,
  title: 'Alice in Wonderland',
  about: 'Tell how many sisters, friends or colleagues somebody else has.',
  family: 'logic',
  tags: ['deduction', 'counting'],
  sources: [
    'Nezhurina et al., Alice in Wonderland: simple tasks showing complete reasoning breakdown in state-of-the-art large language models, 2024',
    'Reasoning Gym, aiw, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check({ story, circles, far }) {
    if (story !== 'teams' && circles > 1)
      return { at: 'circles', why: 'Siblings and friends are one circle.' };
    if (story === 'teams' && circles < 2) return { at: 'circles', why: 'Teams are two or more.' };
    return far && circles < 2
      ? { at: 'far', why: 'Only in teams there are others further away.' }
      : undefined;
  },
  levels: [
    { story: 'siblings', circles: 1, most: 6, far: false },
    { story: 'friends', circles: 1, most: 12, far: false },
    { story: 'teams', circles: 2, most: 8, far: false },
    { story: 'teams', circles: 3, most: 10, far: false },
    { story: 'teams', circles: 4, most: 10, far: true },
    { story: 'teams', circles: 6, most: 15, far: true },
  ],
  measure: {
    says: 'people in the story',
    of: (p) => p.circles.reduce((sum, c) => sum + 1 + c.men + c.women, -p.links.length),
  },

  generate({ story, circles: count, most, far }, rng) {
    for (let tries = 0; tries < 500; tries++) {
      const names = { true: rng.shuffle(WOMEN), false: rng.shuffle(MEN) };
      const named = (woman: boolean): string => names[`${woman}`].pop() ?? 'Robin';
      const circles = Array.from({ length: count }, () => {
        const woman = rng.chance(1, 2);
        return { centre: named(woman), woman, men: rng.int(1, most), women: rng.int(1, most) };
      });
      const links = circles.slice(1).map((_, i): Person => {
        const woman = rng.chance(1, 2);
        return { name: named(woman), woman, circles: [rng.int(0, i), i + 1] };
      });
      const woman = rng.chance(1, 2);
      const ordinary: Person = { name: named(woman), woman, circles: [rng.int(0, count - 1)] };
      const asked = links.length > 0 && rng.chance(1, 2) ? rng.pick(links) : ordinary;
      const puzzle = { story, circles, links, asked, women: rng.chance(1, 2), far };
      const people = peopleOf(puzzle);
      if (!people) continue;
      const answer = counted(puzzle, people);
      const told = circles.flatMap(({ men, women }) => [men, women]);
      if (answer > 0 && !told.includes(answer)) return { puzzle, secret: null };
    }
    throw new Error('No story whose answer is not told in it within 500 tries.');
  },

  prompt: (p) =>
    `${storyOf(p).join(' ')}\n\n${questionOf(p)}\n\nAnswer with the number alone, in plain digits.`,
  read,
  write,

  rules: [
    {
      name: 'count',
      says: 'The number counts the people asked for, each once.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        const right = counted(p);
        if (a === String(right)) return undefined;
        const selfless = p.asked.woman === p.women && Number(a) === right + 1;
        return {
          places: [FIELD],
          note: selfless
            ? `Nobody is counted among their own: not ${p.asked.name} either.`
            : `It is not ${a}: think of everybody around ${p.asked.name}, of the people in two circles and of those whom the story is told of.`,
        };
      },
    },
  ],

  board: workedBoard({
    tip: 'Read who belongs to whom and type the number; there is room for working below.',
    name: 'number',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'question',
        name: 'question',
        at: 'question',
        text: [...storyOf(p), '', questionOf(p)].join('\n'),
      },
      tableOf(p),
    ],
    keys: () => digitKeys(false),
    unfinished: /^$/,
    blank: '',
    read,
    write,
  }),

  guess: (p, rng) =>
    String(
      rng.int(
        0,
        p.circles.reduce((sum, c) => sum + c.men + c.women, 2),
      ),
    ),
  /** What the story says of the one it is told of. */
  greedy(p) {
    const circle = p.circles[p.asked.circles[0] ?? 0];
    return String((p.women ? circle?.women : circle?.men) ?? 0);
  },
  /** By sums: what stands around a centre, with the centre and without the person asked about. */
  oracle(p, _secret, steps) {
    const inside = (circle: number) => {
      const { woman, men, women } = p.circles[circle]!;
      return (p.women ? women : men) + (woman === p.women ? 1 : 0);
    };
    const without = (person: Person) => (person.woman === p.women ? 1 : 0);
    let sum = 0;
    for (const circle of p.asked.circles) {
      if (!p.far) sum += inside(circle) - without(p.asked);
      for (const link of p.links) {
        if (!steps.take()) return undefined;
        if (!p.far || link.name === p.asked.name || !link.circles.includes(circle)) continue;
        for (const other of link.circles) if (other !== circle) sum += inside(other) - without(link);
      }
    }
    return steps.take() ? String(sum) : undefined;
  },

  reasoningGym: [
    {
      dataset: 'aiw',
      like: {
        params: { story: 'friends', circles: 1, most: 6, far: false },
        but: 'there three stories, here one',
      },
      instance: readEntry,
      form: anyNumber(() => env),
    },
  ],
};

export default env;

const WOMEN =
  'Alice Anna Clara Diana Ella Emma Fiona Grace Hanna Helen Ida Irene Jane Julia Kate Laura Lena Lucy Maria Marta Nora Olga Paula Ruth Sara Sofia Vera Wanda'.split(
    ' ',
  );
const MEN =
  'Adam Albert Ben Carl Daniel David Emil Eric Felix Frank George Henry Hugo Ivan Jack Jacob Leo Louis Mark Max Oscar Paul Peter Ralph Simon Tom Victor Walter'.split(
    ' ',
  );

/** The people of each circle, by names that are made up where they have none; undefined where they do not fit in. */
function peopleOf(p: Puzzle): ReadonlyMap<string, boolean>[] | undefined {
  const named = [...p.links, ...(p.links.some(({ name }) => name === p.asked.name) ? [] : [p.asked])];
  const out: ReadonlyMap<string, boolean>[] = [];
  for (const [at, circle] of p.circles.entries()) {
    const people = new Map(
      named.filter(({ circles }) => circles.includes(at)).map(({ name, woman }) => [name, woman]),
    );
    for (const [woman, count] of [
      [true, circle.women],
      [false, circle.men],
    ] as const) {
      const unnamed = count - [...people.values()].filter((one) => one === woman).length;
      if (unnamed < 0) return undefined;
      for (let i = 1; i <= unnamed; i++)
        people.set(`${woman ? 'woman' : 'man'} ${i} around ${circle.centre}`, woman);
    }
    out.push(people.set(circle.centre, circle.woman));
  }
  return out;
}

/** By going through all people one by one. */
function counted(p: Puzzle, circles = peopleOf(p) ?? []): number {
  const around = (names: Iterable<string>): Map<string, boolean> => {
    const out = new Map<string, boolean>();
    for (const name of names)
      for (const people of circles)
        if (people.has(name)) for (const [other, woman] of people) out.set(other, woman);
    return out;
  };
  const near = around([p.asked.name]);
  const found = p.far ? around(near.keys()) : near;
  let count = 0;
  for (const [name, woman] of found)
    if (woman === p.women && name !== p.asked.name && !(p.far && near.has(name))) count++;
  return count;
}
