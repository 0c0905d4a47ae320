import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';
import { screenOf } from './screens.ts';

const titles: Readonly<Record<string, string>> = {
  '': 'Play',
  play: 'Play',
  explore: 'Explore',
  results: 'Results',
  curriculum: 'Curriculum',
  present: 'Presenter',
};
const titled = (path: string): string => `${titles[path.split('/')[1] ?? ''] ?? 'Not found'} · Envscope`;

interface Place {
  readonly pathname: string;
}
const isNewScreen = (from: Place | undefined, to: Place): boolean =>
  !from || screenOf(from.pathname) !== screenOf(to.pathname);

/**
 * On a new screen the focus goes to its heading, and the tab gets its name; screens may name themselves more closely.
 * A change within a screen does neither.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    document.title = titled(router.state.location.pathname);
    const stops = [
      router.subscribe('onBeforeLoad', ({ fromLocation, toLocation }) => {
        if (isNewScreen(fromLocation, toLocation)) document.title = titled(toLocation.pathname);
      }),
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (!fromLocation || !main.current || !isNewScreen(fromLocation, toLocation)) return;
        const heading = main.current.querySelector('h1');
        heading?.setAttribute('tabindex', '-1');
        (heading ?? main.current).focus({ preventScroll: true });
      }),
    ];
    return () => stops.forEach((stop) => void stop());
  }, [router, main]);
}
