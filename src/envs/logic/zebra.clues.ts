import { cellPlace } from '../../core/grid.ts';
import type { Rng } from '../../core/rng.ts';
import { type Clue, cannotKeep, keeps } from '../../core/row-clues.ts';
import { type Seating, seatings } from '../../core/row-table.ts';
import { makeSteps } from '../../core/steps.ts';
import type { Answer, Puzzle } from './zebra.ts';

/** Where each thing is: the houses whose cell has it; where none has, those whose cell is empty. */
export type Whereabouts = readonly { readonly found: boolean; readonly houses: readonly number[] }[];
export const whereabouts = (p: Puzzle, a: Answer): Whereabouts =>
  p.rows.flatMap(({ words }, row) => {
    const having: number[][] = [[], ...words.map(() => [])];
    for (let house = 1; house <= p.houses; house++) having[a[row * p.houses + house - 1]!]!.push(house);
    const [empty, ...each] = having as [number[], ...number[][]];
    return each.map((houses) =>
      houses.length > 0 ? { found: true, houses } : { found: false, houses: empty },
    );
  });

/** A thing that has no house left breaks another rule: that alone breaks no clue. */
export function isBroken(clue: Clue, where: Whereabouts): boolean {
  const possible = clue.of.map((thing) => where[thing]!.houses);
  return possible.every((houses) => houses.length > 0) && cannotKeep(clue, possible);
}
export const isKept = (clue: Clue, where: Whereabouts): boolean =>
  clue.of.every((thing) => where[thing]!.found && where[thing]!.houses.length === 1) &&
  keeps(
    clue,
    clue.of.map((thing) => where[thing]!.houses[0]!),
  );
/** The cells that have a thing. */
export const cellsOf = (p: Puzzle, where: Whereabouts, thing: number): string[] => {
  const { found, houses } = where[thing]!;
  const row = Math.floor(thing / p.houses) * p.houses;
  return found ? houses.map((house) => cellPlace(row + house - 1, p.houses)) : [];
};

/** Half of the houses, or one more than the other half, whose inhabitants no clue puts there; undefined where there are too few. */
export function askedAbout(
  size: number,
  place: Seating,
  clues: readonly Clue[],
  rng: Rng,
): number[] | undefined {
  const told = clues.flatMap((clue) => (clue.say === 'at' && clue.of[0] < size ? [clue.place] : []));
  const open = place.slice(0, size).filter((house) => !told.includes(house));
  const count = Math.ceil(size / 2);
  return open.length < count
    ? undefined
    : rng
        .shuffle(open)
        .slice(0, count)
        .sort((a, b) => a - b);
}

/** Whether some table keeps all clues with these people in their houses. */
export function canBe(p: Puzzle, a: Answer): boolean {
  const here = a
    .slice(0, p.houses)
    .flatMap((name, i): Clue[] => (name === 0 ? [] : [{ say: 'at', of: [name - 1], place: i + 1 }]));
  const table = { size: p.houses, kinds: p.rows.length };
  return seatings(table, [...p.clues, ...here], 1, makeSteps()).length > 0;
}
