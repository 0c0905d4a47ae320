import type { Family } from '../family.ts';

const family: Family = {
  id: 'logic',
  title: 'Logic',
  about: 'Work out what must be true.',
  environments: {
    'knights-and-knaves': {
      load: () => import('./knights-and-knaves.ts'),
      examples: () => import('./knights-and-knaves.examples.ts'),
    },
    aiw: {
      load: () => import('./aiw.ts'),
      examples: () => import('./aiw.examples.ts'),
    },
    'circuit-logic': {
      load: () => import('./circuit-logic.ts'),
      examples: () => import('./circuit-logic.examples.ts'),
    },
    zebra: {
      load: () => import('./zebra.ts'),
      examples: () => import('./zebra.examples.ts'),
    },
    sat: {
      load: () => import('./sat.ts'),
      examples: () => import('./sat.examples.ts'),
    },
    syllogism: {
      load: () => import('./syllogism.ts'),
      examples: () => import('./syllogism.examples.ts'),
    },
    'propositional-logic': {
      load: () => import('./propositional-logic.ts'),
      examples: () => import('./propositional-logic.examples.ts'),
    },
    'self-reference': {
      load: () => import('./self-reference.ts'),
      examples: () => import('./self-reference.examples.ts'),
    },
  },
};

export default family;
