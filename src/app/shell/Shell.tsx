import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { useScreenSearch } from '../navigation.ts';
import { Header } from './Header.tsx';
import classes from './Shell.module.css';
import { SkipLink } from './SkipLink.tsx';
import { UpdateBar } from './UpdateBar.tsx';
import { useArrival } from './useArrival.ts';
import { useShellKeys } from './useShellKeys.ts';

const Palette = lazy(async () => ({ default: (await import('../palette/Palette.tsx')).Palette }));

/** What stays while screens change. Embedded boards and the presenter stand without it. */
export function Shell() {
  const path = useRouterState({
    select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname,
  });
  const bare = useScreenSearch().embed === '1' || path.startsWith('/present');
  const main = useRef<HTMLElement>(null);
  const [searches, setSearches] = useState(0);
  const search = (): void => setSearches((asked) => asked + 1);

  useArrival(main);
  useShellKeys({ onSearch: search });

  return (
    <>
      {!bare && (
        <>
          <SkipLink onSkip={() => main.current?.focus()} />
          <Header path={path} onSearch={search} />
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
