import { makeRng } from '../../core/rng.ts';
import type { Attempt } from '../../records/attempt.ts';
import { type Deal, drawn } from '../../records/judging/deal.ts';
import type { Item } from '../../records/judging/item.ts';
import { type KeptQueue, keptQueue } from '../../records/judging/kept-queue.ts';
import { itemOfAttempt } from '../../records/judging/sources.ts';
import { FIRST, namesOf, type QueueLink } from './queue-link.ts';
import { packQueue } from './queue-pack.ts';

/** Where a form's items come from: a queue of a link, or the attempts of this browser. */
export type From = 'first' | 'attempts' | 'contested' | `q-${string}`;

/** What stands in the form. */
export interface DealDraft {
  readonly from: From;
  readonly env: string | null;
  readonly number: string;
  readonly names: string;
  readonly overlap: string;
  readonly checks: string;
  readonly seed: string;
  readonly solve: boolean;
}
export const noDeal: DealDraft = {
  from: FIRST,
  env: null,
  number: '40',
  names: '',
  overlap: '2',
  checks: '5',
  seed: '1',
  solve: false,
};

const within = (text: string, from: number, to: number): number =>
  Math.min(to, Math.max(from, Number.parseInt(text, 10) || from));

/** The part of a link that deals. */
export const dealOf = ({
  env,
  number,
  names,
  overlap,
  checks,
  seed,
  solve,
}: DealDraft): Omit<QueueLink, 'queue'> => {
  const annotators = namesOf(names);
  return {
    me: '',
    deal: {
      seed: seed.trim() || '1',
      number: within(number, 1, 100_000),
      ...(env === null ? {} : { env }),
      annotators,
      overlap: annotators.length === 0 ? 1 : Math.min(annotators.length, within(overlap, 1, 20)),
    },
    checks: within(checks, 0, 50),
    solve,
  };
};

/** All of them, or those that somebody contested. */
export const attemptsFrom = (attempts: readonly Attempt[], contested: boolean): readonly Attempt[] =>
  contested ? attempts.filter(({ contest }) => contest !== null) : attempts;

/** As many attempts as are asked for, as items: drawn first, since there may be very many. */
export function itemsOfAttempts(attempts: readonly Attempt[], { env, seed, number }: Deal): readonly Item[] {
  const fitting = attempts
    .filter((attempt) => env === undefined || attempt.env === env)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return makeRng(`attempts ${seed}`)
    .sample(fitting, number ?? fitting.length)
    .map(itemOfAttempt);
}

export interface Dealt {
  readonly link: QueueLink;
  /** What has to be kept here, and given to the others as a file, since the link cannot hold it. */
  readonly keep?: KeptQueue;
}

/** A queue that does not change any more, in a link where it fits into one, else by its id. */
export async function frozen(
  title: string,
  items: readonly Item[],
  dealing: Omit<QueueLink, 'queue'>,
  now: string,
): Promise<Dealt> {
  const chosen = drawn(items, dealing.deal);
  const packed = await packQueue({ title, items: chosen });
  if (packed !== undefined) return { link: { ...dealing, queue: packed } };
  const keep = keptQueue(title, now, chosen);
  return { link: { ...dealing, queue: `q-${keep.id}`, of: keep.id }, keep };
}
