import { expect } from 'vitest';
import type { AnyEnvironment, AnyInstance, Tools } from '../core/environment.ts';
import { keyOf, make } from '../core/ids.ts';
import { judgeWith, type Verdict } from '../core/judge.ts';
import { randomGesture } from '../core/offered.ts';
import { makeRng } from '../core/rng.ts';
import { makeSteps } from '../core/steps.ts';
import { type Subject, subjects } from './subjects.ts';

const FEW = 8;
/** Seeds where every level wants a crowd. */
export const MANY = 200;

/** The environments under the laws with their names: all of them, or those that LAWS_OF names. */
export async function underLaw(python: Tools): Promise<(readonly [string, Subject])[]> {
  const chosen = await subjects(python, process.env.LAWS_OF?.split(','));
  return chosen.map((subject) => [subject.env.id, subject] as const);
}

export const judgeOf =
  ({ env, tools }: Subject) =>
  (instance: AnyInstance, reply: string): Promise<Verdict> =>
    judgeWith(tools)(env, instance, reply);

/** Verdicts that run code are dear: a part of the replies is judged. */
export const partOf =
  ({ env }: Subject) =>
  (n: number): number =>
    env.evidence ? Math.ceil(n / 5) : n;

/** Frozen all the way down, so that a method that writes to its arguments throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const cache = new Map<string, AnyInstance>();
/** The instance of a level (from 0) with a number as its seed, made once. */
export function at(env: AnyEnvironment, level: number, seed: number): AnyInstance {
  const name = `${env.id} ${level} ${seed}`;
  const known = cache.get(name);
  if (known) return known;
  const instance = frozen(make(env, keyOf(env, env.levels[level] ?? env.levels[0], `law ${seed}`)));
  cache.set(name, instance);
  return instance;
}

/** Instances of every level, a few seeds each. */
export function* few(
  env: AnyEnvironment,
  seeds = FEW,
): Generator<{ instance: AnyInstance; level: number; seed: number }> {
  for (let level = 0; level < env.levels.length; level++)
    for (let seed = 0; seed < seeds; seed++) yield { instance: at(env, level, seed), level, seed };
}

const answers = new WeakMap<AnyInstance, unknown>();
/** The oracle's answer, sought once; undefined where there is no oracle. */
export function rightAnswer(env: AnyEnvironment, instance: AnyInstance): unknown {
  if (!env.oracle) return undefined;
  const known = answers.get(instance);
  if (known !== undefined) return known;
  const answer = frozen(env.oracle(instance.puzzle, instance.secret, makeSteps()));
  expect(answer, 'the oracle finds an answer within its steps').toBeDefined();
  answers.set(instance, answer);
  return answer;
}

/** Answers right, wrong and unfinished. */
export function answersOf(env: AnyEnvironment, instance: AnyInstance, seed: number): unknown[] {
  const { puzzle } = instance;
  const drafts = wander(env, instance, seed, 12).slice(-3);
  const right = rightAnswer(env, instance);
  return [
    ...drafts.map((draft) => env.board.answer(puzzle, draft)),
    env.guess(puzzle, makeRng(`guess ${seed}`)),
    ...(env.greedy ? [env.greedy(puzzle)] : []),
    ...(right === undefined ? [] : [right]),
  ];
}

/** The drafts along a random walk of gestures that the board offers. */
export function wander(
  env: AnyEnvironment,
  { puzzle }: AnyInstance,
  seed: number,
  length: number,
): unknown[] {
  const rng = makeRng(`wander ${seed}`);
  const texts = [
    '',
    '1',
    '12',
    'x',
    '?!',
    '(',
    '３',
    env.write(env.guess(puzzle, rng), puzzle).slice(0, 200),
  ];
  const drafts = [frozen(env.board.start(puzzle))];
  for (let i = 0; i < length; i++) {
    const draft = drafts.at(-1);
    const gesture = randomGesture(env.board.show(puzzle, draft, null), rng, texts);
    if (!gesture) break;
    drafts.push(frozen(env.board.act(puzzle, draft, gesture)));
  }
  return drafts;
}

export const tagged = (text: string): string => `<answer>${text}</answer>`;

/** A verdict of the three kinds, whole. */
export function expectVerdict(env: AnyEnvironment, verdict: Verdict): void {
  expect(['solved', 'wrong', 'unreadable']).toContain(verdict.outcome);
  if (verdict.outcome === 'wrong') {
    expect(env.rules.map((rule) => rule.name)).toContain(verdict.rule);
    expect(verdict.reward).toBeGreaterThanOrEqual(0);
    expect(verdict.reward).toBeLessThan(1);
  }
  if (verdict.outcome === 'unreadable') expect(verdict.why.length).toBeGreaterThan(3);
}
