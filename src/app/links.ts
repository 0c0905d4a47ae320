import type { AnyEnvironment } from '../core/environment.ts';
import { cleanSeed, type Key, MAX_INDEX, MAX_SEED, splitId } from '../core/ids.ts';
import {
  type Knobs,
  type ParamIssue,
  type ParamValue,
  type ParamValues,
  readParams,
} from '../core/params.ts';
import { parseSearch, type Search, stringifySearch } from './search.ts';

/** Names in a search that no knob may have. */
export const RESERVED = ['seed', 'i', 'h', 'embed', 'reply'] as const;

export const DEFAULT_SEED = '1';

/** The rung shown where nothing says which: the middle one, counted from 1. */
export const middleLevel = (levels: number): number => Math.ceil(levels / 2);

/** What a link to an instance says, before the environment was asked whether it makes sense. */
export interface InstanceLink {
  readonly env: string;
  readonly version?: number;
  /** Params as text by knob name; empty where the link leaves them out. */
  readonly given: Search;
  readonly seed?: string;
  /** As it stands in the link. */
  readonly index?: string;
  /** The hash the instance had when the link was made. */
  readonly hash?: string;
  /** A reply that is on the board when it opens. */
  readonly reply?: string;
  readonly embed: boolean;
}

/** Within the text of a subset a comma parts two values, so one inside a value is escaped. */
export const escapeMember = (value: string): string => value.replace(/[%,]/g, encodeURIComponent);
const unescapeMember = (text: string): string => text.replace(/%2C/g, ',').replace(/%25/g, '%');

const textOf = (value: ParamValue): string =>
  typeof value === 'object' ? value.map(escapeMember).join(',') : String(value);

/** Params as a link or a form holds them. */
export const searchOfParams = (params: ParamValues): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, textOf(value)]));

/** The way back; the issue is at a knob. */
function paramsOfSearch(
  env: { readonly knobs: Knobs; check?(params: ParamValues): ParamIssue | undefined },
  given: Search,
): { readonly params: ParamValues } | { readonly issue: ParamIssue } {
  const encoded = Object.entries(given).map(([name, text]): [string, string] => [
    name,
    Object.hasOwn(env.knobs, name) && env.knobs[name]?.kind === 'subset'
      ? text
          .split(',')
          .map((member) => encodeURIComponent(unescapeMember(member)))
          .join(',')
      : encodeURIComponent(text),
  ]);
  return readParams(env, new Map(encoded));
}

/** Reads `sudoku@1` or `sudoku` and the search beside it; undefined when the name is no id. */
export function readInstanceLink(name: string, search: Search): InstanceLink | undefined {
  const m = /^([a-z0-9-]+)(?:@(\d{1,9}))?$/.exec(name);
  if (!m) return undefined;
  const { seed, i, h, embed, reply, ...given } = search;
  return {
    env: m[1] as string,
    ...(m[2] === undefined ? {} : { version: Number(m[2]) }),
    given,
    ...(seed === undefined ? {} : { seed }),
    ...(i === undefined ? {} : { index: i }),
    ...(h ? { hash: h } : {}),
    ...(reply === undefined ? {} : { reply }),
    embed: embed === '1',
  };
}

/** The instance a link means; what it leaves out is the middle level, the default seed, the first index. */
export function keyOfLink(
  env: AnyEnvironment,
  { given, seed = DEFAULT_SEED, index = '0' }: Pick<InstanceLink, 'given' | 'seed' | 'index'>,
): { readonly key: Key } | { readonly issue: ParamIssue } {
  if (!/^\d{1,9}$/.test(index))
    return { issue: { at: 'i', why: `The index is a whole number from 0 to ${MAX_INDEX}.` } };
  const clean = cleanSeed(seed);
  if (clean === '') return { issue: { at: 'seed', why: 'A seed is any text but the empty one.' } };
  if (clean.length > MAX_SEED)
    return { issue: { at: 'seed', why: `The seed is longer than ${MAX_SEED} characters.` } };
  const level = env.levels[middleLevel(env.levels.length) - 1] as ParamValues;
  const read = Object.keys(given).length === 0 ? { params: level } : paramsOfSearch(env, given);
  return 'issue' in read
    ? read
    : { key: { env: env.id, version: env.version, params: read.params, seed: clean, index: Number(index) } };
}

/** Longest reply that goes into a link, in UTF-16 units; longer ones stay where they are kept. */
export const MAX_LINKED_REPLY = 4_000;

export interface InstanceHrefOptions {
  readonly hash?: string;
  /** Left out where it is longer than `MAX_LINKED_REPLY`. */
  readonly reply?: string;
  readonly embed?: boolean;
}

const searchOfKey = (
  { params, seed, index }: Pick<Key, 'params' | 'seed' | 'index'>,
  { hash, reply, embed }: InstanceHrefOptions = {},
): string =>
  stringifySearch({
    ...searchOfParams(params),
    seed,
    i: index,
    h: hash,
    reply: reply !== undefined && reply.length <= MAX_LINKED_REPLY ? reply : undefined,
    embed: embed ? '1' : undefined,
  });

