import type { ParamValues } from '../../src/core/params.ts';

/**
 * Published rates of Reasoning Gym (0.1.26.dev0, commit 49b07130, Python 3.11, one thread, default config), on a machine
 * where Python's empty loop of five million turns takes `LOOP` milliseconds.
 */
export const LOOP = 237;

export interface Baseline {
  readonly env: string;
  readonly dataset: string;
  /** What comes closest to the dataset's default config. */
  readonly params: ParamValues;
  readonly instances: number;
  /** Right answers scored per second, where scoring checks the answer and does not only compare it with a stored one. */
  readonly verdicts: number | null;
  /** What is not the same. */
  readonly differs: string;
}

export const baselines: readonly Baseline[] = [
  {
    env: 'sudoku',
    dataset: 'sudoku',
    params: { size: 9, blanks: 40, technique: 'single' },
    instances: 69,
    verdicts: null,
    differs: 'there 30 to 50 empty cells, here 40',
  },
  {
    env: 'sudoku',
    dataset: 'mini_sudoku',
    params: { size: 4, blanks: 10, technique: 'single' },
    instances: 2904,
    verdicts: null,
    differs: 'there 8 to 12 empty cells, here 10',
  },
  {
    env: 'futoshiki',
    dataset: 'futoshiki',
    params: { size: 6, signs: 14, reasoning: 'bounds' },
    instances: 5.4,
    verdicts: null,
    differs: 'there sizes 4 to 9, here 6',
  },
  {
    env: 'graph-coloring',
    dataset: 'graph_color',
    params: { nodes: 10, edges: 17, colors: 3, resists: 'nothing' },
    instances: 53697,
    verdicts: 123866,
    differs: 'there about 5 edges, here 17',
  },
  {
    env: 'tower-of-hanoi',
    dataset: 'tower_of_hanoi',
    params: { disks: 5, moves: 16, spare: 0 },
    instances: 30531,
    verdicts: 14984,
    differs: 'there 3 to 7 disks from peg to peg, here 5 from any start',
  },
  {
    env: 'water-jugs',
    dataset: 'jugs',
    params: { jugs: 3, largest: 12, moves: 6, spare: 0 },
    instances: 323,
    verdicts: 134636,
    differs: 'there no limit on the moves',
  },
  {
    env: 'chain-sum',
    dataset: 'chain_sum',
    params: { terms: 4, digits: 3, negative: false },
    instances: 93134,
    verdicts: null,
    differs: 'there 2 to 6 terms of 1 to 4 digits, here 4 of 3',
  },
  {
    env: 'gcd',
    dataset: 'gcd',
    params: { count: 2, digits: 3 },
    instances: 96269,
    verdicts: null,
    differs: 'there numbers from 1, here of 3 digits',
  },
  {
    env: 'countdown',
    dataset: 'countdown',
    params: { numbers: 5, needed: 5, largest: 100 },
    instances: 85.0,
    verdicts: 4199,
    differs: 'there 4 to 6 numbers, here 5, none of which can be left out',
  },
  {
    env: 'linear-equation',
    dataset: 'simple_equations',
    params: { form: 'one side', largest: 20, solution: 'whole' },
    instances: 2558,
    verdicts: null,
    differs: 'there 2 to 4 terms',
  },
  {
    env: 'knights-and-knaves',
    dataset: 'knights_knaves',
    params: { people: 3, talk: 'plain' },
    instances: 3733,
    verdicts: null,
    differs: 'there 2 people, here 3',
  },
];
