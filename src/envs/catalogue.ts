import algebra from './algebra/family.ts';
import code from './code/family.ts';
import type { Family, Loader } from './family.ts';
import games from './games/family.ts';
import geometry from './geometry/family.ts';
import graphs from './graphs/family.ts';
import grids from './grids/family.ts';
import induction from './induction/family.ts';
import logic from './logic/family.ts';
import matrices from './matrices/family.ts';
import numbers from './numbers/family.ts';
import planning from './planning/family.ts';
import probability from './probability/family.ts';
import spatial from './spatial/family.ts';
import words from './words/family.ts';

/** One line of the catalogue. */
export interface Entry extends Loader {
  readonly id: string;
  readonly family: string;
}

/** In the order that they are shown in. */
export const families: readonly Family[] = [
  grids,
  graphs,
  planning,
  numbers,
  probability,
  algebra,
  geometry,
  logic,
  induction,
  games,
  spatial,
  matrices,
  code,
  words,
];

/** Every environment, by family and from easy to learn to hard. */
export const catalogue: readonly Entry[] = families.flatMap(({ id: family, environments }) =>
  Object.entries(environments).map(([id, loader]) => ({ id, family, ...loader })),
);
