import { type AuditOptions, DEPTHS, type Depth, someLevels } from '../../audit/audit.ts';
import { duelWith } from '../../audit/duel/against.ts';
import type { Verifier } from '../../audit/duel/duel.ts';
import { duelWithRecorded, type Recorded } from '../../audit/duel/recorded.ts';
import { exactMatch, pattern } from '../../audit/duel/verifiers.ts';
import type { ProbeReport } from '../../audit/finding.ts';
import type { Probe } from '../../audit/probe.ts';
import { probes } from '../../audit/probes.ts';
import type { Subject } from '../../audit/subject.ts';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host, Made } from '../../core/host.ts';
import { made } from '../../core/host.ts';
import type { ParamValues } from '../../core/params.ts';
import type { OwnSource } from '../../python/own/source.ts';
import { loadExamples } from './load.ts';

/** Another verifier of the same replies. */
export type Against =
  | { readonly is: 'exact' }
  /** `$answer` in it stands for the oracle's answer. */
  | { readonly is: 'pattern'; readonly source: string }
  /** What another version said, by the attempts that it left. */
  | { readonly is: 'recorded'; readonly version: number; readonly recorded: readonly Recorded[] }
  /** A file with verify(state, reply); it runs in the sandbox, which belongs to the page. */
  | { readonly is: 'python'; readonly source: OwnSource };

export interface AuditChoice {
  readonly depth: Depth;
  /** A duel besides the probes. */
  readonly against?: Against;
}

export interface AuditRequest extends AuditChoice {
  readonly env: string;
  /** What the page itself makes, by `placeOf`: worker and page must agree. */
  readonly elsewhere: { readonly [place: string]: Fingerprint };
}
export type Fingerprint = Pick<Made, 'hash' | 'prompt'>;

export const placeOf = (params: ParamValues, index: number): string => `${index} ${JSON.stringify(params)}`;
/** The worker asks the page what a verifier in Python says; the page answers with the same number. */
export interface Question {
  readonly is: 'question';
  readonly number: number;
  readonly made: Made;
  readonly reply: string;
}
export interface Answer {
  readonly number: number;
  /** Undefined where the verifier failed. */
  readonly solved: boolean | undefined;
}
export type AuditEvent =
  | { readonly is: 'probe'; readonly report: ProbeReport }
  | { readonly is: 'end' }
  | { readonly is: 'fault'; readonly why: string };

/** Everybody's audits have one seed, so that a finding is found again. */
const SEED = '0';

function duelOf(against: Against, verifier: Verifier | undefined): readonly Probe[] {
  switch (against.is) {
    case 'exact':
      return [duelWith('the kept answer', exactMatch)];
    case 'pattern': {
      const { source } = against;
      return [duelWith(`the pattern ${source}`, (scope) => pattern(scope, source))];
    }
    case 'recorded':
      return [duelWithRecorded(against.version, against.recorded)];
    case 'python':
      return verifier ? [duelWith(verifier.name, () => verifier)] : [];
  }
}

/** `verifier` is the opened file of a duel with one. */
export const optionsOf = (
  { levels }: AnyEnvironment,
  { depth, against }: AuditChoice,
  verifier?: Verifier,
): AuditOptions => ({
  ...DEPTHS[depth],
  seed: SEED,
  probes: [...probes, ...(against ? duelOf(against, verifier) : [])],
  ...(depth === 'quick' ? { levels: someLevels(levels.length) } : {}),
});

/** A pause after each, so that the page never waits for more than one of them. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The instances of an audit, made here. */
export async function madeHere(env: AnyEnvironment, choice: AuditChoice): Promise<AuditRequest['elsewhere']> {
  const { seed, count, levels = env.levels.map((_, i) => i + 1) } = optionsOf(env, choice);
  const here: Record<string, Fingerprint> = {};
  for (const level of levels)
    for (let index = 0; index < count; index++) {
      const params = env.levels[level - 1];
      if (!params) continue;
      const { hash, prompt } = made(env, params, seed, index);
      here[placeOf(params, index)] = { hash, prompt };
      await pause();
    }
  return here;
}

/** An environment with all that is known of it; those of one's own come with neither enumeration nor examples. */
export async function subjectOf(host: Host, env: AnyEnvironment): Promise<Subject> {
  const { enumerations } = await import('../../envs/enumerations.ts');
  const load = enumerations[env.id];
  const listed = load ? { enumeration: (await load()).default, examples: await loadExamples(env.id) } : {};
  return { host, env, clock: () => performance.now(), ...listed };
}
