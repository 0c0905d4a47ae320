import { composite as mixture } from './core/composite.ts';
import type { AnyEnvironment, AnyInstance, Tools } from './core/environment.ts';
import { type Card, noTools, promptOf } from './core/host.ts';
import {
  cleanSeed,
  formatId,
  instanceHash,
  type Key,
  keyOf,
  MAX_INDEX,
  MAX_SEED,
  make,
  parseId,
  series as seriesOf,
  splitId,
} from './core/ids.ts';
import { type JudgeOptions, judgeWith, type Verdict } from './core/judge.ts';
import { type ParamValues, readParamsJson } from './core/params.ts';
import { makeSteps } from './core/steps.ts';
import { cards } from './envs/cards.ts';
import { catalogue } from './envs/catalogue.ts';

export type {
  AnyEnvironment,
  AnyInstance,
  Break,
  Environment,
  PythonOutcome,
  PythonRun,
  Rule,
  Tag,
  Tools,
} from './core/environment.ts';
export type { Card } from './core/host.ts';
export type { JudgeOptions, Reading, Solved, Unreadable, Verdict, Wrong } from './core/judge.ts';
export type { Knob, Knobs, ParamValue, ParamValues } from './core/params.ts';
export type { Place } from './core/scene.ts';

/** An environment of the catalogue; its code is loaded on demand. */
export interface Listed extends Card {
  load(): Promise<AnyEnvironment>;
}

/** Every environment, by family. */
export const environments: readonly Listed[] = cards.map((card) => ({ ...card, load: () => load(card.id) }));

/** Which instance of an environment: a level (1 if neither is given) or params; any text as seed; an index from 0. */
export interface Choice {
  readonly level?: number;
  readonly params?: ParamValues;
  /** 1 to 200 characters; "0" if left out. */
  readonly seed?: string;
  readonly index?: number;
}

export interface VerifyOptions extends JudgeOptions {
  /** What runs code, for environments whose verifier needs that. */
  readonly tools?: Tools;
}

/** One instance. What prints or serializes it sees the puzzle and never the secret. */
export class Instance {
  /** Brings the same instance back: `create(id)`. */
  readonly id: string;
  readonly env: string;
  readonly version: number;
  readonly params: ParamValues;
  readonly seed: string;
  readonly index: number;
  /** Eight hexadecimal digits that change when the instance does. */
  readonly hash: string;
  /** The whole text a model is given. */
  readonly prompt: string;
  readonly puzzle: unknown;
  readonly #environment: AnyEnvironment;
  readonly #instance: AnyInstance;

  /** Use `create`. */
  constructor(
    environment: AnyEnvironment,
    key: Key,
    instance: AnyInstance,
    id: string = formatId(environment, key),
  ) {
    this.id = id;
    this.env = environment.id;
    this.version = key.version;
    this.params = key.params;
    this.seed = key.seed;
    this.index = key.index;
    this.hash = instanceHash(instance);
    this.prompt = promptOf(environment, instance.puzzle);
    this.puzzle = instance.puzzle;
    this.#environment = environment;
    this.#instance = instance;
  }

