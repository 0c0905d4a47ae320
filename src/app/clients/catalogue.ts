import type { Tools } from '../../core/environment.ts';
import { type Endpoint, openChannel } from './channel.ts';
import { createHosts, type Hosts } from './hosts.ts';
import { loadEnvironment } from './load.ts';

/** The catalogue with its worker, which starts with the first call. */
export const openCatalogue = (tools: Tools): Hosts =>
  createHosts({
    channel: openChannel(
      (): Endpoint => new Worker(new URL('./catalogue-worker.ts', import.meta.url), { type: 'module' }),
    ),
    load: loadEnvironment,
    tools,
  });
