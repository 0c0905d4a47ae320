import { baselinesFor } from '../../models/baselines.ts';
import type { Solver } from '../../models/solver.ts';
import type { Hosts } from '../clients/hosts.ts';

/** What can be run on an environment; one easy instance is made to find out. */
export async function baselinesOf(hosts: Hosts, env: string): Promise<readonly Solver[]> {
  const host = await hosts.open(env);
  const easiest = host.board?.levels[0];
  return easiest ? baselinesFor(host, await host.make(easiest, '1', 0)) : [];
}
