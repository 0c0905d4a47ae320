import type { Family } from '../family.ts';

const family: Family = {
  id: 'geometry',
  title: 'Geometry',
  about: 'Find lengths, angles and points of figures.',
  environments: {
    'polygon-angle': {
      load: () => import('./polygon-angle.ts'),
      examples: () => import('./polygon-angle.examples.ts'),
    },
    'triangle-geometry': {
      load: () => import('./triangle-geometry.ts'),
      examples: () => import('./triangle-geometry.examples.ts'),
    },
  },
};

export default family;
