import type { Environment } from '../../core/environment.ts';
import { cellAt, cellMark } from '../../core/grid.ts';
import { int } from '../../core/params.ts';
import type { Mark, Place } from '../../core/scene.ts';

/*
 * Take stones from one heap so that you win however the other side answers; who takes the last stone wins.
 *
 *     A ●●●●●
 *     B ●●●          →   A 4: one, three and two are left
 *     C ●●
 *
 * Heaps are drawn at random; with a limit, nobody may take more than so many at once. A position is lost for who is to
 * move where the heaps (with a limit, what is left of them after dividing by one more than it) hold every power of two
 * an even number of times; heaps that are so from the start are drawn anew, so that a winning move exists. Any counts.
 *
 * Source: Charles Bouton, Nim, a game with a complete mathematical theory (1901).
 */

const knobs = {
  heaps: int('Heaps', 2, 8),
  largest: int('Largest heap', 4, 15),
  limit: int('Stones in a move', 0, 7, 'At most so many may be taken at once; 0 is any number.'),
};

export interface Puzzle {
  /** Stones in each heap. */
  readonly heaps: readonly number[];
  /** Most stones in a move; null where any number is allowed. */
  readonly limit: number | null;
}
/** A heap, from 0, and how many stones are taken from it; null where nothing is chosen. */
type Answer = { readonly heap: number; readonly take: number } | null;

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'nim',
  version: 1,
  title: 'Nim',
  about: 'Take stones from a heap so that you win whatever the other side does.',
  family: 'games',
  tags: ['deduction', 'arithmetic'],
  sources: ['Charles Bouton, Nim, a game with a complete mathematical theory, Annals of Mathematics, 1901'],

  knobs,
  check: ({ limit, largest }) =>
    limit === 1 || limit >= largest
      ? { at: 'limit', why: 'The limit is 0, or from 2 to one less than the largest heap.' }
      : undefined,
  levels: [
    { heaps: 3, largest: 12, limit: 0 },
    { heaps: 4, largest: 11, limit: 0 },
    { heaps: 4, largest: 15, limit: 0 },
    { heaps: 5, largest: 15, limit: 0 },
    { heaps: 6, largest: 15, limit: 0 },
    { heaps: 8, largest: 15, limit: 0 },
  ],
  measure: { says: 'stones', of: (p) => p.heaps.reduce((sum, heap) => sum + heap, 0) },

  generate({ heaps: count, largest, limit: given }, rng) {
    const limit = given === 0 ? null : given;
    for (let tries = 0; tries < 200; tries++) {
      const heaps = Array.from({ length: count }, () => rng.int(1, largest));
      if (isLost(heaps, limit) || new Set(heaps).size === 1) continue;
      return { puzzle: { heaps, limit }, secret: null };
    }
    throw new Error('No heaps with a winning move within 200 tries.');
  },

  canonical: (p) => [[...p.heaps].sort((a, b) => a - b), p.limit],
  prompt: (p) =>
    [
      `There are ${p.heaps.length} heaps of stones:`,
      '',
      ...p.heaps.map((heap, i) => `${nameOf(i)}: ${heap}`),
      '',
      `Two players move in turns. A move takes ${p.limit === null ? 'one or more stones' : `from 1 to ${p.limit} stones`}, all from one heap; who takes the last stone of all wins. You are to move.`,
      '',
      'Find a move after which you win however the other player goes on, if you make no mistake. Answer with the heap and the number of stones to take from it, separated by a space: “Z 2” would take 2 stones from a heap Z.',
    ].join('\n'),
  read(text, p) {
    if (!/^[A-Z] [1-9]\d?$/.test(text))
      return { why: 'The answer is a heap and a number of stones, such as B 2.' };
    const heap = text.charCodeAt(0) - 65;
    return heap < p.heaps.length
      ? { answer: { heap, take: Number(text.slice(2)) } }
      : { why: `There is no heap ${text.charAt(0)}; they are A to ${nameOf(p.heaps.length - 1)}.` };
  },
  write: (answer) => (answer === null ? '' : `${nameOf(answer.heap)} ${answer.take}`),

  rules: [
    {
      name: 'stones',
      says: 'No more stones are taken than the heap has.',
      live: true,
      broken: (p, a) =>
        a === null || a.take <= p.heaps[a.heap]!
          ? undefined
          : {
              places: [heapPlace(a.heap)],
              note: `Heap ${nameOf(a.heap)} has ${p.heaps[a.heap]} stones; ${a.take} cannot be taken.`,
            },
    },
    {
      name: 'limit',
      says: 'No more stones are taken than allowed in one move.',
      live: true,
      broken: (p, a) =>
        a === null || p.limit === null || a.take <= p.limit
          ? undefined
          : { places: [heapPlace(a.heap)], note: `${a.take} stones are taken; ${p.limit} are allowed.` },
    },
    {
      name: 'wins',
      says: 'After the move, whoever is to move has lost against best play.',
      broken(p, a) {
        if (a === null) return { places: [], note: 'No stones are taken yet.' };
        const left = after(p.heaps, a);
        if (isLost(left, p.limit)) return undefined;
        const reply = movesFrom(left, p.limit).find((move) => isLost(after(left, move), p.limit));
        return {
          places: [heapPlace(a.heap)],
          note: `The other side wins${reply ? ` by taking ${reply.take} from heap ${nameOf(reply.heap)}` : ''}.`,
        };
      },
    },
  ],

  board: {
    tip: 'Tap a stone to take it and all to its right; tap it again to leave them.',
    start: () => null,
    act(p, draft, gesture) {
      if (gesture.do !== 'tap') return draft;
      const cell = cellAt(gesture.at, p.heaps.length, widthOf(p));
      if (cell === undefined) return draft;
      const heap = Math.floor(cell / widthOf(p));
      const take = p.heaps[heap]! - (cell % widthOf(p));
      if (take < 1) return draft;
      return draft?.heap === heap && draft.take === take ? null : { heap, take };
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'grid',
          id: 'heaps',
          name: 'heaps',
          rows: p.heaps.length,
          columns: widthOf(p),
          taps: true,
          rowHints: p.heaps.map((heap, i) => ({
            at: heapPlace(i),
            name: `heap ${nameOf(i)}`,
            text: `${nameOf(i)} ${heap}`,
          })),
          cells: p.heaps.flatMap((heap, i) =>
            Array.from({ length: widthOf(p) }, (_, j): Mark => {
              const mark = {
                ...cellMark(i * widthOf(p) + j, widthOf(p)),
                name: `heap ${nameOf(i)} stone ${j + 1}`,
              };
              if (j >= heap)
                return {
                  ...mark,
                  name: `heap ${nameOf(i)} place ${j + 1}`,
                  look: 'dim',
                  says: 'no stone',
                  fixed: true,
                };
              const isTaken = draft?.heap === i && j >= heap - draft.take;
              return isTaken
                ? { ...mark, look: 'cross', says: 'taken' }
                : { ...mark, look: 'here', says: 'stone' };
            }),
          ),
        },
      ],
      status: `${draft === null ? 'Nothing is taken yet' : `${draft.take} taken from heap ${nameOf(draft.heap)}`}${p.limit === null ? '' : `; at most ${p.limit} in a move`}`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) =>
      answer === null
        ? []
        : [
            {
              do: 'tap',
              at: cellMark(answer.heap * widthOf(p) + p.heaps[answer.heap]! - answer.take, widthOf(p)).at,
            },
          ],
  },

  guess: (p, rng) => rng.pick(movesFrom(p.heaps, p.limit)),
  /** The whole of the largest heap, or as much as is allowed. */
  greedy(p) {
    const largest = Math.max(...p.heaps);
    return { heap: p.heaps.indexOf(largest), take: Math.min(largest, p.limit ?? largest) };
  },
  oracle(p, _secret, steps) {
    for (const move of movesFrom(p.heaps, p.limit)) {
      if (!steps.take()) return undefined;
      if (isBalanced(after(p.heaps, move), p.limit)) return move;
    }
    return undefined;
  },
  easier(p) {
    const heaps = p.heaps.slice(0, -1);
    return heaps.length < 2 || isLost(heaps, p.limit) ? undefined : { puzzle: { ...p, heaps }, secret: null };
  },
};

