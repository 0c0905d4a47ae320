import type { Family } from '../family.ts';

const family: Family = {
  id: 'matrices',
  title: 'Matrices',
  about: 'Turn, read and change tables of numbers.',
  environments: {
    'spiral-matrix': {
      load: () => import('./spiral-matrix.ts'),
      examples: () => import('./spiral-matrix.examples.ts'),
    },
    'rotate-matrix': {
      load: () => import('./rotate-matrix.ts'),
      examples: () => import('./rotate-matrix.examples.ts'),
    },
  },
};

export default family;
