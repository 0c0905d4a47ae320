import type { RgAdapter } from '../../core/environment.ts';
import { fewestCarSlides, isOut, MOST_CARS } from '../../core/sliding-cars.ts';
import { makeSteps } from '../../core/steps.ts';
import type { Puzzle } from './rush-hour.ts';
import { lotFrom } from './rush-hour-park.ts';

const MOST_STATES = 300_000;

/** The board stands in the question alone: its metadata calls the cars by other letters. Any number of moves is allowed there. */
export const reasoningGym: readonly RgAdapter<Puzzle, readonly string[], null>[] = [
  {
    dataset: 'rush_hour',
    like: {
      params: { moves: 12, spare: 20 },
      but: 'there the boards are stored',
      proves: 'so many moves are needed and no fewer',
    },
    instance({ question }) {
      const map = /\nBoard:\n((?:[A-Z.x]{2,8}\n?){2,8})\s*$/.exec(question)?.[1]?.trim().split('\n');
      if (!map) return { why: 'The question of the entry shows no board of at most 8×8 cells.' };
      const lot = lotFrom(map);
      if ('why' in lot) return lot;
      if (lot.park.cars.length > MOST_CARS) return { why: `The board has more than ${MOST_CARS} cars.` };
      if (isOut(lot.park, lot.start)) return { why: 'Car A stands at the exit already.' };
      return fewestCarSlides(lot.park, lot.start, makeSteps(MOST_STATES))
        ? { puzzle: { map, most: null }, secret: null }
        : { why: 'No moves that could be found bring car A out.' };
    },
  },
];
