import type { Family } from '../family.ts';

const family: Family = {
  id: 'algebra',
  title: 'Algebra',
  about: 'Find the unknown.',
  environments: {
    'linear-equation': {
      load: () => import('./linear-equation.ts'),
      examples: () => import('./linear-equation.examples.ts'),
    },
    'polynomial-equations': {
      load: () => import('./polynomial-equations.ts'),
      examples: () => import('./polynomial-equations.examples.ts'),
    },
    'polynomial-multiplication': {
      load: () => import('./polynomial-multiplication.ts'),
      examples: () => import('./polynomial-multiplication.examples.ts'),
    },
    'complex-arithmetic': {
      load: () => import('./complex-arithmetic.ts'),
      examples: () => import('./complex-arithmetic.examples.ts'),
    },
    'simple-integration': {
      load: () => import('./simple-integration.ts'),
      examples: () => import('./simple-integration.examples.ts'),
    },
    'intermediate-integration': {
      load: () => import('./intermediate-integration.ts'),
      examples: () => import('./intermediate-integration.examples.ts'),
    },
  },
};

export default family;
