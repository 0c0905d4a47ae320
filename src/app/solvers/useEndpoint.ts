import { useStore } from 'zustand';
import { createEndpointStore, type Endpoint, type EndpointStore } from '../stores/endpoint.ts';
import { localStore } from '../ui/storage.ts';
import { thisPage } from './this-page.ts';

let made: EndpointStore | undefined;

/** One connection for all screens; a key in memory ends with the page. */
export function endpointStore(): EndpointStore {
  made ??= createEndpointStore({ storage: localStore(), doctor: { page: thisPage } });
  return made;
}

export const useEndpoint = (): Endpoint => useStore(endpointStore());
