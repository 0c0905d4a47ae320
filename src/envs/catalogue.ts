import type { AnyEnvironment } from '../core/environment.ts';
import type { Examples } from './examples.ts';

/** One line of the catalogue: what it takes to load an environment, and nothing of what is in it. */
export interface Entry {
  readonly id: string;
  readonly family: string;
  load(): Promise<{ readonly default: AnyEnvironment }>;
  examples(): Promise<{ readonly default: Examples }>;
}

export const families = [
  { id: 'grids', title: 'Grids', about: 'Fill a grid so that every line keeps its rule.' },
  { id: 'graphs', title: 'Graphs', about: 'Colour, cross or measure a net of nodes and edges.' },
  { id: 'planning', title: 'Planning', about: 'Find the moves that lead from here to there.' },
  { id: 'numbers', title: 'Numbers', about: 'Compute, choose and combine numbers.' },
  { id: 'probability', title: 'Probability', about: 'Count what can happen and how often.' },
  { id: 'algebra', title: 'Algebra', about: 'Find the unknown.' },
  { id: 'logic', title: 'Logic', about: 'Work out what must be true.' },
  { id: 'induction', title: 'Induction', about: 'Find the rule behind examples.' },
  { id: 'matrices', title: 'Matrices', about: 'Turn, read and change tables of numbers.' },
  { id: 'words', title: 'Words', about: 'Sort, count and turn round letters and words.' },
  { id: 'geometry', title: 'Geometry', about: 'Find lengths, angles and points of figures.' },
  { id: 'spatial', title: 'Spatial', about: 'Turn, fold and lay shapes in the mind.' },
] as const;

