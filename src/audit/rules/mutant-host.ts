import type { Rule } from '../../core/environment.ts';
import type { Host, Made } from '../../core/host.ts';
import type { Verdict, Wrong } from '../../core/judge.ts';
import type { Scope } from '../scope.ts';

type AnyRule = Rule<unknown, unknown, unknown, unknown>;

/** A rule that is not kept to: not at all, or not where it is broken at one or two places only. */
export interface Mutation {
  readonly rule: string;
  readonly how: 'dropped' | 'weakened';
}

/** Most places at which a weakened rule overlooks a break. */
const OVERLOOKED = 2;

const overlooks = ({ rule, how }: Mutation, verdict: Verdict): verdict is Wrong =>
  verdict.outcome === 'wrong' &&
  verdict.rule === rule &&
  (how === 'dropped' || verdict.break.places.length <= OVERLOOKED);

/**
 * The verdict of the rules behind the one that is overlooked. One that relies on rules before it is not asked, since it may not end on such
 * an answer: the answer counts as refused by it.
 */
function judgedOn(rules: readonly AnyRule[], made: Made, verdict: Wrong): Verdict {
  const { answer, evidence, span, step } = verdict;
  const at = rules.findIndex(({ name }) => name === verdict.rule);
  for (const rule of rules.slice(at + 1)) {
    const broken = rule.live ? rule.broken(made.puzzle, answer, made.secret, evidence) : { places: [] };
    if (broken) return { ...verdict, rule: rule.name, break: broken };
  }
  return { outcome: 'solved', reward: 1, answer, evidence, span, step };
}

/**
 * The host with one rule dropped or weakened. What was judged before is not judged again, so that a mutant costs little: its verdicts come
 * from those of `scope`.
 */
export function mutantHost(scope: Scope, mutation: Mutation): Host {
  const { host, env } = scope.subject;
  return {
    ...host,
    async judge(made, reply, options) {
      const judged = await scope.judge(made, reply, options?.reading);
      if ('threw' in judged) throw new Error(judged.threw);
      return overlooks(mutation, judged.verdict) ? judgedOn(env.rules, made, judged.verdict) : judged.verdict;
    },
  };
}
