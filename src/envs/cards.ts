import type { Card } from '../core/host.ts';

/** Written by `npm run cards` from the environments. */
export const cards: readonly Card[] = [
  { id: 'sudoku', version: 1, title: 'Sudoku', about: 'Fill the grid so that every row, column and box holds every digit once.', family: 'grids', tags: ['deduction'], levels: 8, oracle: true },
];
