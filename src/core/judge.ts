import type { AnyEnvironment, AnyInstance, Break, Read, Tools } from './environment.ts';
import { type LenientStep, loosened } from './lenient.ts';
import { extract, MAX_REPLY, type Span } from './reply.ts';

/** How a reply is read. Strict is the default everywhere. */
export type Reading = 'strict' | 'lenient';
export interface JudgeOptions {
  readonly reading?: Reading;
}

interface Seen {
  /** Which part of the reply was read. */
  readonly span: Span;
  /** The step of the lenient reading that this verdict comes from; `exact` is the strict one. */
  readonly step: LenientStep;
}
export interface Solved extends Seen {
  readonly outcome: 'solved';
  readonly reward: 1;
  readonly answer: unknown;
  readonly evidence: unknown;
}
export interface Wrong extends Seen {
  readonly outcome: 'wrong';
  /** In [0, 1). */
  readonly reward: number;
  /** The name of the first rule that is broken, and how. */
  readonly rule: string;
  readonly break: Break;
  readonly answer: unknown;
  readonly evidence: unknown;
}
export interface Unreadable extends Seen {
  readonly outcome: 'unreadable';
  readonly reward: 0;
  readonly why: string;
}
export type Verdict = Solved | Wrong | Unreadable;

/** The one way from a reply to an answer: the judge, the play screen and the laws all use it. */
export function readReply(
  env: AnyEnvironment,
  puzzle: unknown,
  reply: string,
): { readonly span: Span; readonly read: Read<unknown> } {
  if (reply.length > MAX_REPLY)
    return {
      span: { text: '', from: 0, to: 0, by: 'text' },
      read: { why: `The reply is longer than ${MAX_REPLY} characters.` },
    };
  const span = extract(reply, env.fence);
  return {
    span,
    read: span.text === '' ? { why: 'The reply holds no answer.' } : env.read(span.text, puzzle),
  };
}

/** Candidates in the order they are judged; the lenient ones are made only when asked for. */
function* readings(
  env: AnyEnvironment,
  puzzle: unknown,
  reply: string,
  reading: Reading,
): Generator<{ readonly span: Span; readonly step: LenientStep; readonly read: Read<unknown> }> {
  const exact = readReply(env, puzzle, reply);
  yield { ...exact, step: 'exact' };
  if (reading === 'strict' || exact.span.text === '') return;
  for (const { step, read } of loosened(env, puzzle, exact.span.text)) yield { span: exact.span, step, read };
}

function decide(
  env: AnyEnvironment,
  { puzzle, secret }: AnyInstance,
  seen: Seen,
  answer: unknown,
  evidence: unknown,
): Solved | Wrong {
  for (const rule of env.rules) {
    const broken = rule.broken(puzzle, answer, secret, evidence);
    if (!broken) continue;
    const reward = env.partial?.(puzzle, answer, secret, evidence) ?? 0;
    if (!(reward >= 0 && reward < 1))
      throw new RangeError(`${env.id}: partial reward ${reward} is not in [0, 1)`);
    return { outcome: 'wrong', reward, rule: rule.name, break: broken, ...seen, answer, evidence };
  }
  return { outcome: 'solved', reward: 1, ...seen, answer, evidence };
}

/** The first solved reading, else the first readable one, else the strict one. */
const better = (kept: Verdict | undefined, next: Verdict): Verdict =>
  kept === undefined ||
  next.outcome === 'solved' ||
  (kept.outcome === 'unreadable' && next.outcome === 'wrong')
    ? next
    : kept;

/**
 * R(s, a) for environments that need no tools. Deterministic; never throws for any reply.
 * @throws when the environment gathers evidence: use `judgeWith`.
 */
export function judge(
  env: AnyEnvironment,
  instance: AnyInstance,
  reply: string,
  { reading = 'strict' }: JudgeOptions = {},
): Verdict {
  if (env.evidence) throw new TypeError(`${env.id} needs tools: use judgeWith`);
  let kept: Verdict | undefined;
  for (const { span, step, read } of readings(env, instance.puzzle, reply, reading)) {
    kept = better(
      kept,
      'why' in read
        ? { outcome: 'unreadable', reward: 0, why: read.why, span, step }
        : decide(env, instance, { span, step }, read.answer, null),
    );
    if (kept.outcome === 'solved') break;
  }
  return kept as Verdict;
}

/** R(s, a) with tools at hand, for every environment. */
export const judgeWith =
  (tools: Tools) =>
  async (
    env: AnyEnvironment,
    instance: AnyInstance,
    reply: string,
    options: JudgeOptions = {},
  ): Promise<Verdict> => {
    if (!env.evidence) return judge(env, instance, reply, options);
    let kept: Verdict | undefined;
    for (const { span, step, read } of readings(env, instance.puzzle, reply, options.reading ?? 'strict')) {
      if ('why' in read) kept = better(kept, { outcome: 'unreadable', reward: 0, why: read.why, span, step });
      else {
        const evidence = await env.evidence(instance.puzzle, read.answer, instance.secret, tools);
        kept = better(kept, decide(env, instance, { span, step }, read.answer, evidence));
      }
      if (kept.outcome === 'solved') break;
    }
    return kept as Verdict;
  };

/** What breaks a live rule now, each with its rule; not a verdict. */
export const conflicts = (
  env: AnyEnvironment,
  { puzzle, secret }: AnyInstance,
  answer: unknown,
): { readonly rule: string; readonly says: string; readonly break: Break }[] =>
  env.rules.flatMap((rule) => {
    const broken = rule.live ? rule.broken(puzzle, answer, secret, null) : undefined;
    return broken ? [{ rule: rule.name, says: rule.says, break: broken }] : [];
  });
