import type { Family } from '../family.ts';

const family: Family = {
  id: 'grids',
  title: 'Grids',
  about: 'Fill a grid so that every line keeps its rule.',
  environments: {
    sudoku: {
      load: () => import('./sudoku.ts'),
      examples: () => import('./sudoku.examples.ts'),
    },
    futoshiki: {
      load: () => import('./futoshiki.ts'),
      examples: () => import('./futoshiki.examples.ts'),
    },
    nonogram: {
      load: () => import('./nonogram.ts'),
      examples: () => import('./nonogram.examples.ts'),
    },
    binairo: {
      load: () => import('./binairo.ts'),
      examples: () => import('./binairo.examples.ts'),
    },
    kakurasu: {
      load: () => import('./kakurasu.ts'),
      examples: () => import('./kakurasu.examples.ts'),
    },
    minesweeper: {
      load: () => import('./minesweeper.ts'),
      examples: () => import('./minesweeper.examples.ts'),
    },
    tents: {
      load: () => import('./tents.ts'),
      examples: () => import('./tents.examples.ts'),
    },
    skyscrapers: {
      load: () => import('./skyscrapers.ts'),
      examples: () => import('./skyscrapers.examples.ts'),
    },
    'star-battle': {
      load: () => import('./star-battle.ts'),
      examples: () => import('./star-battle.examples.ts'),
    },
    survo: {
      load: () => import('./survo.ts'),
      examples: () => import('./survo.examples.ts'),
    },
    'n-queens': {
      load: () => import('./n-queens.ts'),
      examples: () => import('./n-queens.examples.ts'),
    },
    'lights-out': {
      load: () => import('./lights-out.ts'),
      examples: () => import('./lights-out.examples.ts'),
    },
    'game-of-life': {
      load: () => import('./game-of-life.ts'),
      examples: () => import('./game-of-life.examples.ts'),
    },
  },
};

export default family;
