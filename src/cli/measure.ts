import type { AnyEnvironment, AnyInstance } from '../core/environment.ts';
import { keyOf, levelOf, make } from '../core/ids.ts';
import { judge } from '../core/judge.ts';
import type { ParamValues } from '../core/params.ts';
import { makeRng } from '../core/rng.ts';
import { makeSteps } from '../core/steps.ts';

/** Times in milliseconds of processor time, rates per second of it. Null where there is nothing to measure. */
export interface Measured {
  readonly env: string;
  /** Counted from 1; null where the params are nobody's level. */
  readonly level: number | null;
  /** Instances per second. */
  readonly perSecond: number;
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
const MOST_MADE = 20_000;
const MOST_JUDGED = 64;
const FEWEST = 5;

/** Measures one difficulty; each of the measurements takes about `budget` milliseconds. */
export function measure(env: AnyEnvironment, params: ParamValues, budget: number): Measured {
  const made: AnyInstance[] = [];
  for (let i = 0; i < FEWEST; i++) make(env, keyOf(env, params, 'warm', i));
  const generated = perSecond(MOST_MADE, budget, (i) => void make(env, keyOf(env, params, 'rate', i)));
  const generate = timed(MOST_MADE, budget, (i) => {
    const instance = make(env, keyOf(env, params, 'bench', i));
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
  const guesses = made.map(
    (instance, i): Asked => ({
      instance,
      reply: env.write(env.guess(instance.puzzle, makeRng(`guess ${i}`)), instance.puzzle),
    }),
  );
  const verdicts = (asked: readonly Asked[]): number | null =>
    env.evidence || asked.length === 0 ? null : rate(env, asked, budget);
  return {
    env: env.id,
    level: levelOf(env, params) ?? null,
    perSecond: generated,
    generate,
    oracle,
    right: verdicts(rights),
    guessed: verdicts(guesses),
  };
}

interface Asked {
  readonly instance: AnyInstance;
  readonly reply: string;
}

function rate(env: AnyEnvironment, asked: readonly Asked[], budget: number): number {
  const one = (i: number): void => {
    const { instance, reply } = asked[i % asked.length] as Asked;
    judge(env, instance, reply);
  };
  for (let i = 0; i < asked.length; i++) one(i);
  return perSecond(Number.POSITIVE_INFINITY, budget, one);
}

/** In milliseconds; what other programs do meanwhile does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Looks at the processor's clock only at both ends, since that takes longer than many a piece of work. */
function perSecond(most: number, budget: number, work: (i: number) => void): number {
  const end = performance.now() + budget;
  const start = processorTime();
  let done = 0;
  while (done < most && (done < FEWEST || performance.now() < end)) work(done++);
  return (done * 1000) / (processorTime() - start);
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
