import type { Made } from '../core/host.ts';
import { isSolved, type Judged, type Scope } from './scope.ts';

/** Instances at the smallest size that are enumerated. */
export const ENUMERATED = 2;

export interface Candidate {
  readonly reply: string;
  readonly right: boolean;
  readonly judged: Judged;
}
export interface Counted {
  readonly made: Made;
  /** How many candidates the enumeration calls right. */
  readonly right: number;
  readonly all: number;
  /** The right ones and as many others as the audit's bound allows, evenly spread, with their verdicts. */
  readonly judged: readonly Candidate[];
}

const counts = new WeakMap<Scope, Promise<readonly Counted[]>>();

/** The candidates of the smallest instances, judged; empty without an enumeration. */
export function enumerated(scope: Scope): Promise<readonly Counted[]> {
  const known = counts.get(scope);
  if (known) return known;
  const counting = countAll(scope);
  counts.set(scope, counting);
  return counting;
}

async function countAll(scope: Scope): Promise<readonly Counted[]> {
  const counted: Counted[] = [];
  for (const made of await scope.smallest(scope.dear ? 1 : ENUMERATED))
    counted.push(await countOne(scope, made));
  return counted;
}

async function countOne(scope: Scope, made: Made): Promise<Counted> {
  const { enumeration } = scope.subject;
  const candidates = [...(enumeration?.candidates(made.puzzle) ?? [])];
  const most = scope.dear ? Math.ceil(scope.options.candidates / 20) : scope.options.candidates;
  const stride = Math.max(1, Math.ceil(candidates.length / most));
  const judged: Candidate[] = [];
  let right = 0;
  for (const [i, reply] of candidates.entries()) {
    const isRight = enumeration?.right(made.puzzle, reply) ?? false;
    if (isRight) right++;
    if (!(isRight && right <= most) && i % stride !== 0) continue;
    // Verdicts on candidates are asked once, so keeping them would only fill memory.
    judged.push({ reply, right: isRight, judged: await scope.judgeAfresh(made, reply) });
  }
  return { made, right, all: candidates.length, judged };
}

export const parted = ({ right, judged }: Candidate): boolean => isSolved(judged) !== right;
export const noEnumeration = 'There is no independent enumeration of this environment.';
