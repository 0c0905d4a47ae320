import type { Reading, Verdict } from '../../core/judge.ts';
import { type Attempt, judged } from '../../records/attempt.ts';
import type { PlayNeeds } from './play-state.ts';

/** What a verdict was about. */
export interface Tried {
  readonly verdict: Verdict;
  readonly text: string;
  readonly reading: Reading;
  /** Milliseconds. */
  readonly ms: number;
  readonly assisted: boolean;
}

/** A verdict on what a person did, as it is stored. */
export const attemptOf = (
  { host, made, key, now, newId }: PlayNeeds,
  level: number | null,
  { verdict, text, reading, ms, assisted }: Tried,
): Attempt => ({
  id: newId(),
  at: new Date(now()).toISOString(),
  instance: made.id,
  hash: made.hash,
  env: key.env,
  version: host.card.version,
  params: key.params,
  level,
  seed: key.seed,
  index: key.index,
  solver: { kind: 'person', name: 'you' },
  reply: text,
  reading,
  ...judged(verdict),
  ms: Math.round(ms),
  assisted,
  run: null,
  contest: null,
});
