import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type Services, useServices } from '../services.ts';
import { createJudgementsStore, type JudgementsStore, type KeptJudgements } from '../stores/judgements.ts';

const made = new WeakMap<Services, JudgementsStore>();

function storeOf(services: Services): JudgementsStore {
  const known = made.get(services);
  if (known) return known;
  const store = createJudgementsStore(services.records);
  made.set(services, store);
  return store;
}

/** What has been judged, followed while the screen is shown. */
export function useJudgements(): KeptJudgements {
  const store = storeOf(useServices());
  useEffect(() => store.getState().follow(), [store]);
  return useStore(store, ({ kept }) => kept);
}
