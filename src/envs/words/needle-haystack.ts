import type { Environment, Read } from '../../core/environment.ts';
import { FIELD, fieldBoard } from '../../core/field.ts';
import { isListOf } from '../../core/foreign.ts';
import { int } from '../../core/params.ts';

/*
 * Many sentences say who thinks what of what. Find the one person who thinks the asked thing of the asked thing.
 *
 *     Mara adores chess. Ivo adores soup. Lena shuns chess. Who shuns chess?   →   Lena
 *
 * No two sentences say the same of the same, so there is one answer. Many others think the same of another thing, or
 * another thing of the same, so that every sentence must be read to its end.
 *
 * Source: Kamradt, Needle in a Haystack, 2023; the task is Reasoning Gym's needle_haystack.
 */

const knobs = {
  statements: int('Sentences', 8, 400),
  near: int(
    'Near ones',
    0,
    12,
    'Of the sentences, how many share what is thought or what of with the question, each.',
  ),
};

interface Statement {
  readonly who: string;
  /** "adores chess": what is asked for has the same words. */
  readonly says: string;
}
export interface Puzzle {
  readonly statements: readonly Statement[];
  /** What the asked person does, as its sentence says it. */
  readonly asked: string;
}
/** A name; '' while nothing is entered. */
type Answer = string;

const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, string> = {
  id: 'needle-haystack',
  version: 2,
  title: 'Needle in a haystack',
  about: 'Find the one who is asked for among many sentences.',
  family: 'words',
  tags: ['language', 'search'],
  sources: [
    'Kamradt, LLMTest: Needle in a haystack, 2023',
    'Reasoning Gym, needle_haystack, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ statements, near }) =>
    2 * near >= statements
      ? {
          at: 'near',
          why: `Among ${statements} sentences there are at most ${Math.ceil(statements / 2) - 1} near ones of each sort.`,
        }
      : undefined,
  levels: [
    { statements: 10, near: 2 },
    { statements: 25, near: 4 },
    { statements: 60, near: 6 },
    { statements: 120, near: 9 },
    { statements: 250, near: 12 },
    { statements: 400, near: 12 },
  ],
  measure: { says: 'sentences', of: (p) => p.statements.length },

  generate({ statements: count, near }, rng) {
    const attitudes = rng.shuffle(ATTITUDES);
    const things = rng.shuffle(THINGS);
    const [attitude = '', thing = ''] = [attitudes[0], things[0]];
    const asked = `${attitude} ${thing}`;
    const says = [
      asked,
      ...attitudes.slice(1, 1 + near).map((other) => `${other} ${thing}`),
      ...things.slice(1, 1 + near).map((what) => `${attitude} ${what}`),
    ];
    for (const pair of rng.sample(PAIRS, count - says.length))
      says.push(`${attitudes[1 + (pair % OTHERS)]} ${things[1 + Math.floor(pair / OTHERS)]}`);
    // The asked person is named once; names of others come again only where there are more sentences than names.
    const [needle = '', ...others] = rng.sample(NAMES, count);
    const statements = says.map((what, i) => ({
      who: i === 0 ? needle : others[(i - 1) % others.length]!,
      says: what,
    }));
    return { puzzle: { statements: rng.shuffle(statements), asked }, secret: null };
  },

  prompt: (p) =>
    [
      sentences(p),
      '',
      `Who ${p.asked}? One person does. Answer with the name alone; capitals do not matter.`,
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'named',
      says: 'The person is one of those in the sentences.',
      broken: (p, a) =>
        p.statements.some(({ who }) => same(who, a))
          ? undefined
          : { places: [FIELD], note: a === '' ? 'Nothing is entered yet.' : `No sentence is about ${a}.` },
    },
    {
      name: 'asked',
      says: 'A sentence says of the person what is asked for.',
      broken(p, a) {
        const own = p.statements.filter(({ who }) => same(who, a));
        return own.some(({ says }) => says === p.asked)
          ? undefined
          : {
              places: [FIELD, 'sentences'],
              note: `What is said is: ${own
                .map(({ who, says }) => `${who} ${says}`)
                .slice(0, 3)
                .join('; ')}.`,
            };
      },
    },
  ],

  board: fieldBoard<Puzzle, Answer>({
    tip: 'Read the sentences and type the name of the one who is asked for.',
    name: 'name',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'sentences',
        name: 'sentences',
        at: 'sentences',
        text: sentences(p),
        face: 'words',
      },
      {
        kind: 'text',
        id: 'question',
        name: 'question',
        at: 'question',
        text: `Who ${p.asked}?`,
        face: 'words',
      },
    ],
    unfinished: /^$/,
    blank: '',
    read,
    write,
  }),

  guess: (p, rng) => rng.pick(p.statements).who,
  /** The first of whom the end of the asked words is said. */
  greedy(p) {
    const end = p.asked.slice(p.asked.lastIndexOf(' '));
    return (p.statements.find(({ says }) => says.endsWith(end)) ?? p.statements[0]!).who;
  },
  oracle(p, _secret, steps) {
    const text = sentences(p);
    if (!steps.take(text.length)) return undefined;
    const end = ` ${text}`.indexOf(` ${p.asked}.`);
    const start = text.lastIndexOf('.', end - 1);
    return end < 0 ? undefined : text.slice(start + 1, end).trim();
  },

  reasoningGym: [
    {
      dataset: 'needle_haystack',
      like: { params: { statements: 55, near: 4 }, but: 'there 10 to 100 statements, here 55' },
      instance({ question }) {
        const m = /^([^?]{1,100000}\.)\s+Who ([^?]{1,200})\? Reply only with a name\.$/.exec(question.trim());
        if (!m?.[1] || !m[2]) return { why: 'The entry’s question has no sentences and one “Who …?”.' };
        const lines = m[1].split(/(?<=\.)\s+/);
        const statements = lines.map((line): Statement => {
          const at = line.indexOf(' ');
          return { who: line.slice(0, at), says: line.slice(at + 1, -1) };
        });
        const isGood = (statement: unknown): statement is Statement => {
          const { who, says } = statement as Statement;
          return NAME.test(who) && says !== '';
        };
        return isListOf(statements, 2000, isGood) && statements.some(({ says }) => says === m[2])
          ? { puzzle: { statements, asked: m[2] }, secret: null }
          : { why: 'No sentence of the entry says of someone what is asked for.' };
      },
    },
  ],
};

