import type { Made } from '../../core/host.ts';
import type { Verdict } from '../../core/judge.ts';
import type { ParamValues } from '../../core/params.ts';
import type { Found, Probe } from '../probe.ts';
import { foughtAt } from './against.ts';
import { another } from './verifiers.ts';

/** Another version of an environment, with its own generator and verifier. */
export interface Version {
  /** Rejects where it cannot make the instance. */
  make(params: ParamValues, seed: string, index: number): Promise<Made>;
  judge(made: Made, reply: string): Promise<Verdict>;
}

/** The environment at another version, where its code is at hand. Only instances that both make alike are fought over. */
export const duelWithVersion = (name: string, other: Version): Probe => ({
  name: `duel with ${name}`,
  group: 'duel',
  tries: `The verifier and the one of ${name} on the same instances and replies, mutated until the two disagree.`,
  async run(scope) {
    const found: Found[] = [];
    let n = 0;
    let apart = 0;
    for (const placed of await scope.instances()) {
      const { seed } = scope.options;
      const theirs = await other
        .make(scope.paramsAt(placed.level), seed, placed.index)
        .catch(() => undefined);
      if (theirs?.hash !== placed.made.hash) {
        apart++;
        continue;
      }
      const verifier = another(name, { judge: (_made, reply) => other.judge(theirs, reply) });
      const one = await foughtAt(scope, placed, verifier);
      n += one.n;
      found.push(...one.found);
    }
    const facts = [{ name: 'instances that it makes otherwise', value: apart }];
    return n === 0
      ? { why: `${name} makes other instances, so that no verdict can be compared.`, facts }
      : { n, found, facts };
  },
});
