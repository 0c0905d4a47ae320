import type { Schedule, Stage } from './schedule.ts';

const SOURCE = '“Deep Dive into scaling RL for code generation with synthetic data and curricula”, 2026';
const BANDS = ['easy', 'medium', 'hard'] as const;
const THIRD = 1 / 3;

const stage = (from: number, to: number, ...weights: readonly number[]): Stage => ({ from, to, weights });

/** The schedules that were published, by the names they go under here. */
export const SCHEDULES: readonly Schedule[] = [
  {
    name: 'uniform',
    about: 'All bands alike throughout. Driven by the easy band, it overfits to it.',
    source: SOURCE,
    bands: BANDS,
    stages: [stage(0, 40_000, THIRD, THIRD, THIRD)],
  },
  {
    name: 'soft',
    about: 'From easy to hard, with much of the neighbouring bands in every stage.',
    source: SOURCE,
    bands: BANDS,
    stages: [
      stage(0, 7_500, 0.8, 0.15, 0.05),
      stage(7_500, 17_500, 0.15, 0.8, 0.05),
      stage(17_500, 30_000, 0.15, 0.4, 0.45),
      stage(30_000, 40_000, 0.05, 0.15, 0.8),
    ],
  },
  {
    name: 'hard',
    about: 'From easy to hard, nine tenths of each stage from one band.',
    source: SOURCE,
    bands: BANDS,
    stages: [
      stage(0, 7_500, 0.9, 0.05, 0.05),
      stage(7_500, 17_500, 0.05, 0.9, 0.05),
      stage(17_500, 40_000, 0.05, 0.05, 0.9),
    ],
  },
  {
    name: 'classic',
    about: 'One band at a time, from easy to hard. Like uniform, it overfits to the easy band.',
    source: SOURCE,
    bands: BANDS,
    stages: [
      stage(0, 10_000, 1, 0, 0),
      stage(10_000, 15_000, 0.75, 0.25, 0),
      stage(15_000, 25_000, 0, 1, 0),
      stage(25_000, 30_000, 0, 0.75, 0.25),
      stage(30_000, 40_000, 0, 0, 1),
    ],
  },
  {
    name: 'reverse from hard',
    about: 'One band at a time, from hard to easy. Starting from hard varies much from seed to seed.',
    source: SOURCE,
    bands: BANDS,
    stages: [
      stage(0, 10_000, 0, 0, 1),
      stage(10_000, 15_000, 0, 0.25, 0.75),
      stage(15_000, 25_000, 0, 1, 0),
      stage(25_000, 30_000, 0.25, 0.75, 0),
      stage(30_000, 40_000, 1, 0, 0),
    ],
  },
  {
    name: 'reverse from medium',
    about: 'Medium first, then the easy–medium band. It avoids overfitting early.',
    source: SOURCE,
    bands: ['easy–medium', 'medium', 'hard'],
    stages: [stage(0, 17_500, 0, 1, 0), stage(17_500, 20_000, 0.25, 0.75, 0), stage(20_000, 40_000, 1, 0, 0)],
  },
];
