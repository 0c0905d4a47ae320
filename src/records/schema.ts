import * as z from 'zod/mini';
import { cleanSeed, splitId } from '../core/ids.ts';
import {
  type Attempt,
  CONTEST_REASONS,
  type Contest,
  type ContestReason,
  type Game,
  type Run,
} from './attempt.ts';

z.config({ jitless: true });

export const says = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'is missing' : `is not ${what}`),
});

const text = z.string(says('text'));
const name = text.check(z.minLength(1, says('text of one character or more')));
const flag = z.boolean(says('true or false'));
const count = z.int(says('a whole number')).check(z.gte(0, says('0 or more')));
const ordinal = z.int(says('a whole number')).check(z.gte(1, says('1 or more')));
export const time = text.check(
  z.refine(
    (at) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(at) && !Number.isNaN(Date.parse(at)),
    says('a time in UTC such as 2026-03-01T09:30:00.000Z'),
  ),
);
export const oneOf = <const V extends string>(...values: readonly V[]) =>
  z.enum([...values], says(values.join(' or ')));
const params = z.record(
  text,
  z.union(
    [z.number(), z.string(), z.boolean(), z.array(z.string())],
    says('a number, text, true, false or a list of text'),
  ),
  says('an object of params'),
);
const reasons = Object.keys(CONTEST_REASONS) as ContestReason[];

const solver = z.looseObject(
  { kind: oneOf('person', 'baseline', 'model', 'recording'), name },
  says('an object with kind and name'),
);
const contest = z.looseObject(
  { reason: oneOf(...reasons), note: text, at: time },
  says('an object with reason, note and at'),
);
const attempt = z.looseObject(
  {
    id: name,
    at: time,
    instance: name,
    hash: text,
    env: name,
    version: count,
    params,
    level: z.nullable(ordinal),
    seed: name,
    index: count,
    solver,
    reply: text,
    reading: oneOf('strict', 'lenient'),
    step: oneOf('exact', 'markup', 'number', 'symbolic'),
    outcome: oneOf('solved', 'wrong', 'unreadable'),
    reward: z.number(says('a number')).check(z.gte(0, says('0 or more')), z.lte(1, says('1 or less'))),
    rule: z.nullable(text),
    places: z.array(text, says('a list of places')),
    why: z.nullable(text),
    ms: z.nullable(z.number(says('a number of milliseconds')).check(z.gte(0, says('0 or more')))),
    assisted: flag,
    run: z.nullable(text),
    contest: z.nullable(contest),
    extra: z.optional(z.record(z.string(), z.unknown(), says('an object'))),
  },
  says('a JSON object'),
);
const run = z.object(
  {
    id: name,
    at: time,
    solver: z.object({ kind: oneOf('person', 'baseline', 'model', 'recording'), name }),
    settings: z.optional(
      z.record(
        text,
        z.union([text, z.number(), flag], says('text, a number, true or false')),
        says('an object'),
      ),
    ),
    parts: z.array(
      z.object({ env: name, version: count, levels: z.array(ordinal) }),
      says('a list of parts'),
    ),
    seed: name,
    instances: count,
    attemptsEach: count,
    reading: oneOf('strict', 'lenient'),
    state: oneOf('running', 'done', 'stopped', 'left'),
  },
  says('an object'),
);

const place = z.string();
const pose = z.object({
  x: z.number(),
  y: z.number(),
  turn: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  flip: z.boolean(),
});
const gesture = z.discriminatedUnion('do', [
  z.object({ do: z.literal('set'), at: place, value: z.string() }),
  z.object({ do: z.literal('note'), at: place, value: z.string() }),
  z.object({ do: z.literal('tap'), at: place }),
  z.object({ do: z.literal('drag'), from: place, to: place }),
  z.object({ do: z.literal('pose'), at: place, pose: z.nullable(pose) }),
  z.object({ do: z.literal('key'), key: z.string() }),
]);
const move = z.union(
  [z.object({ gesture }), z.object({ text: z.string() }), z.object({ restart: z.literal(true) })],
  says('a move'),
);
const game = z.object(
  {
    instance: name,
    hash: text,
    history: z
      .object({ moves: z.array(move), at: count }, says('a history of moves'))
      .check(z.refine(({ moves, at }) => at <= moves.length, 'is at a move that is not there')),
    ms: z.number(says('a number of milliseconds')).check(z.gte(0, says('0 or more'))),
    at: time,
    assisted: flag,
  },
  says('an object'),
);

export type Checked<T> = { readonly value: T } | { readonly why: string };

