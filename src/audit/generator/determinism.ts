import type { Made } from '../../core/host.ts';
import type { Found, Probe } from '../probe.ts';
import type { Scope } from '../scope.ts';
import type { Elsewhere } from '../subject.ts';

type Compared = Pick<Made, 'hash' | 'prompt'>;
const differs = (a: Compared, b: Compared): boolean => a.hash !== b.hash || a.prompt !== b.prompt;

async function madeAgain(scope: Scope, host: Elsewhere, where: string) {
  const found: Found[] = [];
  const placed = await scope.instances();
  for (const { made, level, index } of placed.toReversed()) {
    const again = await host.make(scope.paramsAt(level), scope.options.seed, index);
    if (differs(made, again))
      found.push({
        ...{ id: made.id, expected: `the instance ${made.hash}`, got: `the instance ${again.hash}` },
        note: `Made again ${where}, it is another.`,
      });
  }
  return { n: placed.length, found };
}

export const determinism: Probe = {
  name: 'determinism',
  group: 'generator',
  tries: 'Every instance made again in the opposite order, after the replies were judged.',
  run: (scope) => madeAgain(scope, scope.subject.host, 'by the same generator'),
};

export const elsewhere: Probe = {
  name: 'the same elsewhere',
  group: 'generator',
  tries: 'Every instance made again in another place: another process, a worker, or a second interpreter.',
  async run(scope) {
    const { twin } = scope.subject;
    return twin ? madeAgain(scope, twin, 'elsewhere') : { why: 'There is no second place to make it in.' };
  },
};
