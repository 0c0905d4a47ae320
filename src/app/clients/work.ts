import type { AnyEnvironment, Tools } from '../../core/environment.ts';
import { hostOf, made } from '../../core/host.ts';
import { formatId, instanceHash, keyOf, make } from '../../core/ids.ts';
import type { ParamValues } from '../../core/params.ts';
import { makeSteps } from '../../core/steps.ts';
import { catalogue } from '../../envs/catalogue.ts';
import { judgeCase, oracleOfCase } from '../../envs/reasoning-gym/case.ts';
import { openReaders, type Readers } from '../../envs/reasoning-gym/readers.ts';
import type { Answer, Ask, CallName, Effort, Picture, Request, Response, Rung } from './protocol.ts';

export type Work = { readonly [N in CallName]: (ask: Ask<N>) => Promise<Answer<N>> };

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function paramsAt(env: AnyEnvironment, at: Rung): ParamValues {
  if ('params' in at) return at.params;
  const params = env.levels[at.level - 1];
  if (!params)
    throw new RangeError(`${env.title} has ${env.levels.length} levels; there is no level ${at.level}.`);
  return params;
}

const indexes = ({ from, count }: { readonly from: number; readonly count: number }): number[] =>
  Array.from({ length: count }, (_, i) => from + i);

/** What the catalogue worker does, apart from being a worker. */
export function workOf(
  load: (env: string) => Promise<AnyEnvironment>,
  tools: Tools,
  readers: Readers = openReaders(catalogue),
): Work {
  const host = async (env: string) => hostOf(await load(env), tools);
  return {
    async make({ env: id, params, seed, ...range }) {
      const env = await load(id);
      return indexes(range).map((index) => made(env, params, seed, index));
    },
    async pictures({ env: id, at, seed, ...range }) {
      const env = await load(id);
      const params = paramsAt(env, at);
      return indexes(range).map((index): Picture => {
        try {
          const key = keyOf(env, params, seed, index);
          const instance = make(env, key);
          const scene = env.board.show(instance.puzzle, env.board.start(instance.puzzle), null);
          return { index, id: formatId(env, key), hash: instanceHash(instance), scene };
        } catch (error) {
          return { index, why: reasonOf(error) };
        }
      });
    },
    async efforts({ env: id, at, seed, ...range }) {
      const env = await load(id);
      const params = paramsAt(env, at);
      return indexes(range).map((index): Effort => {
        const { puzzle, secret } = make(env, keyOf(env, params, seed, index));
        const steps = makeSteps();
        const found = env.oracle?.(puzzle, secret, steps) !== undefined;
        return { index, steps: steps.used, found, measure: env.measure.of(puzzle, secret) };
      });
    },
    oracle: async ({ env, made, limit }) => (await host(env)).oracle(made, limit),
    guess: async ({ env, made, seed }) => (await host(env)).guess(made, seed),
    greedy: async ({ env, made }) => (await host(env)).greedy(made),
    case: (ask) => judgeCase(readers, ask),
    caseOracle: (ask) => oracleOfCase(readers, ask),
  };
}

/** Answers one request; a fault is an answer too. */
export async function answerTo(work: Work, { id, call, ask }: Request): Promise<Response> {
  try {
    // A request pairs each call with its own ask; TypeScript loses the pairing when both are taken apart.
    const run = work[call] as (ask: Request['ask']) => Promise<Answer<CallName>>;
    return { id, answer: await run(ask) };
  } catch (error) {
    return { id, fault: reasonOf(error) };
  }
}
