import type { Environment, Read } from '../../core/environment.ts';
import { cellPlace } from '../../core/grid.ts';
import { int } from '../../core/params.ts';
import { board, fewest } from './ladder-board.ts';
import { lexiconOf, oneAway, stepsFrom } from './ladder-words.ts';
import { reasoningGym } from './word-ladder.reasoning-gym.ts';

/*
 * Go from one word to another by changing one letter at a time, through words alone.
 *
 *     cold → cord → card → ward → warm
 *
 * Both ends and at least one of the shortest ladders are words that everybody knows, while every word of a word game's
 * list counts. A breadth-first search through the whole list proves that no ladder has fewer steps than are allowed, so
 * no rare word is needed and none helps. Every ladder of that length is right.
 *
 * Source: Lewis Carroll’s doublets, 1879; Reasoning Gym’s word_ladder, where longer ladders are as good.
 */

const knobs = {
  letters: int('Letters', 3, 5),
  steps: int('Steps', 2, 9, 'As many as the shortest ladder has.'),
};
/** Most steps that pairs of common words can be found for. */
const MOST_STEPS: Readonly<Record<number, number>> = { 3: 6, 4: 7, 5: 9 };

export interface Puzzle {
  /** Small letters, as many as in the goal. */
  readonly start: string;
  readonly goal: string;
  /** Steps that are allowed; null: any number. */
  readonly most: number | null;
}
/** The words in order, both ends included; '' for a rung left open. */
export type Answer = readonly string[];

