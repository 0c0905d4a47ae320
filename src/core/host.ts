import type { AnyEnvironment, AnyInstance, Tag, Tools } from './environment.ts';
import { instanceHash, series } from './ids.ts';
import { type JudgeOptions, judgeWith, type Verdict } from './judge.ts';
import type { ParamValues } from './params.ts';
import { askFor } from './reply.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

/** What the catalogue tells of an environment before its code is loaded. */
export interface Card {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly about: string;
  readonly family: string;
  readonly tags: readonly Tag[];
  readonly levels: number;
  readonly oracle: boolean;
}

/** An instance as it travels: plain JSON. */
export interface Made extends AnyInstance {
  readonly id: string;
  readonly hash: string;
  /** The whole prompt, with the line that asks for the answer's form. */
  readonly prompt: string;
}

/** Everything outside `core` and `envs` meets an environment like this, wherever its code runs. */
export interface Host {
  readonly card: Card;
  /** Present where play can draw more than text; absent for an environment written in Python. */
  readonly board?: AnyEnvironment;
  make(params: ParamValues, seed: string, index: number): Promise<Made>;
  judge(made: Made, reply: string, options?: JudgeOptions): Promise<Verdict>;
  /** The oracle's answer as reply text, and the steps it took; undefined text when it has none. */
  oracle(made: Made, limit?: number): Promise<{ readonly reply?: string; readonly steps: number }>;
  /** Every right reply in one form each, by an account that shares nothing with the verifier; undefined where there is none. */
  answers?(made: Made): Promise<readonly string[] | undefined>;
  guess(made: Made, seed: string): Promise<string | undefined>;
  greedy(made: Made): Promise<string | undefined>;
}

export const cardOf = (env: AnyEnvironment): Card => ({
  id: env.id,
  version: env.version,
  title: env.title,
  about: env.about,
  family: env.family,
  tags: env.tags,
  levels: env.levels.length,
  oracle: env.oracle !== undefined,
});

/** The whole text a model is given. */
export const promptOf = (env: AnyEnvironment, puzzle: unknown): string =>
  `${env.prompt(puzzle)}\n\n${askFor(env.fence)}`;

/** Instances of one seed, each with its id, hash and prompt. */
export function madeSeries(env: AnyEnvironment, params: ParamValues, seed: string): (index: number) => Made {
  const { prefix, make } = series(env, params, seed);
  return (index) => {
    const instance = make(index);
    return {
      id: prefix + index,
      hash: instanceHash(instance),
      prompt: promptOf(env, instance.puzzle),
      ...instance,
    };
  };
}

/** One of them. */
export const made = (env: AnyEnvironment, params: ParamValues, seed: string, index: number): Made =>
  madeSeries(env, params, seed)(index);

/** A host whose environment's code is at hand. */
export function hostOf(env: AnyEnvironment, tools: Tools): Host {
  const judgeHere = judgeWith(tools);
  return {
    card: cardOf(env),
    board: env,
    make: async (params, seed, index) => made(env, params, seed, index),
    judge: (instance, reply, options) => judgeHere(env, instance, reply, options),
    async oracle({ puzzle, secret }, limit) {
      const steps = makeSteps(limit);
      const answer = env.oracle?.(puzzle, secret, steps);
      return { ...(answer === undefined ? {} : { reply: env.write(answer, puzzle) }), steps: steps.used };
    },
    guess: async ({ puzzle, id }, seed) =>
      env.write(env.guess(puzzle, makeRng(`${id}\u0000guess ${seed}`)), puzzle),
    async greedy({ puzzle }) {
      const answer = env.greedy?.(puzzle);
      return answer === undefined ? undefined : env.write(answer, puzzle);
    },
  };
}

/** Tools for where no code can be run. */
export const noTools: Tools = {
  python: () => Promise.reject(new Error('Python is not available here.')),
};
