import { canonicalHash, questionHash } from '../core/canonical.ts';
import type { AnyEnvironment, RgEntry } from '../core/environment.ts';
import { type Made, made } from '../core/host.ts';
import { type Key, keyOf, parseId } from '../core/ids.ts';
import { enter } from '../core/reasoning-gym.ts';
import { makeSteps } from '../core/steps.ts';
import { type Curriculum, type Draw, drawer, type Source, spreadIndices } from './curriculum.ts';
import { type Side, sideOf } from './split.ts';

/** A row of a training set, before it has a form. */
export interface Sampled {
  readonly draw: Draw;
  /** The hash that splits are made by. */
  readonly canonical: string;
  readonly what:
    | {
        readonly kind: 'made';
        readonly env: AnyEnvironment;
        readonly key: Key;
        readonly made: Made;
        /** The oracle's; null where it has none within its steps. */
        readonly answer: string | null;
      }
    | { readonly kind: 'entry'; readonly entry: RgEntry };
}

export interface SamplingNeeds {
  readonly curriculum: Curriculum;
  readonly steps: { readonly from: number; readonly to: number };
  readonly count: number;
  readonly side: Side;
  /** @throws what can be shown, for an environment that there is not. */
  readonly load: (env: string) => Promise<AnyEnvironment>;
  /** The lines of the real set, where a source draws from one, with the environment that asks each dataset's question. */
  readonly real?: {
    readonly entries: readonly RgEntry[];
    readonly home: (dataset: string) => Promise<AnyEnvironment | undefined>;
  };
}

/** Draws that are tried for a problem on the side that is asked for. */
const MOST_TRIES = 400;

/**
 * The rows, one after the other, the same wherever this runs.
 * @throws RangeError for a curriculum, steps or a count that cannot be drawn; Error for a problem that is not what it was when it was measured.
 */
export async function* sample(needs: SamplingNeeds): AsyncGenerator<Sampled> {
  const { curriculum, steps, count } = needs;
  const draws = drawer(curriculum);
  const rows = spreadIndices(curriculum, steps, count);
  for (let row = 0; row < rows.count; row++) yield await onSide(needs, draws, rows.at(row));
}

async function onSide(
  needs: SamplingNeeds,
  draws: ReturnType<typeof drawer>,
  index: number,
): Promise<Sampled> {
  const { curriculum, side } = needs;
  for (let again = 0; again < MOST_TRIES; again++) {
    const draw = draws.at(index, again);
    const sampled = await drawn(needs, draw, again);
    const { validation, seed } = curriculum;
    if (validation === 0 && side === 'training') return sampled;
    if (sideOf(sampled.canonical, seed, validation) === side) return sampled;
  }
  const { band } = draws.at(index);
  throw new Error(
    `The band “${band}” has no ${side} problem: ${side === 'validation' ? 'raise' : 'lower'} the validation share, or measure more problems.`,
  );
}

async function drawn(needs: SamplingNeeds, draw: Draw, again: number): Promise<Sampled> {
  const { source, place } = draw;
  if ('entries' in source) return entryAt(needs, draw);
  const env = await needs.load(source.env);
  const key = keyFor(needs, env, source, draw, again);
  const instance = made(env, key.params, key.seed, key.index);
  if ('problems' in source) {
    const { id, hash } = source.problems[place ?? 0] as { id: string; hash: string };
    if (hash !== instance.hash)
      throw new Error(`Generator changed: ${id} has hash ${instance.hash}, not ${hash}. Measure it anew.`);
  }
  const answer = env.oracle?.(instance.puzzle, instance.secret, makeSteps());
  return {
    draw,
    canonical: canonicalHash(env, instance.puzzle),
    what: {
      ...{ kind: 'made', env, key, made: instance },
      answer: answer === undefined ? null : env.write(answer, instance.puzzle),
    },
  };
}

function keyFor(
  { curriculum }: SamplingNeeds,
  env: AnyEnvironment,
  source: Exclude<Source, { readonly entries: number }>,
  { index, place }: Draw,
  again: number,
): Key {
  if ('params' in source)
    return keyOf(env, source.params, again === 0 ? curriculum.seed : `${curriculum.seed}/${again}`, index);
  const { id } = source.problems[place ?? 0] as { id: string };
  const read = parseId(env, id);
  if ('issue' in read) throw new Error(`${id}: ${read.issue.why}`);
  return read.key;
}

async function entryAt({ real }: SamplingNeeds, draw: Draw): Promise<Sampled> {
  const { source, place } = draw;
  const entry = real?.entries[place ?? 0];
  if (!real || !entry || !('entries' in source) || real.entries.length !== source.entries)
    throw new Error(`“${source.env}” is a real set: give the very file that the curriculum was made with.`);
  return { draw, canonical: await canonicalOfEntry(entry, real.home), what: { kind: 'entry', entry } };
}

/** A real entry of a question that an environment asks is compared with that environment's own puzzles. */
export async function canonicalOfEntry(
  entry: RgEntry,
  home: (dataset: string) => Promise<AnyEnvironment | undefined>,
): Promise<string> {
  const dataset = entry.metadata.source_dataset;
  const env = await home(dataset);
  const adapter = env?.reasoningGym?.find((one) => one.dataset === dataset);
  const entered = env && adapter && enter(env, adapter, entry);
  return env && entered && 'instance' in entered
    ? canonicalHash(env, entered.instance.puzzle)
    : questionHash(entry.question);
}
