import type { AnyEnvironment } from '../../core/environment.ts';
import { type Host, hostOf, type Made, noTools } from '../../core/host.ts';
import type { Verdict } from '../../core/judge.ts';
import { extract } from '../../core/reply.ts';
import type { Subject } from '../subject.ts';
import { divisor, divisorEnumeration, divisorExamples } from './divisor.test-env.ts';
import { product, productEnumeration, productExamples } from './product.test-env.ts';
import { signs, signsEnumeration, signsExamples } from './signs.test-env.ts';

/** A clock that ticks once a call, so that tests read none. */
const ticking = (): (() => number) => {
  let ms = 0;
  return () => ms++;
};

const subject = (env: AnyEnvironment, known: Pick<Subject, 'enumeration' | 'examples'>): Subject => ({
  ...known,
  env,
  host: hostOf(env, noTools),
  twin: hostOf(env, noTools),
  clock: ticking(),
});

// Methods fit any environment, as everywhere; only the type parameters differ.
export const withSigns = (change: Partial<typeof signs> = {}): Subject =>
  subject({ ...signs, ...change } as AnyEnvironment, {
    enumeration: signsEnumeration,
    examples: signsExamples,
  });
export const withProduct = (change: Partial<typeof product> = {}): Subject =>
  subject({ ...product, ...change } as AnyEnvironment, {
    enumeration: productEnumeration,
    examples: productExamples,
  });
export const withDivisor = (change: Partial<typeof divisor> = {}): Subject =>
  subject({ ...divisor, ...change } as AnyEnvironment, {
    enumeration: divisorEnumeration,
    examples: divisorExamples,
  });

/** The subject with another host; what it was comes as the argument. */
export const hosted = (base: Subject, change: (host: Host) => Partial<Host>): Subject => ({
  ...base,
  host: { ...base.host, ...change(base.host) },
});

const seen = (reply: string) => ({
  span: extract(reply),
  step: 'exact' as const,
  answer: reply,
  evidence: null,
});
export const solvedVerdict = (reply: string, reward = 1): Verdict =>
  // A mutant pays what no type allows.
  ({ outcome: 'solved', reward, ...seen(reply) }) as Verdict;
export const wrongVerdict = (reply: string, reward = 0): Verdict => ({
  ...{ outcome: 'wrong', reward, rule: 'other', break: { places: [] } },
  ...seen(reply),
});

/** Judges by one test alone: solved or wrong. */
export const judgedBy =
  (solved: (made: Made, reply: string, host: Host) => boolean | Promise<boolean>) =>
  (host: Host): Partial<Host> => ({
    judge: async (made, reply) =>
      (await solved(made, reply, host)) ? solvedVerdict(reply) : wrongVerdict(reply),
  });
