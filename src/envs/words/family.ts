import type { Family } from '../family.ts';

const family: Family = {
  id: 'words',
  title: 'Words',
  about: 'Sort, count and turn round letters and words.',
  environments: {
    'spell-backward': {
      load: () => import('./spell-backward.ts'),
      examples: () => import('./spell-backward.examples.ts'),
    },
    'word-sorting': {
      load: () => import('./word-sorting.ts'),
      examples: () => import('./word-sorting.examples.ts'),
    },
    'letter-counting': {
      load: () => import('./letter-counting.ts'),
      examples: () => import('./letter-counting.examples.ts'),
    },
    'palindrome-generation': {
      load: () => import('./palindrome-generation.ts'),
      examples: () => import('./palindrome-generation.examples.ts'),
    },
    ab: {
      load: () => import('./ab.ts'),
      examples: () => import('./ab.examples.ts'),
    },
    'caesar-cipher': {
      load: () => import('./caesar-cipher.ts'),
      examples: () => import('./caesar-cipher.examples.ts'),
    },
    'string-manipulation': {
      load: () => import('./string-manipulation.ts'),
      examples: () => import('./string-manipulation.examples.ts'),
    },
    'group-anagrams': {
      load: () => import('./group-anagrams.ts'),
      examples: () => import('./group-anagrams.examples.ts'),
    },
    'needle-haystack': {
      load: () => import('./needle-haystack.ts'),
      examples: () => import('./needle-haystack.examples.ts'),
    },
    'word-ladder': {
      load: () => import('./word-ladder.ts'),
      examples: () => import('./word-ladder.examples.ts'),
    },
    'letter-jumble': {
      load: () => import('./letter-jumble.ts'),
      examples: () => import('./letter-jumble.examples.ts'),
    },
  },
};

export default family;
