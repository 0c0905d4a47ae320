import { type AuditOptions, DEPTHS, type Depth, someLevels } from '../../audit/audit.ts';
import type { ProbeReport } from '../../audit/finding.ts';
import type { Subject } from '../../audit/subject.ts';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host } from '../../core/host.ts';
import { loadExamples } from './load.ts';

export interface AuditRequest {
  readonly env: string;
  readonly depth: Depth;
}
export type AuditEvent =
  | { readonly is: 'probe'; readonly report: ProbeReport }
  | { readonly is: 'end' }
  | { readonly is: 'fault'; readonly why: string };

/** Everybody's audits have one seed, so that a finding is found again. */
const SEED = '0';

export const optionsOf = ({ levels }: AnyEnvironment, depth: Depth): AuditOptions => ({
  ...DEPTHS[depth],
  seed: SEED,
  ...(depth === 'quick' ? { levels: someLevels(levels.length) } : {}),
});

/** An environment with all that is known of it; those of one's own come with neither enumeration nor examples. */
export async function subjectOf(host: Host, env: AnyEnvironment): Promise<Subject> {
  const { enumerations } = await import('../../envs/enumerations.ts');
  const load = enumerations[env.id];
  const listed = load ? { enumeration: (await load()).default, examples: await loadExamples(env.id) } : {};
  return { host, env, clock: () => performance.now(), ...listed };
}
