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

function decide(
  env: AnyEnvironment,
  { puzzle, secret }: AnyInstance,
  { span, step }: Seen,
  answer: unknown,
  evidence: unknown,
): Solved | Wrong {
  for (const rule of env.rules) {
    const broken = rule.broken(puzzle, answer, secret, evidence);
    if (!broken) continue;
    const reward = env.partial?.(puzzle, answer, secret, evidence) ?? 0;
    if (!(reward >= 0 && reward < 1))
      throw new RangeError(`${env.id}: partial reward ${reward} is not in [0, 1)`);
    return { outcome: 'wrong', reward, rule: rule.name, break: broken, span, step, answer, evidence };
  }
  return { outcome: 'solved', reward: 1, span, step, answer, evidence };
}

const unreadable = (why: string, { span, step }: Seen): Unreadable => ({
  outcome: 'unreadable',
  reward: 0,
  why,
  span,
  step,
});

/** The first solved reading, else the first readable one, else the strict one. */
const better = (kept: Verdict, next: Verdict): Verdict =>
  next.outcome === 'solved' || (kept.outcome === 'unreadable' && next.outcome === 'wrong') ? next : kept;

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
  const verdict = (read: Read<unknown>, seen: Seen): Verdict =>
    'why' in read ? unreadable(read.why, seen) : decide(env, instance, seen, read.answer, null);
  const { span, read } = readReply(env, instance.puzzle, reply);
  let kept = verdict(read, { span, step: 'exact' });
  if (reading === 'strict' || span.text === '') return kept;
  for (const { step, read } of loosened(env, instance.puzzle, span.text)) {
    if (kept.outcome === 'solved') break;
    kept = better(kept, verdict(read, { span, step }));
  }
  return kept;
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
    const verdict = async (read: Read<unknown>, seen: Seen): Promise<Verdict> => {
      if ('why' in read) return unreadable(read.why, seen);
      const evidence = await env.evidence?.(instance.puzzle, read.answer, instance.secret, tools);
      return decide(env, instance, seen, read.answer, evidence);
    };
    const { span, read } = readReply(env, instance.puzzle, reply);
    let kept = await verdict(read, { span, step: 'exact' });
    if (options.reading !== 'lenient' || span.text === '') return kept;
    for (const { step, read } of loosened(env, instance.puzzle, span.text)) {
      if (kept.outcome === 'solved') break;
      kept = better(kept, await verdict(read, { span, step }));
    }
    return kept;
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
