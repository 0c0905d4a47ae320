import type { Family } from '../family.ts';

const family: Family = {
  id: 'games',
  title: 'Games',
  about: 'Play so that the rules of a game do the rest.',
  environments: {
    nim: {
      load: () => import('./nim.ts'),
      examples: () => import('./nim.examples.ts'),
    },
    mastermind: {
      load: () => import('./mastermind.ts'),
      examples: () => import('./mastermind.examples.ts'),
    },
    'connect-four': {
      load: () => import('./connect-four.ts'),
      examples: () => import('./connect-four.examples.ts'),
    },
  },
};

export default family;
