import type { Fact } from '../finding.ts';
import type { Found, Probe } from '../probe.ts';
import { isSolved, outcomeOf, type Placed, type Scope } from '../scope.ts';
import { VARIANTS, type Variant } from './format-variants.ts';

/** How a variant was taken, over all instances: the strictest reading that always accepted it. */
type Taken = 'strict' | 'lenient' | 'refused' | 'not tried';
const WORSE: readonly Taken[] = ['not tried', 'strict', 'lenient', 'refused'];
const worse = (a: Taken, b: Taken): Taken => (WORSE.indexOf(a) > WORSE.indexOf(b) ? a : b);

async function takenAs(scope: Scope, { made }: Placed, reply: string): Promise<Taken> {
  if (isSolved(await scope.judge(made, reply))) return 'strict';
  return isSolved(await scope.judge(made, reply, 'lenient')) ? 'lenient' : 'refused';
}

/** The facts of this probe are the row of the matrix variant × environment. */
export const formatVariants: Probe = {
  name: 'format variants',
  group: 'completeness',
  tries: 'A right answer with spaces, line ends, tags, thinking, boxes, bold, code and a full stop about it.',
  async run(scope) {
    const found: Found[] = [];
    const row = new Map<string, Taken>(VARIANTS.map(({ name }) => [name, 'not tried']));
    let n = 0;
    for (const placed of await scope.instances()) {
      const right = await scope.right(placed.made);
      if (right === undefined || !isSolved(await scope.judge(placed.made, right))) continue;
      const wrong = (await scope.guess(placed.made, 'variant')) ?? 'x';
      for (const variant of VARIANTS) {
        const reply = variant.of(right, wrong);
        if (reply === undefined) continue;
        n++;
        const taken = await takenAs(scope, placed, reply);
        row.set(variant.name, worse(row.get(variant.name) ?? 'not tried', taken));
        if (tooStrict(variant, taken)) found.push(await refusal(scope, placed, reply, variant));
      }
    }
    const facts = [...row].map(([name, value]): Fact => ({ name, value }));
    return n === 0 ? { why: 'There is no right answer to write in other ways.', facts } : { n, found, facts };
  },
};

const tooStrict = ({ reading }: Variant, taken: Taken): boolean =>
  taken === 'refused' || (reading === 'strict' && taken !== 'strict');

async function refusal(
  scope: Scope,
  { made }: Placed,
  reply: string,
  { name, reading }: Variant,
): Promise<Found> {
  const got = outcomeOf(await scope.judge(made, reply, reading));
  return {
    id: made.id,
    reply,
    expected: 'solved',
    got,
    note: `A right answer, given so: ${name} (${reading} reading).`,
  };
}
