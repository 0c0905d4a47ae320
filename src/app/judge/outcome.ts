import {
  DECISIONS,
  type Decision,
  type Judgement,
  type SeenVerdict,
} from '../../records/judging/judgement.ts';
import type { Unit } from '../../stats/agreement.ts';

export const OUTCOMES = ['solved', 'wrong', 'unreadable'] as const;
export type Outcome = SeenVerdict['outcome'];

/** What a person said and what the verifier said. */
export interface Cell {
  readonly decision: Decision;
  readonly outcome: Outcome;
}

/** Whether a person and the verifier part; one who cannot tell parts from nobody. */
export const parts = ({ decision, outcome }: Cell): boolean =>
  decision !== 'cannot tell' && (decision === 'right') !== (outcome === 'solved');

/** Judgements whose reply the verifier has judged, apart from attention checks. */
export const compared = (
  judgements: readonly Judgement[],
): readonly (Judgement & { readonly verdict: SeenVerdict })[] =>
  judgements.flatMap((one) =>
    one.verdict !== null && one.item.truth === null ? [{ ...one, verdict: one.verdict }] : [],
  );

export const inCell = (
  { decision, verdict }: Pick<Judgement, 'decision' | 'verdict'>,
  cell: { readonly [P in keyof Cell]?: Cell[P] | undefined },
): boolean =>
  (cell.decision === undefined || decision === cell.decision) &&
  (cell.outcome === undefined || verdict?.outcome === cell.outcome);

export interface EnvRow {
  readonly env: string;
  readonly n: number;
  /** People and verifier say the same. */
  readonly same: number;
  /** The verifier refuses what a person calls right. */
  readonly refused: number;
  /** The verifier accepts what a person calls wrong. */
  readonly accepted: number;
  readonly cannotTell: number;
}

/** A row for each environment, those with the most parted judgements first. */
export function envRows(judgements: readonly Judgement[]): readonly EnvRow[] {
  const rows = new Map<string, Judgement[]>();
  for (const one of compared(judgements)) {
    const own = rows.get(one.item.env) ?? [];
    rows.set(one.item.env, own);
    own.push(one);
  }
  const count = (list: readonly Judgement[], decision: Decision, solved: boolean): number =>
    list.filter((one) => one.decision === decision && (one.verdict?.outcome === 'solved') === solved).length;
  return [...rows]
    .map(([env, list]) => ({
      env,
      n: list.length,
      same: count(list, 'right', true) + count(list, 'wrong', false),
      refused: count(list, 'right', false),
      accepted: count(list, 'wrong', true),
      cannotTell: list.filter(({ decision }) => decision === 'cannot tell').length,
    }))
    .sort((a, b) => b.refused + b.accepted - a.refused - a.accepted || (a.env < b.env ? -1 : 1));
}

/** How often each pair of words fell. */
export function cellCounts(judgements: readonly Judgement[]): readonly (Cell & { readonly n: number })[] {
  const list = compared(judgements);
  return DECISIONS.flatMap((decision) =>
    OUTCOMES.map((outcome) => ({
      decision,
      outcome,
      n: list.filter((one) => inCell(one, { decision, outcome })).length,
    })),
  );
}

/** The items that people judged, a row each with a column for each annotator; attention checks are left out. */
export function unitsOf(judgements: readonly Judgement[]): {
  readonly annotators: readonly string[];
  readonly units: readonly Unit<Decision>[];
} {
  const asked = judgements.filter(({ item }) => item.truth === null);
  const annotators = [...new Set(asked.map(({ annotator }) => annotator))].sort();
  const rows = new Map<string, Map<string, Decision>>();
  for (const { item, annotator, decision } of asked) {
    const row = rows.get(item.id) ?? new Map<string, Decision>();
    rows.set(item.id, row);
    row.set(annotator, decision);
  }
  const ids = [...rows.keys()].sort();
  return { annotators, units: ids.map((id) => annotators.map((name) => rows.get(id)?.get(name))) };
}

export interface CheckScore {
  readonly annotator: string;
  readonly right: number;
  readonly n: number;
}

/** How many attention checks each annotator saw through. */
export function checkScores(judgements: readonly Judgement[]): readonly CheckScore[] {
  const scores = new Map<string, { right: number; n: number }>();
  for (const { annotator, item, decision } of judgements) {
    if (item.truth === null) continue;
    const score = scores.get(annotator) ?? { right: 0, n: 0 };
    scores.set(annotator, score);
    score.n += 1;
    if (decision === item.truth) score.right += 1;
  }
  return [...scores]
    .map(([annotator, score]) => ({ annotator, ...score }))
    .sort((a, b) => (a.annotator < b.annotator ? -1 : 1));
}

/** Why an item is to be looked at together. */
export type Dispute = 'people' | 'verifier' | 'flag';

export interface Disputed {
  readonly judgements: readonly Judgement[];
  readonly why: readonly Dispute[];
}

/** Items on which people part, on which all who can tell part from the verifier, or that somebody flagged. */
export function disputed(judgements: readonly Judgement[]): readonly Disputed[] {
  const rows = new Map<string, Judgement[]>();
  for (const one of judgements) {
    if (one.item.truth !== null) continue;
    const own = rows.get(one.item.id) ?? [];
    rows.set(one.item.id, own);
    own.push(one);
  }
  return [...rows.values()].flatMap((own) => {
    const people = new Set(own.map(({ decision }) => decision)).size > 1;
    const verifier = own.some(
      ({ decision, verdict }) => verdict && parts({ decision, outcome: verdict.outcome }),
    );
    const why: Dispute[] = [
      ...(people ? (['people'] as const) : []),
      ...(verifier ? (['verifier'] as const) : []),
      ...(own.some(({ flag }) => flag) ? (['flag'] as const) : []),
    ];
    return why.length === 0 ? [] : [{ judgements: own, why }];
  });
}
