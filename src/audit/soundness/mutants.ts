import { corpusOf } from '../corpus.ts';
import type { Found, Probe } from '../probe.ts';
import { isSolved, outcomeOf } from '../scope.ts';

export const mutantAnswers: Probe = {
  name: 'mutants of a right answer',
  group: 'soundness',
  tries:
    'A right answer with one element changed, dropped, doubled or swapped; where one answer is promised, another that is solved is a defect.',
  async run(scope) {
    const found: Found[] = [];
    const { enumeration } = scope.subject;
    let n = 0;
    let others = 0;
    const placed = [
      ...(await scope.instances()),
      ...(await scope.smallest(2)).map((made, index) => ({
        level: scope.options.levels[0] ?? 1,
        index,
        made,
      })),
    ];
    for (const one of placed) {
      const right = await scope.right(one.made);
      if (right === undefined) continue;
      for (const { made, reply, judged } of await corpusOf(scope, one)) {
        n++;
        if ('threw' in judged)
          found.push({ id: made.id, reply, expected: 'a verdict', got: outcomeOf(judged) });
        if (!isSolved(judged) || (await scope.sameAnswer(made, reply, right))) continue;
        others++;
        if (enumeration?.unique)
          found.push({
            ...{ id: made.id, reply, expected: 'not solved', got: 'solved' },
            note: `The prompt promises one answer; the oracle’s is ${right.slice(0, 200)}`,
          });
      }
    }
    if (n === 0) return { why: 'The oracle gives no answer to change.' };
    return { n, found, facts: [{ name: 'other answers that are solved', value: others }] };
  },
};
