import type { AnyEnvironment } from '../core/environment.ts';
import { cleanSeed, MAX_INDEX, MAX_SEED } from '../core/ids.ts';
import { suggestion } from '../core/nearest.ts';
import { type ParamValues, readParamsJson } from '../core/params.ts';
import type { Entry } from '../envs/catalogue.ts';
import { type Args, type OptionSpecs, UsageError } from './args.ts';

/** Options that choose instances of an environment. */
export const choiceOptions = {
  level: { value: '<d>', help: 'a level, counted from 1 (default 1)' },
  params: { value: "'{…}'", help: 'params as JSON, in place of a level' },
  seed: { value: '<text>', help: 'any text (default "0")' },
  index: { value: '<i>', help: 'which instance of the seed, counted from 0 (default 0)' },
} as const satisfies OptionSpecs;

export interface Choice {
  readonly params: ParamValues;
  /** Counted from 1; undefined where params were given. */
  readonly level: number | undefined;
  readonly seed: string;
  readonly index: number;
}

export const notThere = (id: string, ids: readonly string[]): string =>
  `There is no environment "${id}".${suggestion(id, ids)} "envscope list" shows all.`;

/** @throws UsageError when there is none of this name. */
export async function loadEnvironment(
  catalogue: readonly Entry[],
  id: string | undefined,
): Promise<AnyEnvironment> {
  if (id === undefined) throw new UsageError('Which environment? "envscope list" shows all.');
  const entry = catalogue.find((one) => one.id === id);
  if (!entry)
    throw new UsageError(
      notThere(
        id,
        catalogue.map((one) => one.id),
      ),
    );
  return (await entry.load()).default;
}

/** @throws UsageError for a command that was given more words than it takes. */
export function oneWord({ words }: Args): string | undefined {
  if (words.length > 1) throw new UsageError(`"${words[1]}" is one word too many.`);
  return words[0];
}

/** @throws UsageError that names the option, or the knob, which is at fault. */
export function choose(env: AnyEnvironment, args: Args): Choice {
  const level = args.whole('level', 1, env.levels.length);
  const given = args.text('params');
  if (level !== undefined && given !== undefined)
    throw new UsageError('Give a level or params, not both: a level stands for its params.');
  const seed = cleanSeed(args.text('seed') ?? '0');
  if (seed === '' || seed.length > MAX_SEED)
    throw new UsageError(`--seed is any text of 1 to ${MAX_SEED} characters.`);
  const index = args.whole('index', 0, MAX_INDEX) ?? 0;
  if (given !== undefined) return { params: paramsOf(env, given), level: undefined, seed, index };
  const rung = level ?? 1;
  return { params: env.levels[rung - 1] as ParamValues, level: rung, seed, index };
}

function paramsOf(env: AnyEnvironment, text: string): ParamValues {
  const example = JSON.stringify(env.levels[0]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`--params is no JSON; level 1 is --params '${example}'.`);
  }
  const read = readParamsJson(env, value);
  if ('params' in read) return read.params;
  const at = read.issue.at === '' ? '' : `${read.issue.at}: `;
  throw new UsageError(`--params: ${at}${read.issue.why} Level 1 is '${example}'.`);
}
