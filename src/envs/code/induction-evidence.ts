import type { CodePane, CodeTest } from '../../core/scene.ts';
import type { Pair } from './pool.ts';
import { faultAmong, type Trial, testOfPair } from './trial.ts';

export interface Evidence {
  /** Why nothing could be run: a syntax error, a refused import, no f. */
  readonly fault: string | null;
  /** Of the program, where the fault is. */
  readonly line: number | null;
  readonly shown: readonly Trial[];
  /** Private pairs are run once all shown ones hold. */
  readonly hidden: readonly PrivateTrial[];
}
/** Tells no more than whether the pair holds, until all do. */
interface PrivateTrial {
  readonly holds: boolean;
  readonly ms: number;
  readonly pair: Pair | null;
}

export const pairPlace = (i: number): string => `pair${i + 1}`;

/** Shown pairs, and once they were run private ones, as rows. */
export const testsOf = (shown: readonly Pair[], evidence: Evidence | null): CodeTest[] => [
  ...shown.map((pair, i) => testOfPair(pairPlace(i), `pair ${i + 1}`, pair, evidence?.shown[i])),
  ...(evidence?.hidden ?? []).map(
    ({ holds, ms, pair }, i): CodeTest => ({
      at: `private${i + 1}`,
      name: `private pair ${i + 1}`,
      holds,
      ms,
      ...(pair ? { input: `f(${pair.args})`, wanted: pair.output, got: pair.output } : {}),
    }),
  ),
];

/** Where the program is at fault, if a line is. */
export function faultOf(evidence: Evidence | null): Pick<CodePane, 'fault'> {
  if (!evidence) return {};
  const { fault, line, shown } = evidence;
  return fault !== null && line !== null ? { fault: { line, says: fault } } : faultAmong(shown);
}
