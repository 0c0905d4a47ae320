import { useStore } from 'zustand';
import { runAudits } from '../clients/audits.ts';
import { type Services, useServices } from '../services.ts';
import { type Audited, type AuditsStore, createAuditsStore } from '../stores/audits.ts';

/** Lives as long as the page, so that a look at another screen loses nothing. */
const stores = new WeakMap<Services, AuditsStore>();

export function useAuditsStore(): AuditsStore {
  const services = useServices();
  const known = stores.get(services);
  if (known) return known;
  const store = createAuditsStore(runAudits((env) => services.hosts.open(env)));
  stores.set(services, store);
  return store;
}

export const useAudited = (): { readonly [env: string]: Audited } =>
  useStore(useAuditsStore(), ({ audited }) => audited);
