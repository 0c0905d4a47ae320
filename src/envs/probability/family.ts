import type { Family } from '../family.ts';

const family: Family = {
  id: 'probability',
  title: 'Probability',
  about: 'Count what can happen and how often.',
  environments: {
    dice: {
      load: () => import('./dice.ts'),
      examples: () => import('./dice.examples.ts'),
    },
    'coin-flip': {
      load: () => import('./coin-flip.ts'),
      examples: () => import('./coin-flip.examples.ts'),
    },
  },
};

export default family;
