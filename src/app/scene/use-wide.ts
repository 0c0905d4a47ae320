import { useSyncExternalStore } from 'react';

const wide = () => window.matchMedia('(min-width: 48em)');

/** Whether the page has room beside a board. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = wide();
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => wide().matches,
    () => false,
  );
