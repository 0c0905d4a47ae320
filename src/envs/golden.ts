import type { AnyEnvironment } from '../core/environment.ts';
import { made } from '../core/host.ts';
import { levelOf } from '../core/ids.ts';
import { judge, type Verdict } from '../core/judge.ts';
import { makeRng } from '../core/rng.ts';
import { makeSteps } from '../core/steps.ts';
import { sceneText } from '../core/text.ts';

/** What an environment gives today, to be kept in `golden/<id>.txt`: one instance per level with two verdicts. */
export function goldenText(env: AnyEnvironment): string {
  const levels = env.levels.map((params) => {
    const instance = made(env, params, 'golden', 0);
    const { puzzle, secret } = instance;
    const verdict = (reply: string): string =>
      env.evidence ? 'needs tools' : verdictLine(judge(env, instance, reply));
    const answer = env.oracle?.(puzzle, secret, makeSteps());
    const reply = answer === undefined ? undefined : env.write(answer, puzzle);
    const guess = env.write(env.guess(puzzle, makeRng(`${instance.id}\u0000guess golden`)), puzzle);
    return [
      `=== level ${levelOf(env, params)}: ${instance.id} hash ${instance.hash}`,
      ...part('prompt', instance.prompt),
      ...part('board', sceneText(env.board.show(puzzle, env.board.start(puzzle), null))),
      ...(reply === undefined ? ['--- oracle: none'] : part(`oracle: ${verdict(reply)}`, reply)),
      ...part(`guess: ${verdict(guess)}`, guess),
    ].join('\n');
  });
  return [`${env.id}, version ${env.version}`, ...levels, ''].join('\n\n').replace(/\n+$/, '\n');
}

const part = (head: string, text: string): string[] => [`--- ${head}`, text];

const verdictLine = (verdict: Verdict): string => {
  switch (verdict.outcome) {
    case 'solved':
      return 'solved';
    case 'wrong':
      return `wrong, ${verdict.rule} at ${verdict.break.places.join(' ') || 'no place'}, reward ${verdict.reward.toFixed(4)}`;
    case 'unreadable':
      return `unreadable, ${verdict.why}`;
  }
};

export type GoldenState = 'same' | 'new' | 'stale' | 'changed';

/** `stale`: another version than was kept, to be written anew. `changed`: a change that no new version announces. */
export function goldenState(kept: string | undefined, now: string): GoldenState {
  if (kept === undefined) return 'new';
  if (kept === now) return 'same';
  const head = (text: string): string => text.slice(0, text.indexOf('\n'));
  return head(kept) === head(now) ? 'changed' : 'stale';
}

/** What to do about a state, in one sentence; undefined where all is well. */
export function goldenIssue(env: AnyEnvironment, state: GoldenState): string | undefined {
  switch (state) {
    case 'same':
      return undefined;
    case 'new':
      return `${env.id} has no golden file: run "npm run golden".`;
    case 'stale':
      return `${env.id} has a golden file of another version: run "npm run golden".`;
    case 'changed':
      return `${env.id} gives other instances, prompts or verdicts than version ${env.version} did: raise its version and run "npm run golden".`;
  }
}
