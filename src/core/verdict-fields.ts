import type { Reading, Verdict } from './judge.ts';

/** A verdict as it is written. */
export interface VerdictFields {
  readonly outcome: Verdict['outcome'];
  readonly reward: number;
  readonly rule?: string;
  readonly places?: readonly string[];
  readonly why?: string;
  /** The step of the lenient reading that gave the verdict. */
  readonly step?: string;
}

export const verdictFields = (verdict: Verdict, reading: Reading): VerdictFields => ({
  outcome: verdict.outcome,
  reward: verdict.reward,
  ...(verdict.outcome === 'wrong' ? { rule: verdict.rule, places: verdict.break.places } : {}),
  ...(verdict.outcome === 'wrong' && verdict.break.note !== undefined ? { why: verdict.break.note } : {}),
  ...(verdict.outcome === 'unreadable' ? { why: verdict.why } : {}),
  ...(reading === 'lenient' ? { step: verdict.step } : {}),
});
