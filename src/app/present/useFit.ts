import { type RefObject, useLayoutEffect } from 'react';

const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4];

/** Sets `--fit` on a scrolling box to the largest size at which all of it is seen, else to the smallest. */
export function useFit(box: RefObject<HTMLElement | null>): void {
  // Whatever is drawn anew may have another height.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element?.parentElement) return;
    const shrink = (): void => {
      for (const size of SIZES) {
        element.style.setProperty('--fit', String(size));
        if (element.scrollHeight <= element.clientHeight + 1) return;
      }
    };
    shrink();
    const observer = new ResizeObserver(shrink);
    observer.observe(element.parentElement);
    return () => observer.disconnect();
  });
}
