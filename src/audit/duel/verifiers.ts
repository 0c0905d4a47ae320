import type { Host } from '../../core/host.ts';
import { extract } from '../../core/reply.ts';
import { unfenced } from '../replies.ts';
import type { Scope } from '../scope.ts';
import type { Verifier } from './duel.ts';

/** The environment's own verifier. */
export const ours = (scope: Scope): Verifier => ({
  name: 'the verifier',
  solved: async (made, reply) => {
    const judged = await scope.judge(made, reply);
    return 'verdict' in judged && judged.verdict.outcome === 'solved';
  },
});

/** What many collections do: the answer given is compared, as text, with one that was kept. */
export const exactMatch = (scope: Scope): Verifier => ({
  name: 'exact match',
  async solved(made, reply) {
    const right = await scope.right(made);
    return right !== undefined && extract(reply, scope.subject.env.fence).text === unfenced(right).trim();
  },
});

/**
 * Accepts replies in which a pattern is found; `$answer` in it stands for the oracle's answer.
 * @throws SyntaxError where the pattern is none.
 */
export function pattern(scope: Scope, source: string): Verifier {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const compiled = (right: string): RegExp =>
    new RegExp(
      source.replaceAll('$answer', () => escaped(right)),
      'u',
    );
  compiled('');
  return {
    name: `the pattern ${source}`,
    solved: async (made, reply) => compiled((await scope.right(made)) ?? '').test(reply),
  };
}

/** Another verifier of the same instances, such as an earlier version or a file of one's own. */
export const another = (name: string, host: Pick<Host, 'judge'>): Verifier => ({
  name,
  solved: async (made, reply) => (await host.judge(made, reply)).outcome === 'solved',
});
