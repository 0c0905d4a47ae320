import type { Card } from '../core/host.ts';

/** Written by `npm run cards` from the environments. */
export const cards: readonly Card[] = [
  { id: 'sudoku', version: 1, title: 'Sudoku', about: 'Fill the grid so that every row, column and box holds every digit once.', family: 'grids', tags: ['deduction'], levels: 8, oracle: true },
  { id: 'shortest-path', version: 1, title: 'Shortest path', about: 'Find the way from the start to the goal whose edges are shortest in sum.', family: 'graphs', tags: ['optimization', 'search', 'arithmetic'], levels: 6, oracle: true },
  { id: 'graph-coloring', version: 1, title: 'Graph colouring', about: 'Colour the nodes so that no edge joins two of one colour.', family: 'graphs', tags: ['search', 'deduction'], levels: 7, oracle: true },
  { id: 'hamiltonian-path', version: 1, title: 'Hamiltonian path', about: 'Find a path along edges that visits every node once.', family: 'graphs', tags: ['search', 'planning'], levels: 6, oracle: true },
  { id: 'maze', version: 1, title: 'Maze', about: 'Walk from the start to the goal without passing a wall.', family: 'planning', tags: ['planning', 'spatial', 'search'], levels: 7, oracle: true },
  { id: 'tower-of-hanoi', version: 1, title: 'Tower of Hanoi', about: 'Move the disks between three pegs into the goal position, never a larger one onto a smaller.', family: 'planning', tags: ['planning', 'search'], levels: 6, oracle: true },
  { id: 'gcd', version: 1, title: 'Greatest common divisor', about: 'Find the largest number that divides all the given ones.', family: 'numbers', tags: ['arithmetic'], levels: 6, oracle: true },
  { id: 'countdown', version: 1, title: 'Countdown', about: 'Combine numbers with + − × ÷ to make the target.', family: 'numbers', tags: ['arithmetic', 'search'], levels: 7, oracle: true },
  { id: 'polyomino-packing', version: 1, title: 'Polyomino packing', about: 'Cover the region with all the pieces, turned as needed.', family: 'spatial', tags: ['spatial', 'search'], levels: 7, oracle: true },
];