/** Every environment, by family and from easy to learn to hard. */
export const catalogue: readonly Entry[] = [
  {
    id: 'sudoku',
    family: 'grids',
    load: () => import('./grids/sudoku.ts'),
    examples: () => import('./grids/sudoku.examples.ts'),
  },
  {
    id: 'futoshiki',
    family: 'grids',
    load: () => import('./grids/futoshiki.ts'),
    examples: () => import('./grids/futoshiki.examples.ts'),
  },
  {
    id: 'nonogram',
    family: 'grids',
    load: () => import('./grids/nonogram.ts'),
    examples: () => import('./grids/nonogram.examples.ts'),
  },
  {
    id: 'n-queens',
    family: 'grids',
    load: () => import('./grids/n-queens.ts'),
    examples: () => import('./grids/n-queens.examples.ts'),
  },
  {
    id: 'lights-out',
    family: 'grids',
    load: () => import('./grids/lights-out.ts'),
    examples: () => import('./grids/lights-out.examples.ts'),
  },
  {
    id: 'shortest-path',
    family: 'graphs',
    load: () => import('./graphs/shortest-path.ts'),
    examples: () => import('./graphs/shortest-path.examples.ts'),
  },
  {
    id: 'largest-island',
    family: 'graphs',
    load: () => import('./graphs/largest-island.ts'),
    examples: () => import('./graphs/largest-island.examples.ts'),
  },
  {
    id: 'graph-coloring',
    family: 'graphs',
    load: () => import('./graphs/graph-coloring.ts'),
    examples: () => import('./graphs/graph-coloring.examples.ts'),
  },
  {
    id: 'hamiltonian-path',
    family: 'graphs',
    load: () => import('./graphs/hamiltonian-path.ts'),
    examples: () => import('./graphs/hamiltonian-path.examples.ts'),
  },
  {
    id: 'maze',
    family: 'planning',
    load: () => import('./planning/maze.ts'),
    examples: () => import('./planning/maze.examples.ts'),
  },
  {
    id: 'maze-distance',
    family: 'planning',
    load: () => import('./planning/maze-distance.ts'),
    examples: () => import('./planning/maze-distance.examples.ts'),
  },
  {
    id: 'grid-path',
    family: 'planning',
    load: () => import('./planning/grid-path.ts'),
    examples: () => import('./planning/grid-path.examples.ts'),
  },
  {
    id: 'tower-of-hanoi',
    family: 'planning',
    load: () => import('./planning/tower-of-hanoi.ts'),
    examples: () => import('./planning/tower-of-hanoi.examples.ts'),
  },
  {
    id: 'water-jugs',
    family: 'planning',
    load: () => import('./planning/water-jugs.ts'),
    examples: () => import('./planning/water-jugs.examples.ts'),
  },
  {
    id: 'sliding-tiles',
    family: 'planning',
    load: () => import('./planning/sliding-tiles.ts'),
    examples: () => import('./planning/sliding-tiles.examples.ts'),
  },
  {
    id: 'job-shop-scheduling',
    family: 'planning',
    load: () => import('./planning/job-shop-scheduling.ts'),
    examples: () => import('./planning/job-shop-scheduling.examples.ts'),
  },
  {
    id: 'chain-sum',
    family: 'numbers',
    load: () => import('./numbers/chain-sum.ts'),
    examples: () => import('./numbers/chain-sum.examples.ts'),
  },
  {
    id: 'leg-counting',
    family: 'numbers',
    load: () => import('./numbers/leg-counting.ts'),
    examples: () => import('./numbers/leg-counting.examples.ts'),
  },
  {
    id: 'number-sorting',
    family: 'numbers',
    load: () => import('./numbers/number-sorting.ts'),
    examples: () => import('./numbers/number-sorting.examples.ts'),
  },
  {
    id: 'products',
    family: 'numbers',
    load: () => import('./numbers/products.ts'),
    examples: () => import('./numbers/products.examples.ts'),
  },
  {
    id: 'basic-arithmetic',
    family: 'numbers',
    load: () => import('./numbers/basic-arithmetic.ts'),
    examples: () => import('./numbers/basic-arithmetic.examples.ts'),
  },
  {
    id: 'decimal-arithmetic',
    family: 'numbers',
    load: () => import('./numbers/decimal-arithmetic.ts'),
    examples: () => import('./numbers/decimal-arithmetic.examples.ts'),
  },
  {
    id: 'count-bits',
    family: 'numbers',
    load: () => import('./numbers/count-bits.ts'),
    examples: () => import('./numbers/count-bits.examples.ts'),
  },
  {
    id: 'base-conversion',
    family: 'numbers',
    load: () => import('./numbers/base-conversion.ts'),
    examples: () => import('./numbers/base-conversion.examples.ts'),
  },
  {
    id: 'calendar-arithmetic',
    family: 'numbers',
    load: () => import('./numbers/calendar-arithmetic.ts'),
    examples: () => import('./numbers/calendar-arithmetic.examples.ts'),
  },
  {
    id: 'time-intervals',
    family: 'numbers',
    load: () => import('./numbers/time-intervals.ts'),
    examples: () => import('./numbers/time-intervals.examples.ts'),
  },
  {
    id: 'subset-sum',
    family: 'numbers',
    load: () => import('./numbers/subset-sum.ts'),
    examples: () => import('./numbers/subset-sum.examples.ts'),
  },
  {
    id: 'gcd',
    family: 'numbers',
    load: () => import('./numbers/gcd.ts'),
    examples: () => import('./numbers/gcd.examples.ts'),
  },
  {
    id: 'lcm',
    family: 'numbers',
    load: () => import('./numbers/lcm.ts'),
    examples: () => import('./numbers/lcm.examples.ts'),
  },
  {
    id: 'fraction-simplification',
    family: 'numbers',
    load: () => import('./numbers/fraction-simplification.ts'),
    examples: () => import('./numbers/fraction-simplification.examples.ts'),
  },
  {
    id: 'prime-factorization',
    family: 'numbers',
    load: () => import('./numbers/prime-factorization.ts'),
    examples: () => import('./numbers/prime-factorization.examples.ts'),
  },
  {
    id: 'countdown',
    family: 'numbers',
    load: () => import('./numbers/countdown.ts'),
    examples: () => import('./numbers/countdown.examples.ts'),
  },
  {
    id: 'dice',
    family: 'probability',
    load: () => import('./probability/dice.ts'),
    examples: () => import('./probability/dice.examples.ts'),
  },
  {
    id: 'coin-flip',
    family: 'probability',
    load: () => import('./probability/coin-flip.ts'),
    examples: () => import('./probability/coin-flip.examples.ts'),
  },
  {
    id: 'cryptarithm',
    family: 'numbers',
    load: () => import('./numbers/cryptarithm.ts'),
    examples: () => import('./numbers/cryptarithm.examples.ts'),
  },
  {
    id: 'linear-equation',
    family: 'algebra',
    load: () => import('./algebra/linear-equation.ts'),
    examples: () => import('./algebra/linear-equation.examples.ts'),
  },
  {
    id: 'polynomial-equations',
    family: 'algebra',
    load: () => import('./algebra/polynomial-equations.ts'),
    examples: () => import('./algebra/polynomial-equations.examples.ts'),
  },
  {
    id: 'polynomial-multiplication',
    family: 'algebra',
    load: () => import('./algebra/polynomial-multiplication.ts'),
    examples: () => import('./algebra/polynomial-multiplication.examples.ts'),
  },
  {
    id: 'complex-arithmetic',
    family: 'algebra',
    load: () => import('./algebra/complex-arithmetic.ts'),
    examples: () => import('./algebra/complex-arithmetic.examples.ts'),
  },
  {
    id: 'simple-integration',
    family: 'algebra',
    load: () => import('./algebra/simple-integration.ts'),
    examples: () => import('./algebra/simple-integration.examples.ts'),
  },
  {
    id: 'knights-and-knaves',
    family: 'logic',
    load: () => import('./logic/knights-and-knaves.ts'),
    examples: () => import('./logic/knights-and-knaves.examples.ts'),
  },
  {
    id: 'zebra',
    family: 'logic',
    load: () => import('./logic/zebra.ts'),
    examples: () => import('./logic/zebra.examples.ts'),
  },
  {
    id: 'cube-net',
    family: 'spatial',
    load: () => import('./spatial/cube-net.ts'),
    examples: () => import('./spatial/cube-net.examples.ts'),
  },
  {
    id: 'polyomino-packing',
    family: 'spatial',
    load: () => import('./spatial/polyomino-packing.ts'),
    examples: () => import('./spatial/polyomino-packing.examples.ts'),
  },
  {
    id: 'spell-backward',
    family: 'words',
    load: () => import('./words/spell-backward.ts'),
    examples: () => import('./words/spell-backward.examples.ts'),
  },
  {
    id: 'word-sorting',
    family: 'words',
    load: () => import('./words/word-sorting.ts'),
    examples: () => import('./words/word-sorting.examples.ts'),
  },
  {
    id: 'spiral-matrix',
    family: 'matrices',
    load: () => import('./matrices/spiral-matrix.ts'),
    examples: () => import('./matrices/spiral-matrix.examples.ts'),
  },
  {
    id: 'rotate-matrix',
    family: 'matrices',
    load: () => import('./matrices/rotate-matrix.ts'),
    examples: () => import('./matrices/rotate-matrix.examples.ts'),
  },
  {
    id: 'letter-counting',
    family: 'words',
    load: () => import('./words/letter-counting.ts'),
    examples: () => import('./words/letter-counting.examples.ts'),
  },
  {
    id: 'palindrome-generation',
    family: 'words',
    load: () => import('./words/palindrome-generation.ts'),
    examples: () => import('./words/palindrome-generation.examples.ts'),
  },
  {
    id: 'caesar-cipher',
    family: 'words',
    load: () => import('./words/caesar-cipher.ts'),
    examples: () => import('./words/caesar-cipher.examples.ts'),
  },
  {
    id: 'group-anagrams',
    family: 'words',
    load: () => import('./words/group-anagrams.ts'),
    examples: () => import('./words/group-anagrams.examples.ts'),
  },
  {
    id: 'polygon-angle',
    family: 'geometry',
    load: () => import('./geometry/polygon-angle.ts'),
    examples: () => import('./geometry/polygon-angle.examples.ts'),
  },
  {
    id: 'triangle-geometry',
    family: 'geometry',
    load: () => import('./geometry/triangle-geometry.ts'),
    examples: () => import('./geometry/triangle-geometry.examples.ts'),
  },
  {
    id: 'number-sequence',
    family: 'induction',
    load: () => import('./induction/number-sequence.ts'),
    examples: () => import('./induction/number-sequence.examples.ts'),
  },
];
