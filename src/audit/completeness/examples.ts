import type { Made } from '../../core/host.ts';
import { instanceHash } from '../../core/ids.ts';
import type { Found, Probe } from '../probe.ts';
import { type Judged, outcomeOf } from '../scope.ts';
import type { ToldExamples } from '../subject.ts';

const told = function* ({ solved, broken, unreadable }: ToldExamples) {
  for (const example of solved) yield { example, expected: 'solved' };
  for (const [rule, examples] of Object.entries(broken))
    for (const example of examples) yield { example, expected: `wrong: ${rule}` };
  for (const example of unreadable) yield { example, expected: 'unreadable' };
};

const said = (judged: Judged): string =>
  'verdict' in judged && judged.verdict.outcome === 'wrong'
    ? `wrong: ${judged.verdict.rule}`
    : outcomeOf(judged);

export const examplesHold: Probe = {
  name: 'its own examples',
  group: 'completeness',
  tries: 'The boards that the environment shows as solved, as breaking each rule, and as unreadable.',
  async run(scope) {
    const { examples, env } = scope.subject;
    if (!examples) return { why: 'It comes with no examples.' };
    const found: Found[] = [];
    let n = 0;
    for (const { example, expected } of told(examples)) {
      n++;
      const instance = { puzzle: example.puzzle, secret: example.secret ?? null };
      const hash = instanceHash(instance);
      const made: Made = { id: `${env.id} example ${hash}`, hash, prompt: '', ...instance };
      const got = said(await scope.judge(made, example.reply));
      if (got !== expected)
        found.push({
          ...{ id: '', reply: example.reply, expected, got },
          note: 'One of the environment’s examples.',
        });
    }
    return { n, found };
  },
};
