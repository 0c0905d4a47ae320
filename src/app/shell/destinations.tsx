import type { ReactNode } from 'react';
import { curriculumHref, exploreHref, homeHref, resultsHref } from '../links.ts';
import { CurriculumIcon, ExploreIcon, PlayIcon, ResultsIcon } from './icons.tsx';

export interface Destination {
  readonly title: string;
  readonly href: string;
  readonly icon: ReactNode;
  /** Whether a path lies under it. */
  holds(path: string): boolean;
}

export const destinations: readonly Destination[] = [
  {
    title: 'Play',
    href: homeHref,
    icon: <PlayIcon />,
    holds: (path) => path === '/' || path.startsWith('/play'),
  },
  {
    title: 'Explore',
    href: exploreHref(),
    icon: <ExploreIcon />,
    holds: (path) => path.startsWith('/explore'),
  },
  {
    title: 'Results',
    href: resultsHref(),
    icon: <ResultsIcon />,
    holds: (path) => path.startsWith('/results'),
  },
  {
    title: 'Curriculum',
    href: curriculumHref(),
    icon: <CurriculumIcon />,
    holds: (path) => path.startsWith('/curriculum'),
  },
];
