import type { AnyEnvironment, AnyInstance } from './environment.ts';
import { hash32hex, TextHash } from './hash.ts';
import {
  encodeValue,
  type ParamIssue,
  type ParamValue,
  type ParamValues,
  readParams,
  sameParams,
} from './params.ts';
import { rngOf } from './rng.ts';

/** What an id says: `sudoku@1?size=4&blanks=6#NEURIPS/0`. */
export interface Key {
  readonly env: string;
  readonly version: number;
  readonly params: ParamValues;
  /** Any text but the empty one; NFC. */
  readonly seed: string;
  readonly index: number;
}

export const MAX_SEED = 200;
export const MAX_INDEX = 999_999_999;

export const paramText = (env: AnyEnvironment, params: ParamValues): string =>
  Object.keys(env.knobs)
    .map((name) => `${name}=${encodeValue(params[name] as ParamValue)}`)
    .join('&');

/** One spelling per seed: NFC, whole code points, everything but unreserved characters percent-encoded. */
export const cleanSeed = (seed: string): string => seed.normalize('NFC').replace(/\p{Surrogate}/gu, '\ufffd');
const seedText = (seed: string): string =>
  encodeURIComponent(cleanSeed(seed)).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export const formatId = (env: AnyEnvironment, key: Key): string =>
  `${key.env}@${key.version}?${paramText(env, key.params)}#${seedText(key.seed)}/${key.index}`;

export interface IdParts {
  readonly env: string;
  readonly version: number;
  readonly params: string;
  readonly seed: string;
  readonly index: number;
}

/** The parts of an id without looking at the environment; undefined when it is none. */
export function splitId(id: string): IdParts | undefined {
  const m = /^([a-z0-9-]+)@(\d{1,9})\?([^#]*)#([^/#]+)\/(\d{1,9})$/.exec(id);
  if (!m) return undefined;
  let seed: string;
  try {
    seed = decodeURIComponent(m[4] as string);
  } catch {
    return undefined;
  }
  return { env: m[1] as string, version: Number(m[2]), params: m[3] as string, seed, index: Number(m[5]) };
}

/** Reads an id of this environment; `at` is a knob, or '' where the fault lies elsewhere. */
export function parseId(
  env: AnyEnvironment,
  id: string,
): { readonly key: Key } | { readonly issue: ParamIssue } {
  const parts = splitId(id);
  if (!parts)
    return { issue: { at: '', why: 'This is no id; one looks like sudoku@1?size=4&blanks=6#seed/0.' } };
  if (parts.env !== env.id)
    return { issue: { at: '', why: `This id is one of ${parts.env}, not of ${env.id}.` } };
  const given = new Map<string, string>();
  for (const pair of parts.params.split('&').filter(Boolean)) {
    const cut = pair.indexOf('=');
    given.set(cut < 0 ? pair : pair.slice(0, cut), cut < 0 ? '' : pair.slice(cut + 1));
  }
  const read = readParams(env, given);
  return 'issue' in read ? read : { key: { ...parts, params: read.params } };
}

/** ρ0 at a key. */
export const make = (env: AnyEnvironment, key: Key): AnyInstance =>
  series(env, key.params, key.seed).make(key.index);

/** The instances of one seed, one after another or in any order: each is what `make` gives at its key. */
export interface Series {
  /** The id of each, up to its index. */
  readonly prefix: string;
  make(index: number): AnyInstance;
}

/** What ids and streams of a seed begin with is written and hashed once; a run of instances comes several times as fast. */
export function series(env: AnyEnvironment, params: ParamValues, seed: string): Series {
  const common = `?${paramText(env, params)}#${seedText(seed)}/`;
  // The version is not part of the stream: a mended verifier leaves the boards as they are.
  const stream = TextHash.start.with(env.id + common);
  return {
    prefix: `${env.id}@${env.version}${common}`,
    make: (index) => env.generate(params, rngOf(stream.with(String(index)))),
  };
}

export const keyOf = (env: AnyEnvironment, params: ParamValues, seed: string, index = 0): Key => ({
  env: env.id,
  version: env.version,
  params,
  seed,
  index,
});

/** Eight hexadecimal digits that change when the instance does. */
export const instanceHash = ({ puzzle, secret }: AnyInstance): string =>
  hash32hex(JSON.stringify([puzzle, secret]));

/** The rung of the ladder with exactly these params, counted from 1. */
export function levelOf(env: AnyEnvironment, params: ParamValues): number | undefined {
  const at = env.levels.findIndex((level) => sameParams(level, params));
  return at < 0 ? undefined : at + 1;
}
