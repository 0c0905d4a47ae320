import type { AnyEnvironment, AnyInstance } from './environment.ts';
import { TextHash } from './hash.ts';
import { type Key, keyOf, type Series, series } from './ids.ts';
import type { ParamValues } from './params.ts';
import { rngOf } from './rng.ts';

/** One environment at one difficulty, with its share of the draws. */
export interface Part {
  readonly env: AnyEnvironment;
  readonly params: ParamValues;
  /** ≥ 0, in any unit; kept to a millionth of the largest. */
  readonly weight: number;
}
export interface Drawn {
  readonly env: AnyEnvironment;
  readonly key: Key;
  readonly instance: AnyInstance;
}

/**
 * A mixture of environments. Draw `index` depends on nothing but seed, index and the parts, so draws can be made in any
 * order and on any machine.
 * @throws RangeError without a part of positive weight, or with a weight that is negative or no number.
 */
export function composite(parts: readonly Part[], seed: string): { at(index: number): Drawn } {
  const largest = Math.max(0, ...parts.map((part) => part.weight));
  if (!parts.every((part) => part.weight >= 0 && part.weight < Number.POSITIVE_INFINITY) || largest === 0)
    throw new RangeError('A composite needs weights that are 0 or more, and one above 0.');
  const shares = parts.map((part) =>
    part.weight === 0 ? 0 : Math.max(1, Math.round((part.weight / largest) * 1_000_000)),
  );
  const ends = shares.map((_, at) => shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0));
  const total = ends.at(-1) as number;
  const draws = TextHash.start.with(`composite#${seed}/`);
  const made = parts.map(({ env, params }) => series(env, params, seed));
  return {
    at(index) {
      const drawn = rngOf(draws.with(String(index))).int(1, total);
      const at = ends.findIndex((end) => drawn <= end);
      const { env, params } = parts[at] as Part;
      return {
        env,
        key: keyOf(env, params, seed, index),
        instance: (made[at] as Series).make(index),
      };
    },
  };
}
