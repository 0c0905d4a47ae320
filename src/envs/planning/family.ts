import type { Family } from '../family.ts';

const family: Family = {
  id: 'planning',
  title: 'Planning',
  about: 'Find the moves that lead from here to there.',
  environments: {
    maze: {
      load: () => import('./maze.ts'),
      examples: () => import('./maze.examples.ts'),
    },
    'maze-distance': {
      load: () => import('./maze-distance.ts'),
      examples: () => import('./maze-distance.examples.ts'),
    },
    'grid-path': {
      load: () => import('./grid-path.ts'),
      examples: () => import('./grid-path.examples.ts'),
    },
    'tower-of-hanoi': {
      load: () => import('./tower-of-hanoi.ts'),
      examples: () => import('./tower-of-hanoi.examples.ts'),
    },
    'quantum-lock': {
      load: () => import('./quantum-lock.ts'),
      examples: () => import('./quantum-lock.examples.ts'),
    },
    'peg-solitaire': {
      load: () => import('./peg-solitaire.ts'),
      examples: () => import('./peg-solitaire.examples.ts'),
    },
    'knight-swap': {
      load: () => import('./knight-swap.ts'),
      examples: () => import('./knight-swap.examples.ts'),
    },
    'water-jugs': {
      load: () => import('./water-jugs.ts'),
      examples: () => import('./water-jugs.examples.ts'),
    },
    'river-crossing': {
      load: () => import('./river-crossing.ts'),
      examples: () => import('./river-crossing.examples.ts'),
    },
    'sliding-tiles': {
      load: () => import('./sliding-tiles.ts'),
      examples: () => import('./sliding-tiles.examples.ts'),
    },
    'rush-hour': {
      load: () => import('./rush-hour.ts'),
      examples: () => import('./rush-hour.examples.ts'),
    },
    sokoban: {
      load: () => import('./sokoban.ts'),
      examples: () => import('./sokoban.examples.ts'),
    },
    'job-shop-scheduling': {
      load: () => import('./job-shop-scheduling.ts'),
      examples: () => import('./job-shop-scheduling.examples.ts'),
    },
  },
};

export default family;
