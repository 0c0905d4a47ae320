import type { Family } from '../family.ts';

const family: Family = {
  id: 'spatial',
  title: 'Spatial',
  about: 'Turn, fold and lay shapes in the mind.',
  environments: {
    'rectangle-count': {
      load: () => import('./rectangle-count.ts'),
      examples: () => import('./rectangle-count.examples.ts'),
    },
    'color-cube-rotation': {
      load: () => import('./color-cube-rotation.ts'),
      examples: () => import('./color-cube-rotation.examples.ts'),
    },
    'cube-net': {
      load: () => import('./cube-net.ts'),
      examples: () => import('./cube-net.examples.ts'),
    },
    'polyomino-packing': {
      load: () => import('./polyomino-packing.ts'),
      examples: () => import('./polyomino-packing.examples.ts'),
    },
  },
};

export default family;
