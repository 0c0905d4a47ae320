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
export interface Composite {
  /** @throws RangeError for weights that cannot be drawn by. */
  at(index: number, weights?: readonly number[]): Drawn;
}

/**
 * Chooses by weight: the same for the same stream, index and weights, whatever was drawn before and by which weights.
 * @param stream names the choice; each index of it is independent of the others.
 * @returns the place of a weight above 0.
 * @throws RangeError without a weight above 0, or with one that is negative or no number.
 */
export function weighted(stream: TextHash, index: number | string, weights: readonly number[]): number {
  const ends = endsOf(weights);
  const drawn = rngOf(stream.with(String(index))).int(1, ends.at(-1) as number);
  return ends.findIndex((end) => drawn <= end);
}

/**
 * A mixture of environments. Draw `index` depends on nothing but seed, index, the parts and the weights in force, so draws can be made in any
 * order and on any machine, and weights can change while a run goes on.
 * @throws RangeError without a part of positive weight, or with a weight that is negative or no number.
 */
export function composite(parts: readonly Part[], seed: string): Composite {
  const given = parts.map((part) => part.weight);
  endsOf(given);
  const draws = TextHash.start.with(`composite#${seed}/`);
  const made = parts.map(({ env, params }) => series(env, params, seed));
  return {
    at(index, weights = given) {
      if (weights.length !== parts.length)
        throw new RangeError(
          `There are ${parts.length} parts and ${weights.length} weights: give one for each.`,
        );
      const at = weighted(draws, index, weights);
      const { env, params } = parts[at] as Part;
      return {
        env,
        key: keyOf(env, params, seed, index),
        instance: (made[at] as Series).make(index),
      };
    },
  };
}

/** Where the share of each ends when they are laid end to end, in millionths of the largest. */
function endsOf(weights: readonly number[]): readonly number[] {
  const largest = Math.max(0, ...weights);
  if (!weights.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY) || largest === 0)
    throw new RangeError('A composite needs weights that are 0 or more, and one above 0.');
  let end = 0;
  return weights.map((weight) => {
    end += weight === 0 ? 0 : Math.max(1, Math.round((weight / largest) * 1_000_000));
    return end;
  });
}