export default env;

const NAME = /^\p{L}[\p{L}'’-]{0,39}$/u;
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function read(text: string): Read<Answer> {
  return NAME.test(text) ? { answer: text } : { why: 'The answer is one name, without anything else.' };
}

function sentences(p: Puzzle): string {
  let out = '';
  for (const { who, says } of p.statements) out += `${out === '' ? '' : ' '}${who} ${says}.`;
  return out;
}

const ATTITUDES =
  'adores,admires,avoids,collects jokes about,complains about,cannot stand,despises,dreams of,is afraid of,is bored by,is fond of,is proud of,is tired of,likes,loathes,longs for,mistrusts,never talks about,often thinks of,praises,prefers,puts up with,regrets,shuns,sings about,swears by,treasures,writes about'.split(
    ',',
  );
const THINGS =
  'archery,old bridges,bicycles,brass bands,card games,carpets,cats,chess,cinnamon,comets,crossword puzzles,deserts,early trains,fog,fountains,garlic soup,geometry,green tea,harp music,hedgehogs,ice skating,kites,lighthouses,long walks,maps,marbles,mushrooms,night buses,owls,paper planes,pottery,quiet evenings,radishes,riddles,rowing boats,sailing,sea shells,snow,stamps,stilts,sunflowers,tap dancing,thunder,umbrellas,volcanoes,windmills,winter,wool hats'.split(
    ',',
  );
const NAMES =
  'Ada Aldo Alma Amos Anna Arlo Astrid Basil Bela Bruno Carla Cecil Clara Cora Cyrus Dana Dario Delia Dorian Edda Edgar Elias Ella Emil Erika Esther Ezra Fabian Felix Fiona Flora Frieda Gerda Gideon Greta Gustav Hanna Hector Hilda Hugo Ida Igor Ines Iris Ivo Jana Jasper Joel Jonas Judith Julia Karim Keira Klara Konrad Lars Laura Lena Leon Linus Lola Lukas Luna Magda Malik Mara Marek Martha Milo Mira Nadia Nils Nina Noah Nora Odin Olga Oscar Otto Paula Pavel Petra Quinn Rafael Rahel Ravi Rita Robin Rosa Rufus Ruth Samir Selma Simon Sofia Stella Sven Tamar Tessa Theo Tilda Tobias Uma Ursula Valerie Vera Victor Wanda Wilma Xenia Yara Yusuf Zara Zeno'.split(
    ' ',
  );
/** Attitudes besides the asked one, and all pairs of one of them with another thing than the asked one. */
const OTHERS = ATTITUDES.length - 1;
const PAIRS = Array.from({ length: OTHERS * (THINGS.length - 1) }, (_, pair) => pair);
