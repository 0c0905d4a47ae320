import type { Deal } from '../../records/judging/deal.ts';
import { SOURCES, type Source } from '../../records/judging/item.ts';
import { judgeHref } from '../links.ts';
import type { Search } from '../search.ts';

/** Everything that the address of a queue says. */
export interface QueueLink {
  /** `first`, `z.` and items packed, or `q-` and the id of a queue kept here. */
  readonly queue: string;
  /** Who judges; empty until it is said. */
  readonly me: string;
  readonly deal: Deal;
  /** Attention checks mixed in. */
  readonly checks: number;
  /** The reply stays hidden until one has solved the instance oneself. */
  readonly solve: boolean;
  /** Which item of one's share, counted from 1; undefined: the first that is not judged. */
  readonly at?: number;
  /** What the queue holds when the link was made: its id. */
  readonly of?: string;
}

export const FIRST = 'first';
const MOST_ITEMS = 100_000;
const MOST_CHECKS = 50;
const MOST_OVERLAP = 20;
const LONGEST_NAME = 60;

const whole = (text: string | undefined, from: number, to: number): number | undefined => {
  if (text === undefined || !/^\d{1,6}$/.test(text)) return undefined;
  return Math.min(to, Math.max(from, Number(text)));
};

/** A name as a link and a judgement hold it. */
export const cleanName = (name: string): string => name.normalize('NFC').trim().slice(0, LONGEST_NAME);

/** Names are parted by commas; each counts once. */
export const namesOf = (text: string): readonly string[] => [
  ...new Set(text.split(',').map(cleanName).filter(Boolean)),
];

/** What makes no sense in an address counts as left out. Undefined where no queue is named. */
export function readQueueLink(search: Search): QueueLink | undefined {
  const { queue, me = '', by = '', k, n, seed = '1', env, source, checks, solve, at, of } = search;
  if (!queue) return undefined;
  const number = whole(n, 1, MOST_ITEMS);
  const position = whole(at, 1, MOST_ITEMS);
  const known = source !== undefined && Object.hasOwn(SOURCES, source) ? (source as Source) : undefined;
  return {
    queue,
    me: cleanName(me),
    deal: {
      seed,
      ...(number === undefined ? {} : { number }),
      ...(env ? { env } : {}),
      ...(known ? { source: known } : {}),
      annotators: namesOf(by),
      overlap: whole(k, 1, MOST_OVERLAP) ?? 1,
    },
    checks: whole(checks, 0, MOST_CHECKS) ?? 0,
    solve: solve === '1',
    ...(position === undefined ? {} : { at: position }),
    ...(of ? { of } : {}),
  };
}

/** The way back: `readQueueLink` reads the same link. */
export function queueHref({ queue, me, deal, checks, solve, at, of }: QueueLink): string {
  const { seed, number, env, source, annotators, overlap } = deal;
  return judgeHref({
    queue,
    me: me || undefined,
    by: annotators.length > 0 ? annotators.join(',') : undefined,
    k: overlap > 1 ? String(overlap) : undefined,
    n: number === undefined ? undefined : String(number),
    seed: seed === '1' ? undefined : seed,
    env,
    source,
    checks: checks > 0 ? String(checks) : undefined,
    solve: solve ? '1' : undefined,
    of,
    at: at === undefined ? undefined : String(at),
  });
}

/** A link to a queue as a whole, dealt to nobody in particular. */
export const wholeQueue = (queue: string, change: Partial<QueueLink> = {}): QueueLink => ({
  queue,
  me: '',
  deal: { seed: '1', annotators: [], overlap: 1 },
  checks: 0,
  solve: false,
  ...change,
});
