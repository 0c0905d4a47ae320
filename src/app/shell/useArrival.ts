import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

const titles: Readonly<Record<string, string>> = {
  '': 'Play',
  play: 'Play',
  explore: 'Explore',
  results: 'Results',
  curriculum: 'Curriculum',
  present: 'Presenter',
};
const titleOf = (path: string): string => titles[path.split('/')[1] ?? ''] ?? 'Not found';

/**
 * On a new screen the focus and the view go to its heading, and the tab gets its name; screens may name themselves more
 * closely. A change within a screen moves neither.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    document.title = `${titleOf(router.state.location.pathname)} · Envscope`;
    const stops = [
      router.subscribe('onBeforeLoad', ({ pathChanged, toLocation }) => {
        if (pathChanged) document.title = `${titleOf(toLocation.pathname)} · Envscope`;
      }),
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || !fromLocation || !main.current) return;
        const heading = main.current.querySelector('h1');
        heading?.setAttribute('tabindex', '-1');
        (heading ?? main.current).focus({ preventScroll: true });
        window.scrollTo(0, 0);
      }),
    ];
    return () => stops.forEach((stop) => void stop());
  }, [router, main]);
}
