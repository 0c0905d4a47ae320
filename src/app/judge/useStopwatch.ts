import { useEffect, useState } from 'react';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Time spent on what is shown, going on from `before` milliseconds. */
export function useStopwatch(before: number): Stopwatch {
  const [watch] = useState(() => createStopwatch(() => performance.now(), before));
  useEffect(() => {
    const touch = (): void => {
      if (!document.hidden) watch.touch();
    };
    const turn = (): void => (document.hidden ? watch.leave() : watch.touch());
    turn();
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, touch, { passive: true });
    document.addEventListener('visibilitychange', turn);
    return () => {
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, touch);
      document.removeEventListener('visibilitychange', turn);
    };
  }, [watch]);
  return watch;
}
