import type { RgAdapter } from '../../core/environment.ts';
import type { Clue } from '../../core/row-clues.ts';
import { seatings } from '../../core/row-table.ts';
import { makeSteps } from '../../core/steps.ts';
import type { Row } from '../../core/street.ts';
import { cellsOfNames, writeNames } from './zebra.text.ts';
import type { Answer, Puzzle } from './zebra.ts';

const MOST_KINDS = 10;
const MOST_CLUES = 60;
const MOST_STEPS = 100_000;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** The whole puzzle stands in the question alone, as prose. */
export const reasoningGym: readonly RgAdapter<Puzzle, Answer, null>[] = [
  {
    dataset: 'zebra_puzzles',
    like: {
      params: { houses: 4, kinds: 4, asked: 'names', reasoning: 'direct' },
      but: 'there one question, here two',
    },
    instance({ question }) {
      if (question.length > 20_000) return { why: 'The question is longer than 20,000 characters.' };
      const houses = Number(/^This is a logic puzzle\. There are ([2-9]) houses/.exec(question)?.[1] ?? 0);
      const asked = Number(
        /What is Name of the person who lives in House ([1-9])\?/.exec(question)?.[1] ?? 0,
      );
      if (houses === 0 || asked === 0 || asked > houses)
        return { why: 'The question is not about two to nine houses, asking for the name in one of them.' };
      const lines = question.split('\n').map((line) => line.trim());
      const kinds = lines.flatMap((line) => kindIn(line));
      const names = kinds.findIndex(({ says }) => /\bname$/.test(says));
      if (names < 0 || kinds.length > MOST_KINDS || kinds.some(({ words }) => words.length !== houses))
        return { why: `The question has no list of names, or a list that is not ${houses} words long.` };
      const [first] = kinds.splice(names, 1);
      const ordered = [first!, ...kinds];
      const sentences = lines.flatMap((line) => /^\d+\. (.+\.)$/.exec(line)?.[1] ?? []);
      if (sentences.length > MOST_CLUES) return { why: `There are more than ${MOST_CLUES} clues.` };
      const clues = sentences.map((sentence) => clueIn(sentence, ordered));
      const odd = clues.indexOf(undefined);
      if (odd >= 0) return { why: `Clue ${odd + 1} cannot be made out: ${sentences[odd]!.slice(0, 200)}` };
      const steps = makeSteps(MOST_STEPS);
      const table = { size: houses, kinds: ordered.length };
      if (seatings(table, clues as Clue[], 1, steps).length === 0 && !steps.spent)
        return { why: 'The clues, as they were made out, contradict each other.' };
      const rows = ordered.map(({ says, words }): Row => ({ name: says.split(' ').at(-1)!, words }));
      return {
        puzzle: { houses, rows, clues: clues as Clue[], sentences, asked: [asked] },
        secret: null,
      };
    },
    form: {
      read(text, p) {
        const name = p.rows[0]!.words.indexOf(text.toLowerCase());
        return name < 0
          ? { why: `“${text.slice(0, 30)}” is none of the names ${p.rows[0]!.words.join(', ')}.` }
          : { answer: cellsOfNames(p, [name + 1]) };
      },
      write: (answer, p) => writeNames(answer, p),
    },
  },
];

interface KindOfThing {
  /** The sentence before the words: "everyone has a favorite smoothie". */
  readonly says: string;
  readonly words: readonly string[];
}

