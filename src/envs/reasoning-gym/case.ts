import type { RgEntry } from '../../core/environment.ts';
import { LineError } from '../../core/json-line.ts';
import { judge } from '../../core/judge.ts';
import { enter } from '../../core/reasoning-gym.ts';
import type { Span } from '../../core/reply.ts';
import type { Scene } from '../../core/scene.ts';
import { makeSteps } from '../../core/steps.ts';
import { type VerdictFields, verdictFields } from '../../core/verdict-fields.ts';
import type { Adjudication } from './adjudication.ts';
import { adjudications } from './adjudications.ts';
import { tally } from './conformance.ts';
import type { Readers } from './readers.ts';

/** One reply to one entry, and what it was paid. */
export interface Case {
  readonly entry: RgEntry;
  readonly reply: string;
  /** Null where the file gave none. */
  readonly score: number | null;
  readonly kind?: string;
  readonly index?: number;
}

/** A case as a board shows it: plain JSON. */
export interface JudgedCase {
  readonly env: { readonly id: string; readonly title: string };
  readonly verdict: VerdictFields;
  /** Which part of the reply was read. */
  readonly span: Span;
  /** What the broken rule demands. */
  readonly says?: string;
  /** The reply on its board; the empty board where it cannot be read. */
  readonly scene: Scene;
  /** Null where the table says nothing, or where reward and verdict agree. */
  readonly adjudication: Adjudication | null;
}

/** Whether reward and verdict agree: solved ⇔ score 1. */
export const agree = (score: number | null, { outcome }: Pick<VerdictFields, 'outcome'>): boolean =>
  (score !== null && score >= 1) === (outcome === 'solved');

/** @throws LineError, in a sentence, where no environment reads the dataset or the entry cannot be used. */
export async function judgeCase(
  readers: Readers,
  { entry, reply, score, ...more }: Case,
): Promise<JudgedCase> {
  const dataset = entry.metadata.source_dataset;
  const { env, adapter } = await readers.of(dataset);
  const entered = enter(env, adapter, entry);
  if ('why' in entered) throw new LineError(entered.why);
  const { puzzle } = entered.instance;
  const verdict = judge(entered.env, entered.instance, reply);
  const line = { dataset, index: more.index ?? 0, entry };
  const told = tally(
    [env],
    dataset,
    [{ ...line, replies: [{ text: reply, kind: more.kind ?? '', score }] }],
    adjudications,
  );
  const start = env.board.start(puzzle);
  const seen = verdict.outcome === 'unreadable' ? undefined : verdict;
  const draft = seen ? env.board.draft(puzzle, seen.answer, start) : start;
  const says = verdict.outcome === 'wrong' && env.rules.find(({ name }) => name === verdict.rule)?.says;
  return {
    env: { id: env.id, title: env.title },
    verdict: verdictFields(verdict, 'strict'),
    span: verdict.span,
    ...(says ? { says } : {}),
    scene: env.board.show(puzzle, draft, seen?.evidence ?? null),
    adjudication: told?.differences[0]?.row ?? null,
  };
}

/** What the oracle answers to an entry; undefined where it has none or spends its steps. @throws LineError as `judgeCase` does. */
export async function oracleOfCase(readers: Readers, { entry }: Case): Promise<string | undefined> {
  const { env, adapter } = await readers.of(entry.metadata.source_dataset);
  const entered = enter(env, adapter, entry);
  if ('why' in entered) throw new LineError(entered.why);
  const { puzzle, secret } = entered.instance;
  const answer = entered.env.oracle?.(puzzle, secret, makeSteps());
  return answer === undefined ? undefined : entered.env.write(answer, puzzle);
}
