import type { Family } from '../family.ts';

const family: Family = {
  id: 'graphs',
  title: 'Graphs',
  about: 'Colour, cross or measure a net of nodes and edges.',
  environments: {
    'shortest-path': {
      load: () => import('./shortest-path.ts'),
      examples: () => import('./shortest-path.examples.ts'),
    },
    'largest-island': {
      load: () => import('./largest-island.ts'),
      examples: () => import('./largest-island.examples.ts'),
    },
    'course-schedule': {
      load: () => import('./course-schedule.ts'),
      examples: () => import('./course-schedule.examples.ts'),
    },
    'graph-coloring': {
      load: () => import('./graph-coloring.ts'),
      examples: () => import('./graph-coloring.examples.ts'),
    },
    'max-clique': {
      load: () => import('./max-clique.ts'),
      examples: () => import('./max-clique.examples.ts'),
    },
    'hamiltonian-path': {
      load: () => import('./hamiltonian-path.ts'),
      examples: () => import('./hamiltonian-path.examples.ts'),
    },
    'travelling-salesman': {
      load: () => import('./travelling-salesman.ts'),
      examples: () => import('./travelling-salesman.examples.ts'),
    },
    'family-relationships': {
      load: () => import('./family-relationships.ts'),
      examples: () => import('./family-relationships.examples.ts'),
    },
  },
};

export default family;