  /** The verdict on a reply, whatever text it is. Rejects only where tools are needed and none are given, or they fail. */
  verify(reply: string, { tools = noTools, ...options }: VerifyOptions = {}): Promise<Verdict> {
    return judgeWith(tools)(this.#environment, this.#instance, reply, options);
  }

  /** A reply that is solved; undefined where there is no oracle, or it does not find one within `limit` steps. */
  oracle(limit?: number): string | undefined {
    const { puzzle, secret } = this.#instance;
    const answer = this.#environment.oracle?.(puzzle, secret, makeSteps(limit));
    return answer === undefined ? undefined : this.#environment.write(answer, puzzle);
  }
}

/**
 * Makes an instance: `create('sudoku', { level: 3, seed: 'train', index: 7 })`, or brings one back by its id, where
 * `hash` makes sure that it is still the same.
 * @throws RangeError for an environment, a level, params, a seed, an index or an id that there is not, and for an
 * instance that has changed since.
 */
export async function create(
  env: string,
  choice: Choice & { readonly hash?: string } = {},
): Promise<Instance> {
  const { hash, ...chosen } = choice;
  const parts = env.includes('@') ? splitId(env) : undefined;
  const environment = await load(parts?.env ?? env);
  if (parts && Object.keys(chosen).length > 0)
    throw new RangeError('An id says it all: give no level, params, seed or index beside it.');
  const key = parts ? keyOfId(environment, env, hash) : keyOfChoice(environment, chosen);
  const instance = new Instance(environment, key, make(environment, key));
  if (hash !== undefined && hash !== instance.hash)
    throw new RangeError(`Generator changed: ${instance.id} has hash ${instance.hash}, not ${hash}.`);
  return instance;
}

/**
 * The instances of one seed, each made when it is asked for: at index 7 the one that `create` makes with `index: 7`, several
 * times as fast.
 * @throws RangeError as `create` does.
 */
export async function series(
  env: string,
  choice: Omit<Choice, 'index'> = {},
): Promise<{ at(index: number): Instance }> {
  const environment = await load(env);
  const key = keyOfChoice(environment, choice);
  const { prefix, make: at } = seriesOf(environment, key.params, key.seed);
  return {
    at(index) {
      const instance = at(checkedIndex(index));
      return new Instance(environment, { ...key, index }, instance, prefix + index);
    },
  };
}

/** The verdict on a reply to an instance, or to the one that has this id. */
export async function judge(
  instance: string | Instance,
  reply: string,
  options?: VerifyOptions,
): Promise<Verdict> {
  return (typeof instance === 'string' ? await create(instance) : instance).verify(reply, options);
}

/** One environment at one difficulty, with its share of the draws (1 if left out). */
export interface CompositePart extends Pick<Choice, 'level' | 'params'> {
  readonly env: string;
  readonly weight?: number;
}

/**
 * A mixture of environments. Draw `index` depends on nothing but seed, index, the parts and the weights in force, so any order and any
 * machine gives the same draws, and weights can change while a run goes on.
 * @throws RangeError as `create` does, and without a part of positive weight.
 */
export async function composite(
  parts: readonly CompositePart[],
  seed = '0',
): Promise<{ at(index: number, weights?: readonly number[]): Instance }> {
  const loaded = await Promise.all(
    parts.map(async ({ env: id, weight = 1, ...choice }) => {
      const env = await load(id);
      return { env, weight, params: keyOfChoice(env, { ...choice, seed }).params };
    }),
  );
  const drawn = mixture(loaded, cleanSeed(seed));
  return {
    at(index, weights) {
      const { env, key, instance } = drawn.at(checkedIndex(index), weights);
      return new Instance(env, key, instance);
    },
  };
}

async function load(id: string): Promise<AnyEnvironment> {
  const entry = catalogue.find((one) => one.id === id) ?? missing(id);
  return (await entry.load()).default;
}

function missing(id: string): never {
  throw new RangeError(
    `There is no environment "${id}"; there are ${cards.map((card) => card.id).join(', ')}.`,
  );
}

function keyOfId(env: AnyEnvironment, id: string, hash: string | undefined): Key {
  const read = parseId(env, id);
  if ('issue' in read) throw new RangeError(told(read.issue));
  if (read.key.version !== env.version && hash === undefined)
    throw new RangeError(`Generator changed: ${env.id} is at version ${env.version}; give the hash as well.`);
  return read.key;
}

function keyOfChoice(env: AnyEnvironment, { level, params, seed = '0', index = 0 }: Choice): Key {
  if (level !== undefined && params !== undefined) throw new RangeError('Give a level or params, not both.');
  const clean = cleanSeed(seed);
  if (clean === '' || clean.length > MAX_SEED)
    throw new RangeError(`A seed has 1 to ${MAX_SEED} characters.`);
  return keyOf(env, params ? checkedParams(env, params) : rung(env, level ?? 1), clean, checkedIndex(index));
}

function rung(env: AnyEnvironment, level: number): ParamValues {
  const params = env.levels[level - 1];
  if (!params) throw new RangeError(`${env.id} has levels 1 to ${env.levels.length}, not ${level}.`);
  return params;
}

function checkedParams(env: AnyEnvironment, params: ParamValues): ParamValues {
  const read = readParamsJson(env, params);
  if ('issue' in read) throw new RangeError(told(read.issue));
  return read.params;
}

function checkedIndex(index: number): number {
  if (!Number.isInteger(index) || index < 0 || index > MAX_INDEX)
    throw new RangeError(`An index is a whole number from 0 to ${MAX_INDEX}.`);
  return index;
}

const told = ({ at, why }: { readonly at: string; readonly why: string }): string =>
  at === '' ? why : `${at}: ${why}`;
