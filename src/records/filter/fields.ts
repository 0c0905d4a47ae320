import type { Attempt } from '../attempt.ts';

export type FieldKind = 'text' | 'number' | 'flag' | 'time';
/** A number or time may be missing, and compares with `none` alone. */
export type FieldValue = string | number | boolean | null;

export interface Field {
  readonly kind: FieldKind;
  readonly says: string;
  /** May be missing: `level == none`. */
  readonly empty?: true;
  /** All the values there can be. */
  readonly values?: readonly string[];
  /** It tells how the attempt ended, so a chart of pass rates cannot be narrowed by it. */
  readonly ends?: true;
  readonly of: (attempt: Attempt) => FieldValue;
}

const numberIn = (extra: Attempt['extra'], name: string): number | null => {
  const value = extra?.[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** What a filter can ask of an attempt. */
export const FIELDS = {
  env: { kind: 'text', says: 'the environment’s id', of: (a) => a.env },
  version: { kind: 'number', says: 'the environment’s version', of: (a) => a.version },
  level: { kind: 'number', says: 'from 1; none for own params', empty: true, of: (a) => a.level },
  solver: { kind: 'text', says: 'the solver’s name', of: (a) => a.solver.name },
  kind: {
    kind: 'text',
    says: 'what sort of solver',
    values: ['person', 'baseline', 'model', 'recording'],
    of: (a) => a.solver.kind,
  },
  run: { kind: 'text', says: 'the run’s id', empty: true, of: (a) => a.run },
  seed: { kind: 'text', says: 'the instance’s seed', of: (a) => a.seed },
  index: { kind: 'number', says: 'the instance’s index', of: (a) => a.index },
  instance: { kind: 'text', says: 'the instance’s id', of: (a) => a.instance },
  reading: {
    kind: 'text',
    says: 'how the reply is read',
    values: ['strict', 'lenient'],
    of: (a) => a.reading,
  },
  assisted: { kind: 'flag', says: 'the answer was shown before', of: (a) => a.assisted },
  at: { kind: 'time', says: 'when, in UTC: "2026-03-01"', of: (a) => a.at },
  outcome: {
    kind: 'text',
    says: 'the verdict',
    values: ['solved', 'wrong', 'unreadable'],
    ends: true,
    of: (a) => a.outcome,
  },
  reward: { kind: 'number', says: 'from 0 to 1', ends: true, of: (a) => a.reward },
  rule: { kind: 'text', says: 'the rule that is broken', empty: true, ends: true, of: (a) => a.rule },
  contested: { kind: 'flag', says: 'somebody objects', ends: true, of: (a) => a.contest !== null },
  ms: { kind: 'number', says: 'time spent, in milliseconds', empty: true, ends: true, of: (a) => a.ms },
  length: { kind: 'number', says: 'characters of the reply', ends: true, of: (a) => a.reply.length },
  tokens: {
    kind: 'number',
    says: 'tokens of the reply',
    empty: true,
    ends: true,
    of: (a) => numberIn(a.extra, 'replyTokens'),
  },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);
/** With what its type leaves out where it is not said. */
export const fieldOf = (name: FieldName): Field => FIELDS[name];
