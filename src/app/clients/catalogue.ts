import type { Tools } from '../../core/environment.ts';
import { type Endpoint, type EndpointEvents, openChannel } from './channel.ts';
import { createHosts, type Hosts } from './hosts.ts';
import { loadEnvironment } from './load.ts';
import type { Response } from './protocol.ts';

function spawn({ onResponse, onBreak }: EndpointEvents): Endpoint {
  const worker = new Worker(new URL('./catalogue-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<Response>) => onResponse(event.data));
  worker.addEventListener('messageerror', onBreak);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onBreak();
  });
  return { post: (request) => worker.postMessage(request), stop: () => worker.terminate() };
}

/** The catalogue with its worker, which starts with the first call. */
export const openCatalogue = (tools: Tools): Hosts =>
  createHosts({ channel: openChannel(spawn), load: loadEnvironment, tools });
