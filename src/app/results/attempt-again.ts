import type { Host } from '../../core/host.ts';
import { readReply, type Verdict } from '../../core/judge.ts';
import type { Scene } from '../../core/scene.ts';
import type { Attempt } from '../../records/attempt.ts';

/** An attempt made anew from its instance and its reply. */
export interface Again {
  readonly verdict: Verdict;
  /** The generator gives the instance it gave then. */
  readonly sameInstance: boolean;
  readonly sameVerdict: boolean;
  /** The answer on the board, where the environment can draw and the reply can be read. */
  readonly scene?: Scene;
  /** Rule names with what they ask. */
  readonly says?: string | undefined;
}

/** Judges the reply again, on this machine. */
export async function again(host: Host, attempt: Attempt): Promise<Again> {
  const made = await host.make(attempt.params, attempt.seed, attempt.index);
  const verdict = await host.judge(made, attempt.reply, { reading: attempt.reading });
  const env = host.board;
  const read = env && readReply(env, made.puzzle, attempt.reply).read;
  const answer = verdict.outcome !== 'unreadable' ? { answer: verdict.answer } : read;
  const drawn = env && answer && 'answer' in answer;
  const evidence = verdict.outcome === 'unreadable' ? null : verdict.evidence;
  const start = env?.board.start(made.puzzle);
  const draft = drawn ? env.board.draft(made.puzzle, answer.answer, start) : start;
  const rule = verdict.outcome === 'wrong' ? verdict.rule : null;
  return {
    verdict,
    sameInstance: made.hash === attempt.hash,
    sameVerdict: verdict.outcome === attempt.outcome && rule === attempt.rule,
    ...(env ? { scene: env.board.show(made.puzzle, draft, evidence) } : {}),
    says: env?.rules.find(({ name }) => name === rule)?.says,
  };
}
