import { corpusOf } from '../corpus.ts';
import type { Found, Probe } from '../probe.ts';
import { isSolved, type Placed, type Scope } from '../scope.ts';
import { duel, type Verifier } from './duel.ts';
import { exactMatch, ours } from './verifiers.ts';

/** Replies judged by both at each instance. */
const BUDGET = 80;

/** Both judge the same replies to one instance; each disagreement is a finding. */
export async function foughtAt(scope: Scope, placed: Placed, opponent: Verifier) {
  const { made } = placed;
  const seeds = (await corpusOf(scope, placed)).map(({ reply }) => reply);
  const { n, parted } = await duel([ours(scope), opponent], made, seeds, {
    budget: Math.max(seeds.length, scope.part(BUDGET)),
    rng: scope.rng(`duel ${made.id}`),
  });
  const found = parted.map(
    ({ reply, solvedBy }): Found => ({
      ...{ id: made.id, reply },
      expected: `solved by both, or by neither`,
      got: `solved by ${solvedBy} alone`,
    }),
  );
  return { n, found };
}

async function fought(scope: Scope, opponent: Verifier) {
  const found: Found[] = [];
  let n = 0;
  for (const placed of await scope.instances()) {
    const one = await foughtAt(scope, placed, opponent);
    n += one.n;
    found.push(...one.found);
  }
  return { n, found };
}

/** A duel that somebody asked for: each disagreement is a finding. */
export const duelWith = (name: string, opponent: (scope: Scope) => Verifier): Probe => ({
  name: `duel with ${name}`,
  group: 'duel',
  tries: `The verifier and ${name} on the same replies, mutated until the two disagree.`,
  run: (scope) => fought(scope, opponent(scope)),
});

/** Where other answers are right too, exact match refuses them: that says something of exact match, and is no defect. */
export const duelWithExactMatch: Probe = {
  name: 'duel with exact match',
  group: 'duel',
  tries:
    'The verifier and exact match with the oracle’s answer on the same replies, mutated until the two disagree.',
  async run(scope) {
    if (!scope.subject.host.card.oracle) return { why: 'There is no answer to compare with.' };
    const { n, found } = await fought(scope, exactMatch(scope));
    const refused = found.filter(({ got }) => got.includes('exact match'));
    const others: Found[] = [];
    for (const one of found) {
      if (refused.includes(one) || !scope.subject.enumeration?.unique) continue;
      const made = (await scope.instances()).find(({ made: { id } }) => id === one.id)?.made;
      const right = made && (await scope.right(made));
      if (made && right !== undefined && !(await scope.sameAnswer(made, one.reply ?? '', right)))
        others.push({ ...one, note: 'One answer is promised, and this is another.' });
    }
    const facts = [{ name: 'right answers that exact match refuses', value: found.length - refused.length }];
    const badly: Found[] = [];
    for (const one of refused) {
      const made = (await scope.instances()).find(({ made: { id } }) => id === one.id)?.made;
      if (made && !isSolved(await scope.judge(made, one.reply ?? '')))
        badly.push({ ...one, note: 'It is the oracle’s own answer.' });
    }
    return { n, found: [...badly, ...others], facts };
  },
};
