import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type InstanceLink, readInstanceLink } from './links.ts';
import type { Search } from './search.ts';

/** The search of the screen that is shown. Every value is text. */
export const useScreenSearch = (): Search => useSearch({ strict: false }) as Search;

type PathPart = 'env' | 'section' | 'dataset' | 'name' | 'at' | 'packed';

/** A part of the path that a route names with `$`. */
export const usePathPart = (name: PathPart): string | undefined =>
  (useParams({ strict: false }) as Readonly<Record<string, string | undefined>>)[name];

/** The instance the address means; undefined where its name is no environment's. */
export function useInstanceLink(): InstanceLink | undefined {
  const env = usePathPart('env');
  const search = useScreenSearch();
  return readInstanceLink(env ?? '', search);
}

export interface GoOptions {
  /** Leaves no step in the browser's history: for what changes while typing or scrolling. */
  readonly replace?: boolean;
}

/** Goes to a link of `links.ts`. */
export function useGo(): (href: string, options?: GoOptions) => void {
  const { history } = useRouter();
  return useCallback(
    (href, { replace = false } = {}) => {
      const path = href.replace(/^#/, '');
      if (replace) history.replace(path);
      else history.push(path);
    },
    [history],
  );
}
