import type { Slot } from './plan.ts';

/** Attempts at the instances of one level. */
export interface LevelTally {
  readonly env: string;
  readonly level: number;
  /** One for each instance that was attempted. */
  readonly groups: readonly { readonly solved: number; readonly n: number }[];
}

/** Counts as attempts come, in the order of a plan's levels. */
export interface Tally {
  add(slot: Pick<Slot, 'host' | 'level' | 'index'>, solved: boolean): void;
  levels(): readonly LevelTally[];
}

export function createTally(): Tally {
  const levels = new Map<
    string,
    { env: string; level: number; groups: Map<number, { solved: number; n: number }> }
  >();
  return {
    add({ host: { card }, level, index }, solved) {
      const key = `${card.id} ${level}`;
      const there = levels.get(key) ?? { env: card.id, level, groups: new Map() };
      levels.set(key, there);
      const group = there.groups.get(index) ?? { solved: 0, n: 0 };
      group.n++;
      if (solved) group.solved++;
      there.groups.set(index, group);
    },
    levels: () =>
      [...levels.values()]
        .map(({ env, level, groups }) => ({
          env,
          level,
          groups: [...groups.values()].map((group) => ({ ...group })),
        }))
        .sort((a, b) => (a.env < b.env ? -1 : a.env > b.env ? 1 : a.level - b.level)),
  };
}
