import type { Found, Looked } from '../probe.ts';
import { rateText, tooOften } from '../rates.ts';
import { isSolved, outcomeOf, type Placed, type Scope } from '../scope.ts';

/** Judges replies that can never be right, whatever the instance; the oracle's own answer by another name is let be. */
export async function triedWorthless(
  scope: Scope,
  repliesTo: (placed: Placed) => readonly string[] | Promise<readonly string[]>,
  note?: string,
): Promise<Looked> {
  const found: Found[] = [];
  let n = 0;
  for (const placed of await scope.instances()) {
    const { made } = placed;
    const right = await scope.right(made);
    for (const reply of new Set(await repliesTo(placed))) {
      n++;
      const judged = await scope.judge(made, reply);
      const threw = 'threw' in judged;
      if (!threw && !isSolved(judged)) continue;
      if (!threw && right !== undefined && (await scope.sameAnswer(made, reply, right))) continue;
      found.push({
        ...{ id: made.id, reply, expected: 'not solved', got: outcomeOf(judged) },
        ...(note === undefined ? {} : { note }),
      });
    }
  }
  return { n, found };
}

/**
 * Judges replies that may be right now and then: a finding is one that is solved on more instances than luck explains, one
 * that is solved beside the only right answer, or one that makes the verifier fail.
 */
export async function triedConstants(scope: Scope, replies: readonly string[]): Promise<Looked> {
  const found: Found[] = [];
  let n = 0;
  const instances = await scope.instances();
  for (const reply of replies) {
    const solved: Found[] = [];
    for (const { made } of instances) {
      n++;
      const judged = await scope.judge(made, reply);
      const one = { id: made.id, reply, expected: 'not solved', got: outcomeOf(judged) };
      if ('threw' in judged) found.push(one);
      if (!isSolved(judged)) continue;
      const right = await scope.right(made);
      if (right !== undefined && (await scope.sameAnswer(made, reply, right))) continue;
      if (scope.subject.enumeration?.unique)
        found.push({
          ...one,
          note: 'The prompt promises one answer, and this is another than the oracle’s.',
        });
      else solved.push(one);
    }
    const hits = { hits: solved.length, n: instances.length };
    if (solved.length >= 3 && tooOften(hits))
      found.push({
        ...(solved[0] as Found),
        note: `The same reply is solved on ${rateText(hits)} of the instances.`,
      });
  }
  return { n, found };
}