export const homeHref = '#/';

export const playHref = (key: Key, options?: InstanceHrefOptions): string =>
  `#/play/${key.env}@${key.version}${searchOfKey(key, options)}`;

/** The link as it was read. */
export const playHrefOf = ({ env, version, given, seed, index, hash, reply, embed }: InstanceLink): string =>
  `#/play/${env}${version === undefined ? '' : `@${version}`}${stringifySearch({
    ...given,
    seed,
    i: index,
    h: hash,
    reply,
    embed: embed ? '1' : undefined,
  })}`;

/** A link to an environment at its default instance. */
export const playAnyHref = (env: string, seed?: string): string =>
  `#/play/${env}${stringifySearch({ seed })}`;

export interface CatalogueFilters {
  readonly q?: string | undefined;
  readonly family?: string | undefined;
  readonly tag?: string | undefined;
  readonly oracle?: 'yes' | undefined;
}
export const exploreHref = (filters: CatalogueFilters = {}): string =>
  `#/explore${stringifySearch({ ...filters })}`;

export const SECTIONS = [
  'gallery',
  'prompt',
  'instance',
  'verifier',
  'examples',
  'difficulty',
  'audit',
] as const;
export type Section = (typeof SECTIONS)[number];
export const isSection = (text: string): text is Section => (SECTIONS as readonly string[]).includes(text);

/** `search` is params, seed and index in link form. */
export const environmentHref = (env: string, section: Section = 'gallery', search: Search = {}): string =>
  `#/explore/${env}${section === 'gallery' ? '' : `/${section}`}${stringifySearch(search)}`;

export const environmentHrefOfKey = (key: Key, section: Section = 'gallery'): string =>
  `#/explore/${key.env}${section === 'gallery' ? '' : `/${section}`}${searchOfKey(key)}`;

/** The audit of every environment. */
export const auditHref = (search: Readonly<Record<string, string | undefined>> = {}): string =>
  `#/audit${stringifySearch(search)}`;

/** Environments in Python of one's own; of one, its files. */
export const ownHref = (env?: string): string => (env === undefined ? '#/own' : `#/own/${env}`);

export const resultsHref = (filters: Readonly<Record<string, string | undefined>> = {}): string =>
  `#/results${stringifySearch(filters)}`;

/** How alike the environments are. */
export const alikeHref = '#/alike';

export const modelsHref = '#/models';

export const curriculumHref = (search: Readonly<Record<string, string | undefined>> = {}): string =>
  `#/curriculum${stringifySearch(search)}`;

type SearchOf = Readonly<Record<string, string | undefined>>;

/** The reviewed table, or with `file` what was found in the file that was judged. */
export const disagreementsHref = (search: SearchOf = {}, file = false): string =>
  `#/disagreements${file ? '/file' : ''}${stringifySearch(search)}`;

/** One row of the reviewed table. */
export const committedCaseHref = (dataset: string, name: string, search: SearchOf = {}): string =>
  `#/disagreements/${encodeURIComponent(dataset)}/${encodeURIComponent(name)}${stringifySearch(search)}`;

/** A reply of the file that was judged: its line, and its place in the line's list of replies. */
export const fileCaseHref = (
  { line, position }: { readonly line: number; readonly position?: number },
  search: SearchOf = {},
): string =>
  `#/disagreements/file/${line}${position === undefined ? '' : `.${position}`}${stringifySearch(search)}`;

/** A case that travels in the link itself. */
export const packedCaseHref = (packed: string): string => `#/disagreements/link/${packed}`;

/** A queue to be judged, or with an empty search the queues there are. */
export const judgeHref = (search: SearchOf = {}): string => `#/judge${stringifySearch(search)}`;

/** What came of judging. */
export const judgeResultsHref = (search: SearchOf = {}): string =>
  `#/judge/results${stringifySearch(search)}`;

/** `list` is one link or id per line; `at` counts its boards from 0; `edit` shows the list itself. */
export const presentHref = (
  list: string,
  { at, edit = false }: { readonly at?: number; readonly edit?: boolean } = {},
): string => `#/present${stringifySearch({ list: list || undefined, at, edit: edit ? '1' : undefined })}`;

/** The instance meant by an id, by a link of this app, or by the part of one from the `#` on. */
export function readAnyLink(text: string): InstanceLink | undefined {
  const trimmed = text.trim();
  const route = /#\/play\/([^?]*)(\?.*)?$/s.exec(trimmed);
  if (route) return readInstanceLink(route[1] as string, parseSearch(route[2] ?? ''));
  const parts = splitId(trimmed);
  if (!parts) return undefined;
  return {
    env: parts.env,
    version: parts.version,
    given: parseSearch(parts.params),
    seed: parts.seed,
    index: String(parts.index),
    embed: false,
  };
}