/** A line such as “- The people keep different animals: bird, fish, dog, cat”. */
function kindIn(line: string): KindOfThing[] {
  const [, says, list] = /^- ([A-Za-z' -]+): (.+)$/.exec(line) ?? [];
  return says === undefined || list === undefined
    ? []
    : [{ says: says.toLowerCase(), words: list.split(',').map((word) => word.trim().toLowerCase()) }];
}

/** What a clue says of its things, by the words between and after them. */
const FORMS: readonly {
  readonly form: RegExp;
  clue(a: number, b: number, place: number): Clue;
}[] = [
  {
    form: /^(.+) is in the (\w+) house\.$/,
    clue: (a, _b, place) => ({ say: 'at', of: [a], place }),
  },
  { form: /^(.+) is directly left of (.+)\.$/, clue: (a, b) => ({ say: 'directly', of: [a, b] }) },
  { form: /^(.+) is directly right of (.+)\.$/, clue: (a, b) => ({ say: 'directly', of: [b, a] }) },
  { form: /^(.+) is somewhere to the left of (.+)\.$/, clue: (a, b) => ({ say: 'before', of: [a, b] }) },
  { form: /^(.+) is somewhere to the right of (.+)\.$/, clue: (a, b) => ({ say: 'before', of: [b, a] }) },
  { form: /^(.+) and (.+) are next to each other\.$/, clue: (a, b) => ({ say: 'next', of: [a, b] }) },
  { form: /^There is one house between (.+) and (.+)\.$/, clue: (a, b) => ({ say: 'gap', of: [a, b] }) },
  { form: /^(.+) is (.+)\.$/, clue: (a, b) => ({ say: 'same', of: [a, b] }) },
];

const RELATION = /\b(?:left|right|between|next|not|either|neither|nor|or|houses)\b/;

/** The clue of a sentence; undefined where its form or its things cannot be told for sure. */
function clueIn(sentence: string, kinds: readonly KindOfThing[]): Clue | undefined {
  for (const { form, clue } of FORMS) {
    const [, one, other] = form.exec(sentence) ?? [];
    if (one === undefined || other === undefined) continue;
    // A relation that is not among the forms must not pass for “is”.
    if (form === FORMS.at(-1)!.form && RELATION.test(sentence)) return undefined;
    const isPlace = form.source.includes('house\\.');
    const place = ORDINALS.indexOf(other) + 1;
    if (isPlace && (place === 0 || place > kinds[0]!.words.length)) return undefined;
    for (const [a, b] of isPlace ? [[one, one] as const] : splits(sentence, form, one, other)) {
      const [first, second] = [thingIn(a, kinds), thingIn(b, kinds)];
      if (first !== undefined && second !== undefined) return clue(first, second, place);
    }
    return undefined;
  }
  return undefined;
}

/** “X is Y” may hold several “is”: all ways to cut it, else the one that the form gives. */
function* splits(
  sentence: string,
  form: RegExp,
  one: string,
  other: string,
): Generator<readonly [string, string]> {
  if (form !== FORMS.at(-1)!.form) {
    yield [one, other];
    return;
  }
  const parts = sentence.replace(/\.$/, '').split(' is ').slice(0, 6);
  for (let at = 1; at < parts.length; at++)
    yield [parts.slice(0, at).join(' is '), parts.slice(at).join(' is ')];
}

/**
 * The one thing that a phrase speaks of: “the person who uses a OnePlus 9”, “the British person”. The longest words
 * found whole count most; then words of the same stem (brit, British); among equals the kind whose own sentence
 * shares a word with the phrase.
 */
function thingIn(phrase: string, kinds: readonly KindOfThing[]): number | undefined {
  const words = phrase
    .toLowerCase()
    .replace(/[^a-z0-9 ]+/g, ' ')
    .split(' ')
    .filter(Boolean);
  const text = ` ${words.join(' ')} `;
  const found = kinds.flatMap(({ says, words: values }, kind) =>
    values.map((value, i) => {
      const plain = value.replace(/[^a-z0-9 ]+/g, ' ').trim();
      const whole = text.includes(` ${plain} `);
      const likely = !whole && words.some((word) => sameStem(word, plain));
      const hinted = says.split(' ').some((word) => word.length > 3 && words.includes(word));
      const weight = whole ? 100 * plain.length : likely ? 1 : 0;
      return { thing: kind * values.length + i, weight: weight === 0 ? 0 : 10 * weight + (hinted ? 1 : 0) };
    }),
  );
  const most = Math.max(...found.map(({ weight }) => weight));
  const best = found.filter(({ weight }) => weight === most);
  return most > 0 && best.length === 1 ? best[0]!.thing : undefined;
}

/** Whether a word goes on from another, or from all of it but the last two letters, of which three at least are left. */
const sameStem = (word: string, value: string): boolean =>
  word.startsWith(value.slice(0, Math.max(3, value.length - 2))) && value.length >= 3;
