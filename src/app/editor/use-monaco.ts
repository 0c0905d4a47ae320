import { useEffect, useState } from 'react';
import { once } from '../ui/once.ts';
import { whenIdle } from '../ui/when-idle.ts';

export type Monaco = typeof import('./monaco.ts');

const idle = (): Promise<void> => new Promise((resolve) => void whenIdle(resolve));

/** In steps, between which the page answers. */
const load = once(async (): Promise<Monaco> => {
  await import('./monaco-ground.ts');
  await idle();
  await import('./monaco-widget.ts');
  await idle();
  await import('./monaco-features.ts');
  await idle();
  const monaco = await import('./monaco.ts');
  await idle();
  monaco.warm();
  await idle();
  return monaco;
});
let known: Monaco | undefined;

/** Its own selection handles and keyboard do not get along with fingers. */
const touched = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** The editor's code once it is there; undefined until then, on touch screens, and where it cannot be loaded. */
export function useMonaco(): Monaco | undefined {
  const [loaded, setLoaded] = useState(known);
  useEffect(() => {
    if (loaded || touched()) return;
    let wanted = true;
    const callOff = whenIdle(() => {
      load().then(
        (monaco) => {
          known = monaco;
          if (wanted) setLoaded(monaco);
        },
        // The plain field stays; the next editor that opens tries again.
        () => undefined,
      );
    });
    return () => {
      wanted = false;
      callOff();
    };
  }, [loaded]);
  return loaded;
}
