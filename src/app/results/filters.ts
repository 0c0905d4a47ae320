import {
  allOf,
  conjunctsOf,
  type Expression,
  equalTo,
  type Value,
  withEqual,
} from '../../records/filter/expression.ts';
import type { FieldName } from '../../records/filter/fields.ts';
import { parseFilter } from '../../records/filter/parse.ts';
import { printFilter } from '../../records/filter/print.ts';
import type { FilterFault } from '../../records/filter/tokens.ts';
import type { Count } from '../../stats/rate.ts';
import { FIELD_AXES, type FieldAxis, type Lasso } from '../attempts/field-points.ts';
import type { Level, Narrowing, SolverName } from '../attempts/protocol.ts';
import { solverOfWho, whoOfSolver } from '../attempts/solver-name.ts';
import type { Search } from '../search.ts';
import { readLasso, writeLasso } from './lasso-text.ts';

export const OUTCOMES = ['solved', 'wrong', 'unreadable'] as const;
export const COLUMNS = ['outcome', 'env', 'level', 'seed', 'solver', 'reward', 'ms', 'at'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sort {
  readonly by: Column;
  readonly down: boolean;
}
export const NEWEST: Sort = { by: 'at', down: true };

export const PANELS = ['rates', 'calibration', 'solvers', 'field'] as const;
export type Panel = (typeof PANELS)[number];

/** What the address selects. What it does not name is not filtered. */
export interface Filters {
  readonly where?: Expression | undefined;
  /** The filter where it cannot be read, with what is wrong. */
  readonly unread?: { readonly text: string; readonly fault: FilterFault } | undefined;
  readonly panel?: Panel | undefined;
  /** The bar that was clicked: instances where exactly so many attempts were solved. */
  readonly rate?: Count | undefined;
  /** The level whose histogram the bar stands in, where each has its own. */
  readonly bar?: Level | undefined;
  /** Of the histograms, the one over this many attempts an instance. */
  readonly n?: number | undefined;
  /** The solvers that are compared. */
  readonly a?: SolverName | undefined;
  readonly b?: SolverName | undefined;
  /** What the field sets against difficulty, and the lasso drawn in it. */
  readonly axis?: FieldAxis | undefined;
  readonly lasso?: Lasso | undefined;
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

const solverOf = (text: string | undefined): SolverName | undefined =>
  text?.includes(' ') ? solverOfWho(text) : undefined;

const equal = (field: FieldName, value: Value | undefined): readonly Expression[] =>
  value === undefined ? [] : [{ is: 'compare', field, order: '==', value }];

/** Names in an address that stand for a short filter each: links from elsewhere are written with them. */
function shorthand({ env, level, solver, run, outcome, contested }: Search): readonly Expression[] {
  const at = levelOf(level);
  return [
    ...equal('env', env || undefined),
    ...equal('level', at === 'own' ? null : at),
    ...equal('solver', solver || undefined),
    ...equal('run', run || undefined),
    ...equal('outcome', oneOf(OUTCOMES, outcome)),
    ...equal('contested', contested === 'yes' ? true : undefined),
  ];
}

/** Reads the address; what makes no sense there is left out, but a filter that cannot be read is told. */
export function readFilters(search: Search): Filters {
  const read = parseFilter(search.filter ?? '');
  const asked = 'fault' in read ? undefined : read.expression;
  return {
    where: allOf([...shorthand(search), ...conjunctsOf(asked)]),
    unread: 'fault' in read ? { text: search.filter ?? '', fault: read.fault } : undefined,
    panel: oneOf(PANELS.slice(1), search.panel),
    rate: rateOf(search.rate),
    bar: levelOf(search.bar),
    n: ordinal(search.n),
    a: solverOf(search.a),
    b: solverOf(search.b),
    axis: oneOf(FIELD_AXES.slice(1), search.axis),
    lasso: readLasso(search.lasso),
    rows: search.rows === 'instances' ? 'instances' : undefined,
    sort: sortOf(search.sort),
    open: search.open || undefined,
  };
}

/** The way back, for links. */
export const writeFilters = (filters: Filters): Record<string, string | undefined> => ({
  filter: filters.unread?.text ?? (printFilter(filters.where) || undefined),
  panel: filters.panel,
  rate: filters.rate && `${filters.rate.solved}/${filters.rate.n}`,
  bar: filters.bar?.toString(),
  n: filters.n?.toString(),
  a: filters.a && whoOfSolver(filters.a),
  b: filters.b && whoOfSolver(filters.b),
  axis: filters.axis,
  lasso: writeLasso(filters.lasso),
  rows: filters.rows,
  sort: filters.sort && `${filters.sort.down ? '-' : ''}${filters.sort.by}`,
  open: filters.open,
});

/** What the worker is asked for. */
export const whereOf = ({ where }: Filters): string => printFilter(where);
export const narrowingOf = (filters: Filters): Narrowing => ({
  where: whereOf(filters),
  ...{ rate: filters.rate, bar: filters.bar, lasso: filters.lasso },
});

/** The filters without the bar that was clicked or the lasso that was drawn. */
export const withoutMark = (filters: Filters): Filters => ({
  ...filters,
  ...{ rate: undefined, bar: undefined, lasso: undefined, rows: undefined },
});

/** The same with another filter; what was marked in a chart of the old one is let go. */
export const withWhere = (filters: Filters, where: Expression | undefined): Filters => ({
  ...withoutMark(filters),
  ...{ where, unread: undefined, open: undefined },
});

/** The text a field must equal; undefined where the filter does not say so. */
export function textOf({ where }: Filters, field: FieldName): string | undefined {
  const value = equalTo(where, field);
  return typeof value === 'string' ? value : undefined;
}

export function levelIn({ where }: Filters): Level | undefined {
  const value = equalTo(where, 'level');
  return value === null ? 'own' : typeof value === 'number' ? value : undefined;
}

/** A link's filters in which these fields have these values; null is a level that is nobody's. */
export const choosing = (
  filters: Filters,
  values: Readonly<Partial<Record<FieldName, Value | undefined>>>,
): Filters =>
  withWhere(
    filters,
    (Object.entries(values) as [FieldName, Value | undefined][]).reduce(
      (where, [field, value]) => withEqual(where, field, value),
      filters.where,
    ),
  );
