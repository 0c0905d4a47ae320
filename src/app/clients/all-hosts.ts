import { catalogue } from '../../envs/catalogue.ts';
import type { Hosts } from './hosts.ts';
import type { Own } from './own.ts';
import { UnknownEnvironment } from './unknown.ts';

const catalogued = new Set(catalogue.map(({ id }) => id));

/** The catalogue's environments and, behind them, those of one's own; the code for the latter comes when one is asked for. */
export const withOwn = (hosts: Hosts, own: () => Promise<Own>): Hosts => ({
  ...hosts,
  async open(id) {
    if (catalogued.has(id)) return hosts.open(id);
    const host = await (await own()).open(id);
    if (!host) throw new UnknownEnvironment(id);
    return host;
  },
  makeMany: async (id, params, seed, from, count, options) =>
    catalogued.has(id)
      ? hosts.makeMany(id, params, seed, from, count, options)
      : (await own()).makeMany(id, params, seed, from, count, options?.signal),
  pictures: async (id, at, seed, from, count, options) =>
    catalogued.has(id)
      ? hosts.pictures(id, at, seed, from, count, options)
      : (await own()).pictures(id, at, seed, from, count, options?.signal),
  async profile(id, at, seed, count, onEffort, options) {
    if (catalogued.has(id)) return hosts.profile(id, at, seed, count, onEffort, options);
    const mine = await own();
    for (let index = 0; index < count; index++) {
      options?.signal?.throwIfAborted();
      onEffort(await mine.effort(id, at, seed, index));
    }
  },
});
