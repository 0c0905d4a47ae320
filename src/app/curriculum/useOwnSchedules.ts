import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createOwnSchedules, type OwnSchedules } from './own-schedules.ts';

function pageStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Schedules of one's own, as they stand in this and in other tabs. */
export function useOwnSchedules(): OwnSchedules {
  const [store] = useState(() => createOwnSchedules(pageStorage()));
  useEffect(() => {
    const refresh = () => store.getState().refresh();
    window.addEventListener('storage', refresh);
    return () => window.removeEventListener('storage', refresh);
  }, [store]);
  return useStore(store);
}
