import type { Rule } from '../../core/environment.ts';
import { corpusOf } from '../corpus.ts';
import type { Fact } from '../finding.ts';
import type { Probe } from '../probe.ts';
import type { Scope, Tried } from '../scope.ts';

type AnyRule = Rule<unknown, unknown, unknown, unknown>;

/** What is noticed of a rule that is gone, least first. */
type Noticed = 'never broken' | 'named otherwise' | 'weakened' | 'dropped';
const ORDER: readonly Noticed[] = ['never broken', 'named otherwise', 'weakened', 'dropped'];

/** Whether an answer that broke `rules[at]` first would be solved without that rule. */
function passesWithout(rules: readonly AnyRule[], at: number, { made, judged }: Tried): boolean {
  if (!('verdict' in judged) || judged.verdict.outcome !== 'wrong') return false;
  const { answer, evidence } = judged.verdict;
  try {
    return rules.slice(at + 1).every((rule) => !rule.broken(made.puzzle, answer, made.secret, evidence));
  } catch {
    // A later rule that relies on this one fails loudly, and is no way to be solved.
    return false;
  }
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

function noticedOf(rules: readonly AnyRule[], at: number, tried: readonly Tried[]): Noticed {
  const name = rules[at]?.name;
  const breaking = tried.filter(
    ({ judged }) => 'verdict' in judged && judged.verdict.outcome === 'wrong' && judged.verdict.rule === name,
  );
  if (breaking.length === 0) return 'never broken';
  const passing = breaking.filter((one) => passesWithout(rules, at, one));
  if (passing.length === 0) return 'named otherwise';
  // Weakened, a rule overlooks breaks at the fewest places.
  const places = passing.map(({ judged }) =>
    'verdict' in judged && judged.verdict.outcome === 'wrong' ? judged.verdict.break.places.length : 0,
  );
  return Math.min(...places) <= 2 ? 'weakened' : 'dropped';
}

/** The mutation score of the rules: each is dropped, and weakened to overlook small breaks; a reply that would then be solved notices it. */
export const droppedRules: Probe = {
  name: 'dropped rules',
  group: 'rules',
  tries:
    'Each rule left out, or made to overlook breaks at one or two places, in turn; some reply must notice.',
  async run(scope) {
    const { rules } = scope.subject.env;
    const tried = await triedOf(scope);
    const noticed = rules.map((rule, at) => ({ name: rule.name, noticed: noticedOf(rules, at, tried) }));
    const facts: Fact[] = [
      {
        name: 'mutation score',
        value: `${noticed.filter((one) => one.noticed !== 'never broken').length} of ${rules.length}`,
      },
      ...noticed.map((one): Fact => ({ name: one.name, value: SAYS[one.noticed] })),
    ];
    const unnoticed = noticed.filter((one) => ORDER.indexOf(one.noticed) === 0);
    if (unnoticed.length > 0)
      return {
        why: `No reply breaks ${unnoticed.map(({ name }) => `“${name}”`).join(', ')} first, so nobody would notice if it were gone.`,
        facts,
      };
    return { n: tried.length, found: [], facts };
  },
};

const SAYS: { readonly [N in Noticed]: string } = {
  'never broken': 'no reply breaks it',
  'named otherwise': 'a later rule refuses the same replies',
  weakened: 'noticed when dropped or weakened',
  dropped: 'noticed when dropped',
};
