import { rightCandidates } from '../completeness/enumeration.ts';
import { examplesHold } from '../completeness/examples.ts';
import { oracleAccepted } from '../completeness/oracle.ts';
import { enumerated } from '../enumerated.ts';
import type { Fact } from '../finding.ts';
import { trivial } from '../generator/trivial.ts';
import { visible } from '../generator/visible.ts';
import type { Probe } from '../probe.ts';
import { farmed } from '../reward/farmed.ts';
import { rewardRange } from '../reward/range.ts';
import { Scope } from '../scope.ts';
import { allCandidates, contradictory } from '../soundness/contradictory.ts';
import { wrongCandidates } from '../soundness/enumeration.ts';
import { foreign } from '../soundness/foreign.ts';
import { forgedNumbers } from '../soundness/forged-numbers.ts';
import { commonest, guessing } from '../soundness/guessing.ts';
import { injection } from '../soundness/injection.ts';
import { mutantAnswers } from '../soundness/mutants.ts';
import { typeConfusion } from '../soundness/type-confusion.ts';
import { echo, empty, gibberish } from '../soundness/worthless.ts';
import type { Subject } from '../subject.ts';
import { type Mutation, mutantHost } from './mutant-host.ts';

/** The probes that ask for verdicts, and so may notice a rule that is gone. */
const WATCHING: readonly Probe[] = [
  ...[examplesHold, wrongCandidates, mutantAnswers, foreign, guessing, commonest, trivial, farmed],
  ...[allCandidates, contradictory, forgedNumbers, injection, typeConfusion, echo, empty, gibberish],
  ...[visible, rewardRange, oracleAccepted, rightCandidates],
];
/** A mutant is looked at so far, at the easiest level: what it asks was mostly judged before. */
const BOUNDS = { count: 1, many: 4, candidates: 100 };

/** Names of the probes that found something. */
async function foundBy(scope: Scope): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const probe of WATCHING) {
    // A probe that comes to an end by a fault of the mutant has noticed it.
    const looked = await probe.run(scope).catch(() => ({ n: 1, found: [{}] }));
    if ('found' in looked && looked.found.length > 0) found.add(probe.name);
  }
  return found;
}

/** Counting candidates is dear, so it is done once; what is left of the enumeration are those that were judged. */
async function judgedOnly(scope: Scope): Promise<Partial<Pick<Subject, 'enumeration'>>> {
  const { enumeration } = scope.subject;
  if (!enumeration) return {};
  const known = new Map<string, ReadonlyMap<string, boolean>>();
  for (const { made, judged } of await enumerated(scope))
    known.set(JSON.stringify(made.puzzle), new Map(judged.map(({ reply, right }) => [reply, right])));
  const of = (puzzle: unknown) => known.get(JSON.stringify(puzzle)) ?? new Map<string, boolean>();
  return {
    enumeration: {
      ...enumeration,
      candidates: (puzzle) => of(puzzle).keys(),
      right: (puzzle, reply) => of(puzzle).get(reply) ?? false,
    },
  };
}

function boundedScope({ subject, options }: Scope): Scope {
  const { count, many, candidates } = options;
  return new Scope(subject, {
    ...options,
    levels: options.levels.slice(0, 1),
    count: Math.min(count, BOUNDS.count),
    many: Math.min(many, BOUNDS.many),
    candidates: Math.min(candidates, BOUNDS.candidates),
  });
}

interface Noticed extends Mutation {
  readonly by: readonly string[];
}

async function noticed(scope: Scope, before: ReadonlySet<string>, mutation: Mutation): Promise<Noticed> {
  const after = await foundBy(
    new Scope({ ...scope.subject, host: mutantHost(scope, mutation) }, scope.options),
  );
  return { ...mutation, by: [...after].filter((name) => !before.has(name)) };
}

const scoreOf = (mutants: readonly Noticed[], how: Mutation['how']): string => {
  const own = mutants.filter((one) => one.how === how);
  return `${own.filter(({ by }) => by.length > 0).length} of ${own.length} rules`;
};

const told = (mutants: readonly Noticed[], rule: string): string =>
  mutants
    .filter((one) => one.rule === rule)
    .map(({ how, by }) => `${how}: ${by.length === 0 ? 'nobody would notice' : by.join(', ')}`)
    .join('; ');

/** The mutation score of the rules: each is dropped and weakened in turn, and the other probes are run on what is left. */
export const droppedRules: Probe = {
  name: 'dropped rules',
  group: 'rules',
  tries:
    'Each rule dropped, then made to overlook breaks at one or two places: some other probe must find a defect that was not there before.',
  async run(scope) {
    const { rules } = scope.subject.env;
    const bounded = boundedScope(scope);
    const looked = new Scope({ ...bounded.subject, ...(await judgedOnly(bounded)) }, bounded.options);
    const before = await foundBy(looked);
    const mutants: Noticed[] = [];
    for (const { name: rule } of rules)
      for (const how of ['dropped', 'weakened'] as const)
        mutants.push(await noticed(looked, before, { rule, how }));
    const names = new Set(mutants.flatMap(({ by }) => by));
    const blind = WATCHING.filter(({ name }) => !names.has(name)).map(({ name }) => name);
    const facts: Fact[] = [
      { name: 'mutation score, dropped', value: scoreOf(mutants, 'dropped') },
      { name: 'mutation score, weakened', value: scoreOf(mutants, 'weakened') },
      ...rules.map(({ name }): Fact => ({ name, value: told(mutants, name) })),
      { name: 'probes that noticed none of them', value: blind.join(', ') || 'none' },
    ];
    const unnoticed = mutants.filter(({ how, by }) => how === 'dropped' && by.length === 0);
    if (unnoticed.length > 0)
      return {
        why: `No probe finds anything where ${unnoticed.map(({ rule }) => `“${rule}”`).join(', ')} is dropped: if gone, nobody would notice.`,
        facts,
      };
    return { n: mutants.length, found: [], facts };
  },
};
