import type { Made } from '../core/host.ts';
import { corpusOf } from './corpus.ts';
import { isSolved, type Judged, type Scope, sameText } from './scope.ts';

/** Instances at the smallest size that are enumerated. */
export const ENUMERATED = 2;
/** Right replies of a list that are judged. */
const MOST_LISTED = 300;

export interface Candidate {
  readonly reply: string;
  readonly right: boolean;
  readonly judged: Judged;
}
export interface Counted {
  readonly made: Made;
  /** The environment lists its right replies itself; the wrong ones are those that it does not list. */
  readonly listed?: true;
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
  if (!scope.subject.enumeration && scope.subject.host.answers) return listedAll(scope);
  for (const made of await scope.smallest(scope.dear ? 1 : ENUMERATED))
    counted.push(await countOne(scope, made));
  return counted;
}

/** By the list that the environment gives of its right replies, at its easiest level. */
async function listedAll(scope: Scope): Promise<readonly Counted[]> {
  const level = scope.options.levels[0] ?? 1;
  const counted: Counted[] = [];
  for (let index = 0; index < ENUMERATED; index++) {
    const made = await scope.at(level, index);
    const listed = await scope.subject.host.answers?.(made);
    if (listed === undefined) continue;
    const right = [...new Set(listed)];
    const judged: Candidate[] = [];
    for (const reply of right.slice(0, scope.part(MOST_LISTED)))
      judged.push({ reply, right: true, judged: await scope.judge(made, reply) });
    for (const one of await corpusOf(scope, { level, index, made }))
      if (!right.some((reply) => sameText(reply, one.reply)))
        judged.push({ reply: one.reply, right: false, judged: one.judged });
    counted.push({ made, listed: true, right: right.length, all: judged.length, judged });
  }
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
/** Why there is nothing to compare with, and what would help. */
export const noEnumeration = ({ subject: { host } }: Scope): string =>
  host.answers
    ? 'The file does not define answers(state), which lists every right reply found without its verify: with it this is looked at.'
    : 'There is no independent enumeration of this environment.';
