import { useEffectEvent, useLayoutEffect } from 'react';

/** Hears every key that nothing nearer to the focus has taken. */
export function useDocumentKey(onKey: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!event.defaultPrevented && !event.isComposing) onKey(event);
  });
  // A key may come as soon as the screen is seen, which is before other effects run.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => hear(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