export default env;

const nameOf = (heap: number): string => String.fromCharCode(65 + heap);
const heapPlace = (heap: number): Place => `heap${nameOf(heap)}`;
const widthOf = (p: Puzzle): number => Math.max(...p.heaps);

/** Whether who is to move loses: the nim-sum of what counts of the heaps is 0. */
const isLost = (heaps: readonly number[], limit: number | null): boolean =>
  heaps.reduce((sum, heap) => sum ^ (limit === null ? heap : heap % (limit + 1)), 0) === 0;

/** The same by counting for each power of two in how many heaps it stands. */
function isBalanced(heaps: readonly number[], limit: number | null): boolean {
  const rest = heaps.map((heap) => {
    let left = heap;
    while (limit !== null && left > limit) left -= limit + 1;
    return left;
  });
  for (const power of [8, 4, 2, 1]) {
    let count = 0;
    for (const [i, left] of rest.entries())
      if (left >= power) {
        rest[i] = left - power;
        count++;
      }
    if (count % 2 === 1) return false;
  }
  return true;
}

const after = (heaps: readonly number[], move: NonNullable<Answer>): number[] =>
  heaps.map((heap, i) => (i === move.heap ? heap - move.take : heap));
const movesFrom = (heaps: readonly number[], limit: number | null): NonNullable<Answer>[] =>
  heaps.flatMap((stones, heap) =>
    Array.from({ length: Math.min(stones, limit ?? stones) }, (_, i) => ({ heap, take: i + 1 })),
  );
