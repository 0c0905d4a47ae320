import type { AnyEnvironment, AnyInstance } from '../core/environment.ts';
import { promptOf } from '../core/host.ts';
import { levelOf, series } from '../core/ids.ts';
import { judge } from '../core/judge.ts';
import type { ParamValues } from '../core/params.ts';
import { makeRng } from '../core/rng.ts';
import { makeSteps } from '../core/steps.ts';

/** Times in milliseconds of processor time, rates per second of it. Null where there is nothing to measure. */
export interface Measured {
  readonly env: string;
  /** Counted from 1; null where the params are nobody's level. */
  readonly level: number | null;
  /** Instances per second, each with its prompt: what a training run asks for. */
  readonly perSecond: number;
  /** Of making an instance, without its prompt. */
  readonly generate: Times;
  readonly oracle: Times | null;
  /** Per second: replies with a right answer, and guesses. */
  readonly right: number | null;
  readonly guessed: number | null;
}
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** Most instances that are made, and that the oracle and the verifier are measured on. */
const MOST_TIMED = 20_000;
const MOST_JUDGED = 64;
const FEWEST = 5;
/** Part of the budget that is spent before the clock runs: the compiler's own work would count as the environment's. */
const WARM = 1;

/** Measures one difficulty; each of the measurements takes about `budget` milliseconds. */
export function measure(env: AnyEnvironment, params: ParamValues, budget: number): Measured {
  const generated = rateOfMaking(env, params, budget);
  const made: AnyInstance[] = [];
  const { make } = series(env, params, 'bench');
  const generate = timed(MOST_TIMED, budget, (i) => {
    const instance = make(i);
    if (made.length < MOST_JUDGED) made.push(instance);
  });

  const rights: Asked[] = [];
  const solve = env.oracle?.bind(env);
  const oracle = solve
    ? timed(made.length, budget, (i) => {
        const instance = made[i] as AnyInstance;
        const answer = solve(instance.puzzle, instance.secret, makeSteps());
        if (answer !== undefined) rights.push({ instance, reply: env.write(answer, instance.puzzle) });
      })
    : null;
  return {
    env: env.id,
    level: levelOf(env, params) ?? null,
    perSecond: generated,
    generate,
    oracle,
    right: rateOfJudging(env, rights, budget),
    guessed: rateOfJudging(env, guessesAt(env, made), budget),
  };
}

/** Rates at params that stand for another library's: instances, right answers and guesses per second. */
export type Compared = Pick<Measured, 'env' | 'perSecond' | 'right' | 'guessed'> & {
  readonly dataset: string;
  /** What is not the same there. */
  readonly but: string;
  /** What is proved of each instance here and not there; empty where nothing is. */
  readonly proves: string;
};

export function compare(
  env: AnyEnvironment,
  params: ParamValues,
  budget: number,
): Omit<Compared, 'dataset' | 'but' | 'proves'> {
  // First, so that the compiler has seen nothing but generation, as in a run that only makes instances.
  const made = rateOfMaking(env, params, budget);
  const { make } = series(env, params, 'bench');
  const instances = Array.from({ length: MOST_JUDGED }, (_, i) => make(i));
  const rights = instances.flatMap((instance): Asked[] => {
    const answer = env.oracle?.(instance.puzzle, instance.secret, makeSteps());
    return answer === undefined ? [] : [{ instance, reply: env.write(answer, instance.puzzle) }];
  });
  return {
    env: env.id,
    perSecond: made,
    right: rateOfJudging(env, rights, budget),
    guessed: rateOfJudging(env, guessesAt(env, instances), budget),
  };
}

/** Instances of one seed, one after another, each with its prompt, which is read in the middle so that it is really put together. */
function rateOfMaking(env: AnyEnvironment, params: ParamValues, budget: number): number {
  const { make } = series(env, params, 'rate');
  let read = 0;
  const rate = perSecond(budget, (i) => {
    const prompt = promptOf(env, make(i).puzzle);
    read += prompt.charCodeAt(prompt.length >> 1);
  });
  if (read === 0) throw new Error(`${env.id} has no prompts.`);
  return rate;
}

interface Asked {
  readonly instance: AnyInstance;
  readonly reply: string;
}

const guessesAt = (env: AnyEnvironment, made: readonly AnyInstance[]): Asked[] =>
  made.map((instance, i) => ({
    instance,
    reply: env.write(env.guess(instance.puzzle, makeRng(`guess ${i}`)), instance.puzzle),
  }));

function rateOfJudging(env: AnyEnvironment, asked: readonly Asked[], budget: number): number | null {
  if (env.evidence || asked.length === 0) return null;
  return perSecond(budget, (i) => {
    const { instance, reply } = asked[i % asked.length] as Asked;
    judge(env, instance, reply);
  });
}

/** In milliseconds; what other programs do meanwhile does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Looks at the processor's clock seldom, since that takes longer than many a piece of work. */
function perSecond(budget: number, work: (i: number) => void): number {
  let i = 0;
  const spend = (most: number): number => {
    const [start, first] = [processorTime(), i];
    let batch = 1;
    for (let spent = 0; spent < most || i - first < FEWEST; spent = processorTime() - start) {
      for (const end = i + batch; i < end; i++) work(i);
      // Batches of a twentieth of the budget or less.
      if (spent * 20 < most && batch < 4096) batch *= 2;
    }
    return ((i - first) * 1000) / (processorTime() - start);
  };
  spend(budget * WARM);
  return spend(budget);
}

function timed(most: number, budget: number, work: (i: number) => void): Times {
  const times: number[] = [];
  const end = performance.now() + budget;
  for (let i = 0; i < most && (i < FEWEST || performance.now() < end); i++) {
    const before = processorTime();
    work(i);
    times.push(processorTime() - before);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}
