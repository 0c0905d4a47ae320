import { cards } from '../../envs/cards.ts';
import type { Hosts } from '../clients/hosts.ts';
import type { RunRequest } from '../stores/runs.ts';
import { baselinesOf } from './baselines-of.ts';

/** The run behind one click: something of the catalogue that is neither hopeless nor perfect, over all levels. */
export async function firstRun(hosts: Hosts): Promise<RunRequest> {
  const card = cards.find(({ oracle }) => oracle) ?? cards[0];
  if (!card) throw new Error('The catalogue is empty.');
  const names = (await baselinesOf(hosts, card.id)).map(({ name }) => name);
  return {
    env: card.id,
    levels: Array.from({ length: card.levels }, (_, i) => i + 1),
    baseline: names.find((name) => name === 'search 100') ?? 'random',
    ...{ instances: 20, attemptsEach: 8, seed: '1', reading: 'strict' },
  };
}
