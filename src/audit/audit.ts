import type { AuditReport, ProbeOutcome, ProbeReport } from './finding.ts';
import type { Found, Probe } from './probe.ts';
import { probes as all } from './probes.ts';
import { reasonOf, Scope, type ScopeOptions } from './scope.ts';
import type { Subject } from './subject.ts';

/** Findings of one probe that are kept; more are counted. */
export const MOST_FINDINGS = 20;

export interface AuditOptions extends Omit<ScopeOptions, 'levels'> {
  /** Counted from 1; all of them where left out. */
  readonly levels?: readonly number[];
  readonly probes?: readonly Probe[];
  /** Told after each probe. */
  readonly onProbe?: (report: ProbeReport) => void;
}

/** How far an audit goes: a glance for every change, the usual one, and the long one. */
export const DEPTHS = {
  quick: { count: 2, many: 8, candidates: 1_000 },
  usual: { count: 4, many: 20, candidates: 5_000 },
  long: { count: 10, many: 100, candidates: 20_000 },
} as const;
export type Depth = keyof typeof DEPTHS;

/** Levels at which a glance looks: the easiest, the middle one and the hardest. */
export const someLevels = (levels: number): readonly number[] => [
  ...new Set([1, Math.ceil(levels / 2), levels]),
];

/** One probe on what its scope holds. Never rejects. */
export async function runProbe(probe: Probe, scope: Scope): Promise<ProbeReport> {
  const { name, group, tries } = probe;
  const told = { probe: name, group, tries };
  try {
    const looked = await probe.run(scope);
    const facts = looked.facts ?? [];
    if ('why' in looked) return { ...told, n: 0, outcome: { is: 'could not look', why: looked.why }, facts };
    return { ...told, n: looked.n, outcome: outcomeOf(name, looked.n, looked.found), facts };
  } catch (error) {
    const why = `The probe came to an end: ${reasonOf(error)}`;
    return { ...told, n: 0, outcome: { is: 'could not look', why }, facts: [] };
  }
}

function outcomeOf(probe: string, n: number, found: readonly Found[]): ProbeOutcome {
  if (found.length > 0)
    return {
      is: 'found',
      findings: found.slice(0, MOST_FINDINGS).map((one) => ({ probe, ...one })),
      total: found.length,
    };
  return n === 0 ? { is: 'could not look', why: 'There was nothing to try.' } : { is: 'clean' };
}

/** The head of a report, before any probe ran. */
export const emptyReport = ({ env }: Subject, options: AuditOptions): AuditReport => ({
  ...{ env: env.id, version: env.version, title: env.title },
  ...{ seed: options.seed, levels: levelsOf(env.levels.length, options), count: options.count },
  probes: [],
});

const levelsOf = (most: number, { levels }: Pick<AuditOptions, 'levels'>): readonly number[] =>
  levels ?? Array.from({ length: most }, (_, i) => i + 1);

export const openScope = (subject: Subject, options: AuditOptions): Scope =>
  new Scope(subject, { ...options, levels: levelsOf(subject.env.levels.length, options) });

/** Runs the probes one after another; stopped, it gives what it has. */
export async function audit(subject: Subject, options: AuditOptions): Promise<AuditReport> {
  const scope = openScope(subject, options);
  const done: ProbeReport[] = [];
  for (const probe of options.probes ?? all) {
    if (options.signal?.aborted) break;
    const report = await runProbe(probe, scope);
    done.push(report);
    options.onProbe?.(report);
  }
  return { ...emptyReport(subject, options), probes: done };
}

/** The whole in one word: a defect, else something that could not be looked at, else clean. */
export function outcomeOfAll(reports: readonly ProbeReport[]): ProbeOutcome['is'] {
  const has = (is: ProbeOutcome['is']): boolean => reports.some(({ outcome }) => outcome.is === is);
  return has('found') ? 'found' : has('could not look') ? 'could not look' : 'clean';
}
