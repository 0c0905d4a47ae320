import type { Family } from '../family.ts';

const family: Family = {
  id: 'numbers',
  title: 'Numbers',
  about: 'Compute, choose and combine numbers.',
  environments: {
    'chain-sum': {
      load: () => import('./chain-sum.ts'),
      examples: () => import('./chain-sum.examples.ts'),
    },
    'leg-counting': {
      load: () => import('./leg-counting.ts'),
      examples: () => import('./leg-counting.examples.ts'),
    },
    'number-sorting': {
      load: () => import('./number-sorting.ts'),
      examples: () => import('./number-sorting.examples.ts'),
    },
    products: {
      load: () => import('./products.ts'),
      examples: () => import('./products.examples.ts'),
    },
    'basic-arithmetic': {
      load: () => import('./basic-arithmetic.ts'),
      examples: () => import('./basic-arithmetic.examples.ts'),
    },
    'decimal-arithmetic': {
      load: () => import('./decimal-arithmetic.ts'),
      examples: () => import('./decimal-arithmetic.examples.ts'),
    },
    'count-bits': {
      load: () => import('./count-bits.ts'),
      examples: () => import('./count-bits.examples.ts'),
    },
    'base-conversion': {
      load: () => import('./base-conversion.ts'),
      examples: () => import('./base-conversion.examples.ts'),
    },
    'calendar-arithmetic': {
      load: () => import('./calendar-arithmetic.ts'),
      examples: () => import('./calendar-arithmetic.examples.ts'),
    },
    'time-intervals': {
      load: () => import('./time-intervals.ts'),
      examples: () => import('./time-intervals.examples.ts'),
    },
    'subset-sum': {
      load: () => import('./subset-sum.ts'),
      examples: () => import('./subset-sum.examples.ts'),
    },
    knapsack: {
      load: () => import('./knapsack.ts'),
      examples: () => import('./knapsack.examples.ts'),
    },
    'game-24': {
      load: () => import('./game-24.ts'),
      examples: () => import('./game-24.examples.ts'),
    },
    gcd: {
      load: () => import('./gcd.ts'),
      examples: () => import('./gcd.examples.ts'),
    },
    lcm: {
      load: () => import('./lcm.ts'),
      examples: () => import('./lcm.examples.ts'),
    },
    'fraction-simplification': {
      load: () => import('./fraction-simplification.ts'),
      examples: () => import('./fraction-simplification.examples.ts'),
    },
    'prime-factorization': {
      load: () => import('./prime-factorization.ts'),
      examples: () => import('./prime-factorization.examples.ts'),
    },
    countdown: {
      load: () => import('./countdown.ts'),
      examples: () => import('./countdown.examples.ts'),
    },
    cryptarithm: {
      load: () => import('./cryptarithm.ts'),
      examples: () => import('./cryptarithm.examples.ts'),
    },
  },
};

export default family;
