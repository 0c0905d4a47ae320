import type { Family } from '../family.ts';

const family: Family = {
  id: 'code',
  title: 'Code',
  about: 'Read programs, and write them.',
  environments: {
    bf: {
      load: () => import('./bf.ts'),
      examples: () => import('./bf.examples.ts'),
    },
    'code-deduction': {
      load: () => import('./code-deduction.ts'),
      examples: () => import('./code-deduction.examples.ts'),
    },
    'code-abduction': {
      load: () => import('./code-abduction.ts'),
      examples: () => import('./code-abduction.examples.ts'),
    },
    'code-fuzzing': {
      load: () => import('./code-fuzzing.ts'),
      examples: () => import('./code-fuzzing.examples.ts'),
    },
    'code-induction': {
      load: () => import('./code-induction.ts'),
      examples: () => import('./code-induction.examples.ts'),
    },
  },
};

export default family;
