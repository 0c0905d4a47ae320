import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { playHrefOf, presentHref, readAnyLink } from '../links.ts';
import { useGo, useScreenSearch } from '../navigation.ts';
import { useServices } from '../services.ts';
import { isTyping } from '../ui/typing.ts';
import { useDocumentKey } from '../ui/useDocumentKey.ts';
import { Header } from './Header.tsx';
import classes from './Shell.module.css';
import { SkipLink } from './SkipLink.tsx';
import { UpdateBar } from './UpdateBar.tsx';
import { useArrival } from './useArrival.ts';

const Palette = lazy(async () => ({ default: (await import('../palette/Palette.tsx')).Palette }));

/** What stays while screens change. Embedded boards and the presenter stand without it. */
export function Shell() {
  const path = useMatches({ select: (matches) => matches.at(-1)?.pathname ?? '/' });
  const bare = useScreenSearch().embed === '1' || path.startsWith('/present');
  const main = useRef<HTMLElement>(null);
  const [searches, setSearches] = useState(0);
  const { settings } = useServices();
  const go = useGo();

  useArrival(main);
  useDocumentKey((event) => {
    if (
      event.key.toLowerCase() === 'k' &&
      (event.ctrlKey || event.metaKey) &&
      !event.shiftKey &&
      !event.altKey
    ) {
      event.preventDefault();
      setSearches(searches + 1);
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key.toLowerCase() === 'p' && plain && !isTyping(event.target) && settings.getState().oneKey) {
      const board = readAnyLink(window.location.hash);
      if (!board) return;
      event.preventDefault();
      go(presentHref(playHrefOf({ ...board, embed: false })));
    }
  });

  return (
    <>
      {!bare && (
        <>
          <SkipLink onSkip={() => main.current?.focus()} />
          <Header path={path} onSearch={() => setSearches(searches + 1)} />
          <UpdateBar />
        </>
      )}
      <main ref={main} tabIndex={-1} className={bare ? classes.bare : classes.main}>
        <Outlet />
      </main>
      {searches > 0 && (
        <Suspense>
          <Palette searches={searches} />
        </Suspense>
      )}
    </>
  );
}
