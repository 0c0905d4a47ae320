import type { ReactNode } from 'react';
import {
  curriculumHref,
  disagreementsHref,
  exploreHref,
  homeHref,
  judgeHref,
  modelsHref,
  resultsHref,
} from '../links.ts';
import {
  CurriculumIcon,
  DisagreementsIcon,
  ExploreIcon,
  JudgeIcon,
  ModelsIcon,
  PlayIcon,
  ResultsIcon,
} from './icons.tsx';

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
    holds: (path) => path.startsWith('/explore') || path.startsWith('/own') || path.startsWith('/audit'),
  },
  {
    title: 'Results',
    href: resultsHref(),
    icon: <ResultsIcon />,
    holds: (path) => path.startsWith('/results'),
  },
  {
    title: 'Models',
    href: modelsHref,
    icon: <ModelsIcon />,
    holds: (path) => path.startsWith('/models'),
  },
  {
    title: 'Curriculum',
    href: curriculumHref(),
    icon: <CurriculumIcon />,
    holds: (path) => path.startsWith('/curriculum'),
  },
  {
    title: 'Disagreements',
    href: disagreementsHref(),
    icon: <DisagreementsIcon />,
    holds: (path) => path.startsWith('/disagreements'),
  },
  {
    title: 'Judge',
    href: judgeHref(),
    icon: <JudgeIcon />,
    holds: (path) => path.startsWith('/judge'),
  },
];
