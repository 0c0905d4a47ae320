import { DECISIONS, type Decision, type Word } from '../../records/judging/judgement.ts';
import { judgeResultsHref } from '../links.ts';
import type { Search } from '../search.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';

/** What the results show, as the address says it. */
export interface ResultsAt {
  readonly env?: string | undefined;
  readonly decision?: Decision | undefined;
  readonly outcome?: Outcome | undefined;
  readonly word: Word;
}

export function readResultsAt({ env, said, got, word }: Search): ResultsAt {
  return {
    env: env || undefined,
    decision: DECISIONS.find((one) => one === said),
    outcome: OUTCOMES.find((one) => one === got),
    word: word === 'first' ? 'first' : 'last',
  };
}

export const resultsAtHref = ({ env, decision, outcome, word }: ResultsAt): string =>
  judgeResultsHref({ env, said: decision, got: outcome, word: word === 'first' ? 'first' : undefined });
