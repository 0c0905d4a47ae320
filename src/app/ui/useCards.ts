import type { Card } from '../../core/host.ts';
import { cards } from '../../envs/cards.ts';
import { useServices } from '../services.ts';
import { useLoad } from './useLoad.ts';

/** The catalogue's cards, and behind them those of the environments kept in this browser, once they are read. */
export function useCards(): readonly Card[] {
  const { own } = useServices();
  const load = useLoad('own cards', async () => {
    const { shelf, cardOf } = await own();
    return (await shelf.all()).map(cardOf);
  });
  return load.state === 'ready' ? [...cards, ...load.value] : cards;
}
