import type { Request } from './protocol.ts';
import { onnxEnv } from './runtime.ts';
import { createService } from './service.ts';

const service = createService({
  post: (event) => self.postMessage(event),
  fetch: (url, init) => self.fetch(url, init),
  openCache: async (name) => {
    // Caches are refused in some private windows, and absent without a secure origin.
    try {
      return await self.caches.open(name);
    } catch {
      return undefined;
    }
  },
  prepare: onnxEnv,
  now: () => performance.now(),
});

self.addEventListener('message', (event: MessageEvent<Request>) => service(event.data));
