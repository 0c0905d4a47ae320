import type { Fact } from '../finding.ts';
import type { Probe } from '../probe.ts';
import { median } from '../rates.ts';
import type { Placed, Scope } from '../scope.ts';

interface Rung {
  readonly level: number;
  readonly id: string;
  readonly measure: number;
  readonly least: number;
  readonly most: number;
  readonly steps: number;
  /** Solved within the oracle's median effort at the middle level; undefined where looking up a secret is no search. */
  readonly passed: number | undefined;
}

async function effortOf(scope: Scope, placed: readonly Placed[]): Promise<readonly number[]> {
  const { host } = scope.subject;
  if (!host.card.oracle) return [];
  const efforts = await Promise.all(placed.map(({ made }) => host.oracle(made)));
  return efforts.map(({ steps }) => steps);
}

async function passedOf(scope: Scope, placed: readonly Placed[], limit: number): Promise<number | undefined> {
  const { host } = scope.subject;
  const searching = placed.filter(({ made }) => made.secret === null);
  if (!host.card.oracle || searching.length === 0 || limit === 0) return undefined;
  const replies = await Promise.all(searching.map(({ made }) => host.oracle(made, limit)));
  return replies.filter(({ reply }) => reply !== undefined).length / searching.length;
}

async function ladder(scope: Scope): Promise<readonly Rung[]> {
  const { env } = scope.subject;
  const placed = await Promise.all(scope.options.levels.map((level) => scope.many(level)));
  const efforts = await Promise.all(placed.map((one) => effortOf(scope, one)));
  const limit = median(efforts[Math.floor(efforts.length / 2)] ?? []);
  return Promise.all(
    placed.map(async (one, i) => {
      const measures = one.map(({ made: { puzzle, secret } }) => env.measure.of(puzzle, secret));
      return {
        level: scope.options.levels[i] as number,
        id: one[0]?.made.id ?? '',
        measure: median(measures),
        least: Math.min(...measures),
        most: Math.max(...measures),
        steps: median(efforts[i] ?? []),
        passed: await passedOf(scope, one, limit),
      };
    }),
  );
}

export const difficulty: Probe = {
  name: 'rising difficulty',
  group: 'generator',
  tries:
    'Whether the measure, the oracle’s effort or a bounded search shows the hardest level to be harder than the easiest.',
  async run(scope) {
    const rungs = await ladder(scope);
    const first = rungs[0];
    const last = rungs.at(-1);
    if (!first || !last || first === last) return { why: 'There is one level alone.' };
    const facts = rungs.flatMap(({ level, measure, least, most, steps, passed }): Fact[] => [
      { name: `${scope.subject.env.measure.says} at level ${level}`, value: `${measure} (${least}–${most})` },
      ...(steps > 0 ? [{ name: `oracle steps at level ${level}`, value: steps }] : []),
      ...(passed === undefined
        ? []
        : [{ name: `bounded search at level ${level}`, value: Math.round(100 * passed) / 100 }]),
    ]);
    const rises =
      last.measure > first.measure ||
      last.steps > first.steps ||
      (first.passed !== undefined && last.passed !== undefined && last.passed < first.passed);
    const n = rungs.length * scope.options.many;
    if (rises) return { n, found: [], facts };
    return {
      n,
      facts,
      found: [
        {
          id: last.id,
          expected: `harder than level ${first.level}`,
          got: 'no harder by any measure',
          note: `${scope.subject.env.measure.says}: ${first.measure} at level ${first.level}, ${last.measure} at level ${last.level}; oracle steps: ${first.steps} and ${last.steps}.`,
        },
      ],
    };
  },
};
