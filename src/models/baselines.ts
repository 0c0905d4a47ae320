import type { Host, Made } from '../core/host.ts';

/** A solver that is no model: it plays by the environment's own means. */
export interface Baseline {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly says: string;
  /** Every attempt at an instance gives the same reply, so one says everything. */
  readonly steady: boolean;
  /**
   * The reply to an instance. Empty where it finds none, which is judged like any other reply.
   * @param attempt counted from 0; other attempts of a baseline that is not steady reply otherwise.
   */
  reply(host: Host, made: Made, attempt: number): Promise<string>;
}

/** Steps that bounded search may take. */
export const SEARCH_STEPS = [100, 1_000, 10_000] as const;

const random: Baseline = {
  name: 'random',
  says: 'A random answer in the right format.',
  steady: false,
  reply: async (host, made, attempt) => (await host.guess(made, String(attempt))) ?? '',
};
const greedy: Baseline = {
  name: 'greedy',
  says: 'The natural first thing to try.',
  steady: true,
  reply: async (host, made) => (await host.greedy(made)) ?? '',
};
const oracle: Baseline = {
  name: 'oracle',
  says: 'The environment’s own way to a right answer.',
  steady: true,
  reply: async (host, made) => (await host.oracle(made)).reply ?? '',
};
const search = (steps: number): Baseline => ({
  name: `search ${steps}`,
  says: `The oracle’s search, given up after ${steps.toLocaleString('en')} steps.`,
  steady: true,
  reply: async (host, made) => (await host.oracle(made, steps)).reply ?? '',
});

/**
 * The baselines that an environment supports, weakest first. Search is left out where the oracle may read a secret:
 * looking up the answer is no search.
 * @param sample any instance of the environment; what it can do is asked of it.
 */
export async function baselinesFor(host: Host, sample: Made): Promise<readonly Baseline[]> {
  const [guess, first] = await Promise.all([host.guess(sample, '0'), host.greedy(sample)]);
  return [
    ...(guess === undefined ? [] : [random]),
    ...(first === undefined ? [] : [greedy]),
    ...(host.card.oracle && sample.secret === null ? SEARCH_STEPS.map(search) : []),
    ...(host.card.oracle ? [oracle] : []),
  ];
}
