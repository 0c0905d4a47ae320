import type { RgAdapter } from '../../core/environment.ts';
import { isListOf, isWholeIn } from '../../core/foreign.ts';
import { MOST_MOVES } from '../../core/move-list.ts';
import type { Puzzle } from './water-jugs.ts';

const MOST_JUGS = 5;
const LARGEST = 1000;
const MOST_STATES = 5_000_000;

/** Any jug may hold the amount there, moves that change nothing are allowed, and no number of moves is asked for. */
export const reasoningGym: readonly RgAdapter<Puzzle, readonly string[], null>[] = [
  {
    dataset: 'jugs',
    like: { params: { jugs: 3, largest: 12, moves: 6, spare: 0 }, but: 'there no limit on the moves' },
    instance({ metadata }) {
      const { jug_capacities: capacities, target } = metadata.puzzle as { [key: string]: unknown };
      const isCapacity = (v: unknown): v is number => isWholeIn(v, 1, LARGEST);
      if (!isListOf(capacities, MOST_JUGS, isCapacity) || capacities.length === 0)
        return { why: `The entry has no one to ${MOST_JUGS} jugs of at most ${LARGEST} litres.` };
      if (capacities.reduce((states, capacity) => states * (capacity + 1), 1) > MOST_STATES)
        return { why: 'The jugs of the entry are too many or too large to be searched.' };
      if (!isWholeIn(target, 1, LARGEST)) return { why: 'The entry has no target in whole litres.' };
      return {
        puzzle: {
          capacities,
          start: capacities.map(() => 0),
          jug: null,
          litres: target,
          most: MOST_MOVES,
          idle: true,
        },
        secret: null,
      };
    },
    form: {
      read(text, p) {
        let list: unknown;
        try {
          list = JSON.parse(text);
        } catch {
          return { why: 'The answer is no JSON list of moves.' };
        }
        const isText = (v: unknown): v is string => typeof v === 'string';
        if (!isListOf(list, MOST_MOVES, isText))
          return { why: `The answer is no JSON list of at most ${MOST_MOVES} moves in quotes.` };
        const last = 'ABCDE'.charAt(p.capacities.length - 1);
        const odd = list.find(
          (move) =>
            !/^(?:fill [A-E]|empty [A-E]|pour [A-E]->[A-E])$/.test(move) ||
            (move.match(/[A-E]/g) ?? []).some((letter) => letter > last),
        );
        return odd === undefined
          ? { answer: list.map((move) => move.replace('->', '>')) }
          : {
              why: `“${odd.slice(0, 20)}” is no move such as “fill A”, “empty A” or “pour A->B” with the jugs A to ${last}.`,
            };
      },
      write: (answer) => JSON.stringify(answer.map((move) => move.replace('>', '->'))),
    },
  },
];
