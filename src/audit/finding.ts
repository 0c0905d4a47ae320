/** One thing that is wrong: at which instance, to which reply, and what became of it. Plain JSON, so that it travels into files and queues. */
export interface Finding {
  /** Name of the probe that found it. */
  readonly probe: string;
  /** Id of the instance; it brings the instance back. */
  readonly id: string;
  /** Left out where the defect lies in the instance, not in the verdict on a reply. */
  readonly reply?: string;
  /** What should have been, as one word ("solved", "not solved") or a sentence. */
  readonly expected: string;
  /** What was instead, in the same form. */
  readonly got: string;
  /** Anything else that is worth knowing, in one sentence. */
  readonly note?: string;
}

/** A measured figure or statement that stands beside the outcome of a probe, and is no defect by itself. */
export interface Fact {
  readonly name: string;
  readonly value: number | string;
}

/**
 * What came of a probe. `clean` holds for so many tries and no further; where nothing could be tried the probe says why, and that never
 * counts as clean.
 */
export type ProbeOutcome =
  | {
      readonly is: 'found';
      /** The first ones; never empty. */
      readonly findings: readonly Finding[];
      /** How many there were in all. */
      readonly total: number;
    }
  | { readonly is: 'clean' }
  | { readonly is: 'could not look'; readonly why: string };

export const GROUPS = ['soundness', 'completeness', 'generator', 'reward', 'duel', 'rules'] as const;
export type Group = (typeof GROUPS)[number];

export interface ProbeReport {
  readonly probe: string;
  readonly group: Group;
  /** What it tries, in one sentence. */
  readonly tries: string;
  /** How many replies or instances were tried. */
  readonly n: number;
  readonly outcome: ProbeOutcome;
  readonly facts: readonly Fact[];
}

/** All probes on one environment. */
export interface AuditReport {
  readonly env: string;
  readonly version: number;
  readonly title: string;
  readonly seed: string;
  /** Counted from 1. */
  readonly levels: readonly number[];
  /** Instances of each level. */
  readonly count: number;
  readonly probes: readonly ProbeReport[];
}

/** Every finding of a report, as it goes into a queue. */
export const findingsOf = ({ probes }: Pick<AuditReport, 'probes'>): readonly Finding[] =>
  probes.flatMap(({ outcome }) => (outcome.is === 'found' ? outcome.findings : []));
