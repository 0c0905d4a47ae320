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
];
