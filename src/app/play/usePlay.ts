import { useEffect, useState } from 'react';
import type { Host, Made } from '../../core/host.ts';
import type { Key } from '../../core/ids.ts';
import { useServices } from '../services.ts';
import { createPlayStore } from '../stores/play.ts';
import type { Play } from '../stores/play-state.ts';

/** The play of one instance, saved and resumed; its clock stands while the page is hidden. */
export function usePlay(host: Host, made: Made, key: Key, reply?: string): Play {
  const { records } = useServices();
  const [play] = useState(() =>
    createPlayStore({
      host,
      made,
      key,
      records,
      ...(reply === undefined ? {} : { reply }),
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      later(ms, act) {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    }),
  );
  useEffect(() => {
    const { startClock, stopClock, resume, flush } = play.store.getState();
    const follow = () => {
      if (document.visibilityState === 'visible') startClock();
      else {
        stopClock();
        flush();
      }
    };
    follow();
    // The records' code loads once the board is on the screen: it is not needed to start playing.
    const resuming = requestAnimationFrame(() => setTimeout(() => void resume()));
    document.addEventListener('visibilitychange', follow);
    window.addEventListener('pagehide', flush);
    return () => {
      cancelAnimationFrame(resuming);
      document.removeEventListener('visibilitychange', follow);
      window.removeEventListener('pagehide', flush);
      stopClock();
      flush();
    };
  }, [play]);
  return play;
}
