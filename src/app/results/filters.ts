import type { Attempt } from '../../records/attempt.ts';
import type { Count } from '../../stats/rate.ts';
import type { Search } from '../search.ts';

export const OUTCOMES = ['solved', 'wrong', 'unreadable'] as const;
export const COLUMNS = ['outcome', 'env', 'level', 'seed', 'solver', 'reward', 'ms', 'at'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sort {
  readonly by: Column;
  readonly down: boolean;
}
export const NEWEST: Sort = { by: 'at', down: true };

/** Counted from 1, or params that are nobody's level. */
export type Level = number | 'own';

/** What the address selects. What it does not name is not filtered. */
export interface Filters {
  readonly env?: string | undefined;
  readonly level?: Level | undefined;
  readonly solver?: string | undefined;
  readonly run?: string | undefined;
  readonly outcome?: Attempt['outcome'] | undefined;
  readonly contested?: true | undefined;
  /** The bar that was clicked: instances where exactly so many attempts were solved. */
  readonly rate?: Count | undefined;
  /** The level whose histogram the bar stands in, where each has its own. */
  readonly bar?: Level | undefined;
  /** Of the histograms, the one over this many attempts an instance. */
  readonly n?: number | undefined;
  readonly rows?: 'instances' | undefined;
  readonly sort?: Sort | undefined;
  /** The attempt that is open. */
  readonly open?: string | undefined;
}

const oneOf = <V extends string>(values: readonly V[], text: string | undefined): V | undefined =>
  values.find((value) => value === text);
const ordinal = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;

const levelOf = (text: string | undefined): Level | undefined => (text === 'own' ? 'own' : ordinal(text));

function sortOf(text: string | undefined): Sort | undefined {
  const by = oneOf(COLUMNS, text?.replace(/^-/, ''));
  return by && { by, down: text?.startsWith('-') ?? false };
}

function rateOf(text: string | undefined): Count | undefined {
  const m = /^(\d{1,6})\/([1-9]\d{0,5})$/.exec(text ?? '');
  return m && Number(m[1]) <= Number(m[2]) ? { solved: Number(m[1]), n: Number(m[2]) } : undefined;
}

/** Reads the address; what makes no sense there is left out. */
export const readFilters = (search: Search): Filters => ({
  env: search.env || undefined,
  level: levelOf(search.level),
  solver: search.solver || undefined,
  run: search.run || undefined,
  outcome: oneOf(OUTCOMES, search.outcome),
  contested: search.contested === 'yes' ? true : undefined,
  rate: rateOf(search.rate),
  bar: levelOf(search.bar),
  n: ordinal(search.n),
  rows: search.rows === 'instances' ? 'instances' : undefined,
  sort: sortOf(search.sort),
  open: search.open || undefined,
});

/** The way back, for links. */
export const writeFilters = (filters: Filters): Record<string, string | undefined> => ({
  env: filters.env,
  level: filters.level?.toString(),
  solver: filters.solver,
  run: filters.run,
  outcome: filters.outcome,
  contested: filters.contested && 'yes',
  rate: filters.rate && `${filters.rate.solved}/${filters.rate.n}`,
  bar: filters.bar?.toString(),
  n: filters.n?.toString(),
  rows: filters.rows,
  sort: filters.sort && `${filters.sort.down ? '-' : ''}${filters.sort.by}`,
  open: filters.open,
});

/** Whether an attempt belongs to what is charted: everything but its outcome. */
export const inScope = ({ env, level, solver, run }: Filters, attempt: Attempt): boolean =>
  (env === undefined || attempt.env === env) &&
  (level === undefined || attempt.level === (level === 'own' ? null : level)) &&
  (solver === undefined || attempt.solver.name === solver) &&
  (run === undefined || attempt.run === run);

/** The filters without the bar that was clicked. */
export const withoutBar = (filters: Filters): Filters => ({
  ...filters,
  ...{ rate: undefined, bar: undefined, rows: undefined },
});

/** Whether an attempt in scope is listed. */
export const isListed = ({ outcome, contested }: Filters, attempt: Attempt): boolean =>
  (outcome === undefined || attempt.outcome === outcome) && (!contested || attempt.contest !== null);

/** What is filtered, in words, for the captions of charts. */
export function inWords(filters: Filters, titleOf: (env: string) => string): string {
  const { env, level, solver } = filters;
  const parts = [
    env === undefined ? 'all environments' : titleOf(env),
    ...(level === undefined ? [] : [level === 'own' ? 'own params' : `level ${level}`]),
    solver === undefined ? 'all solvers' : solver,
    ...(filters.run === undefined ? [] : ['one run']),
  ];
  return parts.join(', ');
}
