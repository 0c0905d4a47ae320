import type { Card } from '../core/host.ts';

/** Written by `npm run cards` from the environments. */
export const cards: readonly Card[] = [
  { id: 'sudoku', version: 1, title: 'Sudoku', about: 'Fill the grid so that every row, column and box holds every digit once.', family: 'grids', tags: ['deduction'], levels: 8, oracle: true },
  { id: 'futoshiki', version: 1, title: 'Futoshiki', about: 'Fill the square with numbers so that every sign points at the smaller one.', family: 'grids', tags: ['deduction'], levels: 7, oracle: true },
  { id: 'nonogram', version: 1, title: 'Nonogram', about: 'Fill cells so that every row and column has the runs its clue tells.', family: 'grids', tags: ['deduction'], levels: 7, oracle: true },
  { id: 'n-queens', version: 1, title: 'Queens', about: 'Complete a board of queens so that no two attack each other.', family: 'grids', tags: ['search'], levels: 7, oracle: true },
  { id: 'shortest-path', version: 1, title: 'Shortest path', about: 'Find the way from the start to the goal whose edges are shortest in sum.', family: 'graphs', tags: ['optimization', 'search', 'arithmetic'], levels: 6, oracle: true },
  { id: 'graph-coloring', version: 1, title: 'Graph colouring', about: 'Colour the nodes so that no edge joins two of one colour.', family: 'graphs', tags: ['search', 'deduction'], levels: 7, oracle: true },
  { id: 'hamiltonian-path', version: 1, title: 'Hamiltonian path', about: 'Find a path along edges that visits every node once.', family: 'graphs', tags: ['search', 'planning'], levels: 6, oracle: true },
  { id: 'maze', version: 1, title: 'Maze', about: 'Walk from the start to the goal without passing a wall.', family: 'planning', tags: ['planning', 'spatial', 'search'], levels: 7, oracle: true },
  { id: 'tower-of-hanoi', version: 1, title: 'Tower of Hanoi', about: 'Move the disks between three pegs into the goal position, never a larger one onto a smaller.', family: 'planning', tags: ['planning', 'search'], levels: 6, oracle: true },
  { id: 'water-jugs', version: 1, title: 'Water jugs', about: 'Measure out an amount of water by filling, emptying and pouring jugs without marks.', family: 'planning', tags: ['planning', 'arithmetic', 'search'], levels: 6, oracle: true },
  { id: 'sliding-tiles', version: 1, title: 'Sliding tiles', about: 'Slide the tiles into the gap one by one until they stand in order.', family: 'planning', tags: ['planning', 'search', 'spatial'], levels: 6, oracle: true },
  { id: 'chain-sum', version: 1, title: 'Chain sum', about: 'Add and subtract a chain of whole numbers.', family: 'numbers', tags: ['arithmetic'], levels: 7, oracle: true },
  { id: 'subset-sum', version: 1, title: 'Subset sum', about: 'Choose numbers that add up to the target.', family: 'numbers', tags: ['search', 'arithmetic'], levels: 7, oracle: true },
  { id: 'gcd', version: 1, title: 'Greatest common divisor', about: 'Find the largest number that divides all the given ones.', family: 'numbers', tags: ['arithmetic'], levels: 6, oracle: true },
  { id: 'countdown', version: 1, title: 'Countdown', about: 'Combine numbers with + − × ÷ to make the target.', family: 'numbers', tags: ['arithmetic', 'search'], levels: 7, oracle: true },
  { id: 'linear-equation', version: 1, title: 'Linear equation', about: 'Find the number for which both sides of an equation are equal.', family: 'algebra', tags: ['algebra', 'arithmetic'], levels: 7, oracle: true },
  { id: 'knights-and-knaves', version: 1, title: 'Knights and knaves', about: 'From what everybody says, tell who always tells the truth and who always lies.', family: 'logic', tags: ['deduction', 'language'], levels: 6, oracle: true },
  { id: 'zebra', version: 1, title: 'Zebra', about: 'From clues about houses in a row, find out who and what is in each of them.', family: 'logic', tags: ['deduction', 'language'], levels: 7, oracle: true },
  { id: 'polyomino-packing', version: 1, title: 'Polyomino packing', about: 'Cover the region with all the pieces, turned as needed.', family: 'spatial', tags: ['spatial', 'search'], levels: 7, oracle: true },
  { id: 'spell-backward', version: 1, title: 'Spell backward', about: 'Write the letters in reverse.', family: 'words', tags: ['language'], levels: 6, oracle: true },
  { id: 'word-sorting', version: 1, title: 'Word sorting', about: 'Put the words into alphabetical order or into its reverse.', family: 'words', tags: ['language'], levels: 6, oracle: true },
  { id: 'spiral-matrix', version: 1, title: 'Spiral order', about: 'Read the matrix in a spiral from the rim inwards.', family: 'matrices', tags: ['spatial'], levels: 6, oracle: true },
  { id: 'rotate-matrix', version: 1, title: 'Rotate a matrix', about: 'Turn the matrix clockwise by quarter turns.', family: 'matrices', tags: ['spatial'], levels: 6, oracle: true },
];
