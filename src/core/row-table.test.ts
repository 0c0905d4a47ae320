import { describe, expect, test } from 'vitest';
import { makeRng } from './rng.ts';
import { type Clue, keeps } from './row-clues.ts';
import { cluesFor, seatings } from './row-table.ts';
import { makeSteps } from './steps.ts';

const shuffled = (size: number, kinds: number, seed: number): number[] => {
  const rng = makeRng(`seating ${seed}`);
  const places = Array.from({ length: size }, (_, i) => i + 1);
  return Array.from({ length: kinds }, () => rng.shuffle(places)).flat();
};
const isKept = (clue: Clue, place: readonly number[]) =>
  keeps(
    clue,
    clue.of.map((thing) => place[thing]!),
  );

test('all seatings are found, and with clues those that keep them', () => {
  const table = { size: 3, kinds: 2 };
  const all = seatings(table, [], 100, makeSteps());
  expect(new Set(all.map(String)).size).toBe(36);
  const clue: Clue = { say: 'between', of: [0, 4, 2] };
  expect(seatings(table, [clue], 100, makeSteps()).map(String).sort()).toEqual(
    all
      .filter((place) => isKept(clue, place))
      .map(String)
      .sort(),
  );
  expect(
    seatings(
      table,
      [
        { say: 'directly', of: [0, 1] },
        { say: 'directly', of: [1, 0] },
      ],
      1,
      makeSteps(),
    ),
  ).toEqual([]);
});

describe.each([
  [3, 2, true],
  [4, 3, true],
  [5, 4, true],
  [4, 4, false],
  [5, 4, false],
])('clues for %i places and %i kinds, direct %s', (size, kinds, direct) => {
  const table = { size, kinds };

  test('are true, leave one seating, and none is idle', () => {
    let made = 0;
    for (let seed = 0; seed < 12; seed++) {
      const place = shuffled(size, kinds, seed);
      const clues = cluesFor(table, place, direct, makeRng(`clues ${seed}`));
      if (!clues) continue;
      made++;
      expect(clues.every((clue) => isKept(clue, place))).toBe(true);
      const steps = makeSteps();
      expect(seatings(table, clues, 2, steps)).toEqual([place]);
      if (direct) expect(steps.used).toBe(1);
      else {
        expect(steps.used).toBeGreaterThan(1);
        for (const clue of clues)
          expect(
            seatings(
              table,
              clues.filter((one) => one !== clue),
              2,
              makeSteps(),
            ),
          ).toHaveLength(2);
      }
    }
    expect(made).toBeGreaterThan(0);
  });
});
