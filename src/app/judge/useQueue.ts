import { cards } from '../../envs/cards.ts';
import { plannedChecks, plantedItem } from '../../records/judging/attention.ts';
import { dealt, drawn, mixedIn, shareOf } from '../../records/judging/deal.ts';
import { type Item, SOURCES } from '../../records/judging/item.ts';
import { queueIdOf } from '../../records/judging/kept-queue.ts';
import { type Services, useServices } from '../services.ts';
import { type Load, useLoad } from '../ui/useLoad.ts';
import { firstQueue } from './first-queue.ts';
import { FIRST, type QueueLink, queueHref } from './queue-link.ts';
import { type QueueItems, unpackQueue } from './queue-pack.ts';

export const FIRST_TITLE = 'Published defects and Disagreements';

/** A queue as the address deals it. */
export type Queue =
  | { readonly is: 'missing' }
  | {
      readonly is: 'there';
      /** The address that dealt it, without the place in it. */
      readonly href: string;
      readonly title: string;
      /** All that is judged, by everybody. */
      readonly drawn: readonly Item[];
      /** One's own share with attention checks; undefined for one whom the queue does not name. */
      readonly share: readonly Item[] | undefined;
      /** Name and number of items of each annotator. */
      readonly shares: readonly (readonly [string, number])[];
      /** The link was made when the queue held other items. */
      readonly other: boolean;
    };

async function itemsOf(services: Services, queue: string): Promise<QueueItems | undefined> {
  if (queue === FIRST) return { title: FIRST_TITLE, items: await firstQueue() };
  if (queue.startsWith('z.')) return unpackQueue(queue);
  if (!queue.startsWith('q-')) return undefined;
  return (await services.records()).judgements.queue(queue.slice(2));
}

async function open(
  services: Services,
  href: string,
  { queue, me, deal, checks, of }: QueueLink,
): Promise<Queue> {
  const found = await itemsOf(services, queue);
  if (!found) return { is: 'missing' };
  const { title, items } = found;
  const all = drawn(items, deal);
  const share = shareOf(items, deal, me);
  const planned = share ? plannedChecks(all, cards, checks, deal.seed) : [];
  const planted = await Promise.all(
    planned.map(async (plan) => plantedItem(await services.hosts.open(plan.env), plan)),
  );
  return {
    is: 'there',
    href,
    title: queue === FIRST && deal.source ? SOURCES[deal.source] : title,
    drawn: all,
    share:
      share &&
      mixedIn(
        share,
        planted.filter((item) => item !== undefined),
        deal.seed,
      ),
    shares: [...dealt(items, deal)].map(([name, own]) => [name, own.length]),
    other: of !== undefined && of !== queueIdOf(items),
  };
}

/** The queue of an address, dealt as it says; while it is read again after a change here, what it was. */
export function useQueue(link: QueueLink, renewed: number): Load<Queue> {
  const services = useServices();
  const { at: _, ...dealing } = link;
  const href = queueHref(dealing);
  const load = useLoad(`${href} ${renewed}`, () => open(services, href, link));
  if (load.state !== 'loading') return load;
  const { last } = load;
  return last?.is === 'there' && last.href === href ? { state: 'ready', value: last } : load;
}
