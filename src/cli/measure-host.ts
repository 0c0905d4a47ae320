import type { Host, Made } from '../core/host.ts';
import type { ParamValues } from '../core/params.ts';
import type { Measured, Times } from './measure.ts';

const FEWEST = 3;

/**
 * Measures an environment whose code runs elsewhere, as whoever waits for it sees it: by the clock, calls and copies included.
 * @param level counted from 1
 * @param budget milliseconds for each of the measurements
 */
export async function measureHost(
  host: Host,
  params: ParamValues,
  level: number,
  budget: number,
): Promise<Measured> {
  const made: Made[] = [];
  const make = await timesOf(budget, async (i) => {
    made.push(await host.make(params, 'bench', i));
  });
  const rights: [Made, string][] = [];
  const oracle = host.card.oracle
    ? await timesOf(budget, async (i) => {
        const one = made[i % made.length] as Made;
        const { reply } = await host.oracle(one);
        if (reply !== undefined) rights.push([one, reply]);
      })
    : undefined;
  const judging = async (replies: readonly (readonly [Made, string])[]): Promise<number | null> => {
    if (replies.length === 0) return null;
    const { times } = await timesOf(budget, async (i) => {
      const [one, reply] = replies[i % replies.length] as readonly [Made, string];
      await host.judge(one, reply);
    });
    return rateOf(times);
  };
  return {
    env: host.card.id,
    level,
    perSecond: rateOf(make.times),
    generate: make.summary,
    oracle: oracle?.summary ?? null,
    right: await judging(rights),
    guessed: await judging(made.map((one) => [one, 'none'] as const)),
  };
}

const rateOf = (times: readonly number[]): number =>
  (1000 * times.length) / times.reduce((sum, ms) => sum + ms, 0);

async function timesOf(
  budget: number,
  act: (i: number) => Promise<void>,
): Promise<{ readonly times: readonly number[]; readonly summary: Times }> {
  const times: number[] = [];
  for (let spent = 0; spent < budget || times.length < FEWEST; spent += times.at(-1) as number) {
    const start = performance.now();
    await act(times.length);
    times.push(performance.now() - start);
  }
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] as number;
  return { times, summary: { median: at(0.5), p95: at(0.95) } };
}