const MOST_WORDS = 100;
const OPEN = '?';

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'word-ladder',
  version: 1,
  title: 'Word ladder',
  about: 'Turn one word into another, a letter at a time, through words alone.',
  family: 'words',
  tags: ['language', 'search'],
  sources: [
    'Lewis Carroll, Doublets: a word-puzzle, 1879',
    'Reasoning Gym, word_ladder, 2025, https://github.com/open-thought/reasoning-gym',
    'an-array-of-english-words 2.0.0, 2014; SCOWL 2020.12.07',
  ],

  knobs,
  check({ letters, steps }) {
    const most = MOST_STEPS[letters] ?? 0;
    return steps > most
      ? { at: 'steps', why: `Ladders of ${letters} letters are made with up to ${most} steps.` }
      : undefined;
  },
  levels: [
    { letters: 3, steps: 3 },
    { letters: 4, steps: 4 },
    { letters: 4, steps: 5 },
    { letters: 4, steps: 6 },
    { letters: 5, steps: 7 },
    { letters: 5, steps: 8 },
  ],
  measure: { says: 'steps', of: (p) => p.most ?? fewest(p) ?? 0 },

  generate({ letters, steps }, rng) {
    const { words, common } = lexiconOf(letters);
    const all = [...common];
    for (let tries = 0; tries < 2_000; tries++) {
      const start = rng.pick(all);
      const far = [...stepsFrom(start, common, steps)].filter(([, away]) => away === steps);
      if (far.length === 0) continue;
      const away = stepsFrom(start, words, steps);
      const goals = far.filter(([word]) => away.get(word) === steps);
      if (goals.length > 0) return { puzzle: { start, goal: rng.pick(goals)[0], most: steps }, secret: null };
    }
    throw new Error('No two words that far apart within 2,000 tries.');
  },
  /** A ladder can be climbed down as well. */
  canonical: ({ start, goal, most }) => ({ ends: [start, goal].sort(), most }),

  prompt: (p) =>
    [
      `Turn one word into another by changing one letter at a time, so that there is an English word of ${p.start.length} letters at every step. The letters keep their places: none is added, left out or moved.`,
      '',
      `From: ${p.start}`,
      `To: ${p.goal}`,
      '',
      ...(p.most === null
        ? []
        : [`Take at most ${p.most} steps. That can be done, even with everyday words alone.`]),
      'Words are those that count in word games such as Letterpress: plurals and other inflected forms are, names and abbreviations are not.',
      '',
      'Answer with all the words in order, the first and the last included, separated by commas, as in at,it,is. Capitals do not matter.',
    ].join('\n'),
  read(text, p): Read<Answer> {
    const parts = text.split(',', MOST_WORDS + 1).map((part) => part.trim());
    if (parts.length > MOST_WORDS) return { why: `There are more than ${MOST_WORDS} words.` };
    if (parts.length < 2) return { why: 'The answer is two words or more with commas between.' };
    const odd = parts.find(
      (part) => part !== OPEN && (part.length !== p.start.length || !/^[A-Za-z]+$/.test(part)),
    );
    if (odd !== undefined)
      return {
        why:
          odd === ''
            ? 'A word is missing between two commas.'
            : `“${odd.slice(0, 30)}” is no word of ${p.start.length} letters from a to z.`,
      };
    return { answer: parts.map((part) => (part === OPEN ? '' : part.toLowerCase())) };
  },
  write: (answer) => answer.map((word) => word || OPEN).join(','),

  rules: [
    {
      name: 'ends',
      says: 'The ladder begins and ends with the words given.',
      live: true,
      broken(p, a) {
        const last = a.length - 1;
        const [first, end] = [a[0] === p.start, a[last] === p.goal];
        if (first && end) return undefined;
        return {
          places: [...(first ? [] : rung(p, 0)), ...(end ? [] : rung(p, last))],
          note: first
            ? `It ends with ${a[last] || 'an open rung'}, not with ${p.goal}.`
            : `It begins with ${a[0] || 'an open rung'}, not with ${p.start}.`,
        };
      },
    },
    {
      name: 'whole',
      says: 'No rung is left open.',
      broken(p, a) {
        const open = a.flatMap((word, i) => (word === '' ? [i] : []));
        return open.length === 0
          ? undefined
          : {
              places: open.flatMap((i) => rung(p, i)),
              note: `${open.length === 1 ? 'One rung is' : `${open.length} rungs are`} open.`,
            };
      },
    },
    {
      name: 'step',
      says: 'From each word to the next exactly one letter changes.',
      live: true,
      broken(p, a) {
        const bad = a.flatMap((word, i) => {
          const next = a[i + 1];
          return word && next && changes(word, next) !== 1 ? [i] : [];
        });
        const first = bad[0];
        if (first === undefined) return undefined;
        const [word = '', next = ''] = a.slice(first);
        const count = changes(word, next);
        return {
          places: bad.flatMap((i) => [...rung(p, i), ...rung(p, i + 1)]),
          note:
            count === 0
              ? `From ${word} to ${next} no letter changes.`
              : `From ${word} to ${next} ${count} letters change.`,
        };
      },
    },
    {
      name: 'word',
      says: 'Each rung is a word.',
      live: true,
      broken(p, a) {
        const { words } = lexiconOf(p.start.length);
        const bad = a.flatMap((word, i) =>
          word === '' || words.has(word) || word === p.start || word === p.goal ? [] : [i],
        );
        const first = bad[0];
        return first === undefined
          ? undefined
          : { places: bad.flatMap((i) => rung(p, i)), note: `${a[first]} is no word of the list.` };
      },
    },
    {
      name: 'short',
      says: 'There are no more steps than allowed.',
      live: true,
      broken(p, a) {
        const steps = a.length - 1;
        if (p.most === null || steps <= p.most) return undefined;
        const over = a.map((_, i) => i).slice(p.most + 1);
        return {
          places: over.flatMap((i) => rung(p, i)),
          note: `There are ${steps} steps; ${p.most} are allowed.`,
        };
      },
    },
  ],

  board,

  /** Changes a letter at random at each step. */
  guess(p, rng) {
    const out = [p.start];
    const { words } = lexiconOf(p.start.length);
    for (let n = (p.most ?? 5) - 1; n > 0; n--) {
      const near = oneAway(out.at(-1) ?? '', words);
      out.push(near.length === 0 ? p.start : rng.pick(near));
    }
    return [...out, p.goal];
  },
  /** Brings in the goal’s letters from left to right, words or not. */
  greedy(p) {
    const out = [p.start];
    for (let i = 0; i < p.goal.length; i++)
      if (p.goal[i] !== p.start[i]) out.push(p.goal.slice(0, i + 1) + p.start.slice(i + 1));
    return out;
  },
  oracle(p, _secret, steps) {
    const { words } = lexiconOf(p.start.length);
    const cameFrom = new Map<string, string>();
    const queue = [p.goal];
    for (const word of queue) {
      if (!steps.take()) return undefined;
      if (word === p.start) {
        const out = [word];
        for (let next = cameFrom.get(word); next !== undefined; next = cameFrom.get(next)) out.push(next);
        return out;
      }
      const near = oneAway(word, words);
      for (const next of changes(word, p.start) === 1 ? [...near, p.start] : near)
        if (next !== p.goal && !cameFrom.has(next)) {
          cameFrom.set(next, word);
          queue.push(next);
        }
    }
    return undefined;
  },
  /** From the second rung of a shortest ladder. */
  easier(p) {
    if (p.most === null || p.most <= 2) return undefined;
    const { words, common } = lexiconOf(p.start.length);
    const away = stepsFrom(p.goal, words, p.most);
    const next = oneAway(p.start, words).filter((word) => away.get(word) === (p.most ?? 0) - 1);
    const start = next.find((word) => common.has(word)) ?? next[0];
    return start === undefined
      ? undefined
      : { puzzle: { start, goal: p.goal, most: p.most - 1 }, secret: null };
  },

  reasoningGym,
};

export default env;

const rung = (p: Puzzle, at: number): string[] =>
  [...p.start].map((_, column) => cellPlace(at * p.start.length + column, p.start.length));

function changes(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}
