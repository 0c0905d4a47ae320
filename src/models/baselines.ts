import type { Host, Made } from '../core/host.ts';
import type { Reply, Solver, Task } from './solver.ts';

/** Steps that bounded search may take. */
export const SEARCH_STEPS = [100, 1_000, 10_000] as const;

/** Instances in work at the same time: enough that neither the page nor its worker waits for the other. */
const TOGETHER = 16;

const reasonOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/**
 * A solver that is no model: it plays by the environment's own means.
 * @param reply undefined where the environment has no such means. An empty reply is judged like any other.
 */
function baseline(
  name: string,
  says: string,
  steady: boolean,
  reply: (task: Task) => Promise<string | undefined>,
): Solver {
  const one = async (task: Task): Promise<Reply | Error> => {
    try {
      const text = await reply(task);
      return text === undefined
        ? new Error(`${task.host.card.title} has no baseline “${name}”.`)
        : { text, end: 'done' };
    } catch (error) {
      return reasonOf(error);
    }
  };
  return {
    ...{ kind: 'baseline', name, says, steady, together: TOGETHER },
    async solve(tasks, { signal } = {}) {
      return Promise.all(tasks.map((task) => (signal?.aborted ? { text: '', end: 'stopped' } : one(task))));
    },
  };
}

const random = baseline('random', 'A random answer in the right format.', false, ({ host, made, attempt }) =>
  host.guess(made, String(attempt)),
);
const greedy = baseline('greedy', 'The natural first thing to try.', true, ({ host, made }) =>
  host.greedy(made),
);
const oracle = baseline(
  'oracle',
  'The environment’s own way to a right answer.',
  true,
  async ({ host, made }) => (host.card.oracle ? ((await host.oracle(made)).reply ?? '') : undefined),
);

/** Looking up a secret is no search. */
const searches = (host: Host, made: Made): boolean => host.card.oracle && made.secret === null;

const search = (steps: number): Solver =>
  baseline(
    `search ${steps}`,
    `The oracle’s search, given up after ${steps.toLocaleString('en')} steps.`,
    true,
    async ({ host, made }) =>
      searches(host, made) ? ((await host.oracle(made, steps)).reply ?? '') : undefined,
  );

/** Weakest first; not every environment supports each. */
export const baselines: readonly Solver[] = [random, greedy, ...SEARCH_STEPS.map(search), oracle];

/** The baseline of a name; a search may have any number of steps. */
export function baselineNamed(name: string): Solver | undefined {
  const steps = /^search ([1-9]\d{0,8})$/.exec(name);
  return steps ? search(Number(steps[1])) : baselines.find((one) => one.name === name);
}

/**
 * The baselines that an environment supports, weakest first.
 * @param sample any instance of the environment; what it can do is asked of it.
 */
export async function baselinesFor(host: Host, sample: Made): Promise<readonly Solver[]> {
  const [guess, first] = await Promise.all([host.guess(sample, '0'), host.greedy(sample)]);
  return [
    ...(guess === undefined ? [] : [random]),
    ...(first === undefined ? [] : [greedy]),
    ...(searches(host, sample) ? SEARCH_STEPS.map(search) : []),
    ...(host.card.oracle ? [oracle] : []),
  ];
}
