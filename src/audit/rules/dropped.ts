import type { Rule } from '../../core/environment.ts';
import { corpusOf } from '../corpus.ts';
import type { Fact } from '../finding.ts';
import type { Probe } from '../probe.ts';
import type { Scope, Tried } from '../scope.ts';

type AnyRule = Rule<unknown, unknown, unknown, unknown>;

interface Score {
  readonly rule: string;
  /** Replies that break it first; without it their verdict would be another. */
  readonly breaking: number;
  /** Of these, how many would be solved without it. Later rules may rely on it, so only those that rely on none are asked. */
  readonly passing: number;
  /** Of these, how many break it at one or two places: a rule weakened to overlook them would let them through. */
  readonly slight: number;
}

const wrongIn = ({ judged }: Tried) =>
  'verdict' in judged && judged.verdict.outcome === 'wrong' ? judged.verdict : undefined;

function passesWithout(later: readonly AnyRule[], tried: Tried): boolean {
  const verdict = wrongIn(tried);
  if (!verdict || later.some(({ live }) => !live)) return false;
  const { puzzle, secret } = tried.made;
  return later.every((rule) => !rule.broken(puzzle, verdict.answer, secret, verdict.evidence));
}

function scoreOf(rules: readonly AnyRule[], at: number, tried: readonly Tried[]): Score {
  const rule = rules[at]?.name ?? '';
  const breaking = tried.filter((one) => wrongIn(one)?.rule === rule);
  const passing = breaking.filter((one) => passesWithout(rules.slice(at + 1), one));
  const slight = breaking.filter((one) => (wrongIn(one)?.break.places.length ?? 0) <= 2);
  return { rule, breaking: breaking.length, passing: passing.length, slight: slight.length };
}

async function triedOf(scope: Scope): Promise<readonly Tried[]> {
  const tried = (await Promise.all((await scope.instances()).map((one) => corpusOf(scope, one)))).flat();
  const { examples, env } = scope.subject;
  for (const [rule, boards] of Object.entries(examples?.broken ?? {}))
    for (const { puzzle, secret = null, reply } of boards) {
      const made = { id: `${env.id} board of ${rule}`, hash: '', prompt: '', puzzle, secret };
      tried.push({ made, reply, judged: await scope.judgeAfresh(made, reply) });
    }
  return tried;
}

const scoreText = ({ breaking, passing, slight }: Score): string =>
  breaking === 0
    ? 'nobody would notice'
    : `${breaking} replies notice${passing > 0 ? `, ${passing} would be solved without it` : ''}; ${slight} if it overlooked one or two places`;

/** The mutation score of the rules. */
export const droppedRules: Probe = {
  name: 'dropped rules',
  group: 'rules',
  tries:
    'Each rule left out, or made to overlook breaks at one or two places, in turn: the verdict on some reply must change.',
  async run(scope) {
    const { rules } = scope.subject.env;
    const tried = await triedOf(scope);
    const scores = rules.map((_, at) => scoreOf(rules, at, tried));
    const unnoticed = scores.filter(({ breaking }) => breaking === 0).map(({ rule }) => `“${rule}”`);
    const facts: Fact[] = [
      { name: 'mutation score', value: `${rules.length - unnoticed.length} of ${rules.length} rules` },
      ...scores.map((score): Fact => ({ name: score.rule, value: scoreText(score) })),
    ];
    if (unnoticed.length > 0)
      return { why: `No reply breaks ${unnoticed.join(', ')} first: if gone, nobody would notice.`, facts };
    return { n: tried.length, found: [], facts };
  },
};
