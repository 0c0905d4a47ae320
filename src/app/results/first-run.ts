import type { Card } from '../../core/host.ts';
import { cards } from '../../envs/cards.ts';
import type { Solver } from '../../models/solver.ts';
import type { Hosts } from '../clients/hosts.ts';
import type { RunRequest } from '../stores/run-state.ts';
import { baselinesOf } from './baselines-of.ts';

/** How many environments are tried before any will do. */
const MOST_TRIED = 8;

const requestFor = (card: Card, baseline: Solver): RunRequest => ({
  parts: [{ env: card.id, levels: Array.from({ length: card.levels }, (_, i) => i + 1) }],
  solver: baseline,
  ...{ instances: 20, attemptsEach: baseline.steady ? 1 : 8, seed: '1', reading: 'strict' },
});

/** Whether it solves the first instance of a level, counted from 1. */
async function solves(hosts: Hosts, card: Card, baseline: Solver, level: number): Promise<boolean> {
  const host = await hosts.open(card.id);
  const params = host.board?.levels[level - 1];
  if (!params) return false;
  const made = await host.make(params, '1', 0);
  const [reply] = await baseline.solve([{ host, made, attempt: 0 }]);
  return reply !== undefined && 'text' in reply && (await host.judge(made, reply.text)).outcome === 'solved';
}

/**
 * The run behind one click, over all levels: the first baseline of the catalogue that solves the easiest level and not
 * the hardest, so that there is something to see.
 */
export async function firstRun(hosts: Hosts): Promise<RunRequest> {
  let any: RunRequest | undefined;
  for (const card of cards.slice(0, MOST_TRIED)) {
    for (const baseline of (await baselinesOf(hosts, card.id)).filter(({ name }) => name !== 'oracle')) {
      any ??= requestFor(card, baseline);
      const falls =
        (await solves(hosts, card, baseline, 1)) && !(await solves(hosts, card, baseline, card.levels));
      if (falls) return requestFor(card, baseline);
    }
  }
  if (!any) throw new Error('No environment of the catalogue has a baseline.');
  return any;
}
