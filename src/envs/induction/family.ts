import type { Family } from '../family.ts';

const family: Family = {
  id: 'induction',
  title: 'Induction',
  about: 'Find the rule behind examples.',
  environments: {
    'number-sequence': {
      load: () => import('./number-sequence.ts'),
      examples: () => import('./number-sequence.examples.ts'),
    },
    'list-functions': {
      load: () => import('./list-functions.ts'),
      examples: () => import('./list-functions.examples.ts'),
    },
    'modulo-grid': {
      load: () => import('./modulo-grid.ts'),
      examples: () => import('./modulo-grid.examples.ts'),
    },
    acre: {
      load: () => import('./acre.ts'),
      examples: () => import('./acre.examples.ts'),
    },
    'arc-1d': {
      load: () => import('./arc-1d.ts'),
      examples: () => import('./arc-1d.examples.ts'),
    },
  },
};

export default family;