/** The first thing that is wrong, as a sentence: “reward is not a number.” */
export function faultOf({ issues: [issue] }: z.core.$ZodError): string {
  const at = issue?.path.map(String).join('.') ?? '';
  return `${at === '' ? 'It' : `“${at}”`} ${issue?.message || 'is not as it should be'}.`;
}

/** Appends the fields of a row that are not known, with their values. */
function strangers(row: object, known: ReadonlySet<string>, prefix: string, into: [string, unknown][]): void {
  // Own keys of a row that was read as JSON: no getter runs here.
  for (const key of Object.keys(row))
    if (!known.has(key)) into.push([`${prefix}${key}`, (row as Readonly<Record<string, unknown>>)[key]]);
}

/** Unknown fields beside those already in `extra`; one whose name is taken gets a prime. */
function extraOf(
  unknown: readonly [string, unknown][],
  extra: Readonly<Record<string, unknown>> | undefined,
) {
  if (unknown.length === 0) return extra;
  const all = new Map(Object.entries(extra ?? {}));
  for (const [key, value] of unknown) {
    let free = key;
    while (all.has(free)) free += '′';
    all.set(free, value);
  }
  return Object.fromEntries(all);
}

const FIELDS: ReadonlySet<string> = new Set(Object.keys(attempt.shape));
const SOLVER_FIELDS: ReadonlySet<string> = new Set(Object.keys(solver.shape));
const CONTEST_FIELDS: ReadonlySet<string> = new Set(Object.keys(contest.shape));

/** Reads an attempt from a file or from the database. Fields that have no place in it are kept in `extra`. */
export function checkAttempt(row: unknown): Checked<Attempt> {
  const read = z.safeParse(attempt, row);
  if (!read.success) return { why: faultOf(read.error) };
  const a = read.data;
  const why = disagreement(a);
  if (why) return { why };
  const unknown: [string, unknown][] = [];
  strangers(a, FIELDS, '', unknown);
  strangers(a.solver, SOLVER_FIELDS, 'solver.', unknown);
  if (a.contest) strangers(a.contest, CONTEST_FIELDS, 'contest.', unknown);
  const extra = extraOf(unknown, a.extra);
  const value: Attempt = {
    id: a.id,
    at: a.at,
    instance: a.instance,
    hash: a.hash,
    env: a.env,
    version: a.version,
    params: a.params,
    level: a.level,
    seed: a.seed,
    index: a.index,
    solver: { kind: a.solver.kind, name: a.solver.name },
    reply: a.reply,
    reading: a.reading,
    step: a.step,
    outcome: a.outcome,
    reward: a.reward,
    rule: a.rule,
    places: a.places,
    why: a.why,
    ms: a.ms,
    assisted: a.assisted,
    run: a.run,
    contest: a.contest && contestOf(a.contest),
  };
  return { value: extra === undefined ? value : { ...value, extra } };
}

const contestOf = ({ reason, note, at }: Contest): Contest => ({ reason, note, at });

/** Fields that say the same thing twice must agree. */
function disagreement(row: z.infer<typeof attempt>): string | undefined {
  const parts = splitId(row.instance);
  if (!parts) return '“instance” is no id; one looks like name@1?size=4#seed/0.';
  if (parts.env !== row.env) return `“instance” is one of ${parts.env}, but “env” is ${row.env}.`;
  if (parts.version !== row.version)
    return `“instance” is of version ${parts.version}, but “version” is ${row.version}.`;
  if (parts.index !== row.index || (parts.seed !== row.seed && cleanSeed(parts.seed) !== cleanSeed(row.seed)))
    return '“instance” has another seed or index than “seed” and “index”.';
  if ((row.outcome === 'solved') !== (row.reward === 1))
    return '“reward” is 1 exactly when “outcome” is solved.';
  return undefined;
}

/** A run of one environment was kept without parts at first. */
function withParts(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || 'parts' in row || !('env' in row)) return row;
  const { env, version, levels, ...rest } = row as Readonly<Record<string, unknown>>;
  return { ...rest, parts: [{ env, version, levels }] };
}

export function checkRun(row: unknown): Checked<Run> {
  const read = z.safeParse(run, withParts(row));
  if (!read.success) return { why: faultOf(read.error) };
  const { settings, ...rest } = read.data;
  return { value: settings === undefined ? rest : { ...rest, settings } };
}

export function checkGame(row: unknown): Checked<Game> {
  const read = z.safeParse(game, row);
  return read.success ? { value: read.data } : { why: faultOf(read.error) };
}
