import { expect, test } from 'vitest';
import { BROAD_BANDS } from '../../stats/bands.ts';
import { bandsOf, bandsText, DEFAULTS, readSettings, writeSettings } from './settings.ts';

const written = (search: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(writeSettings(readSettings(search))).filter(([, value]) => value !== undefined),
  );

test('what the address says stays in it, what it does not say is left out', () => {
  const search = {
    view: 'run',
    schedule: 'soft',
    step: '7500',
    mix: 'sudoku:2,maze,chain-sum:0.5',
    bands: 'easy 0.7-0.9, hard 0.1-0.3',
    solver: 'random',
    draw: 'levels',
    g: '16',
    batch: '32',
    seed: 'ø',
    held: '12.5',
    n: '16000',
    chain: 'n-queens',
    by: 'random',
    level: '1',
    problems: '12',
    tries: '64',
    k: '4',
    from: '10',
    to: '20',
    rows: '200',
    form: 'verifiers',
    file: 'parquet',
    side: 'validation',
  };
  expect(written(search)).toEqual(search);
  expect(written({})).toEqual({});
  expect(readSettings({})).toEqual(DEFAULTS);
});

test('nonsense is as if it were left out', () => {
  expect(
    written({ view: 'x', mix: 'Bad:x,,-', g: '-1', batch: '0', held: 'x', n: '1e9', draw: 'y' }),
  ).toEqual({});
  expect(readSettings({ held: '400' }).held).toBe(90);
});

test('own bands are read as they are typed', () => {
  expect(bandsOf('quite easy 0.7-0.9,hard .1–.3').bands).toEqual([
    { name: 'quite easy', from: 0.7, to: 0.9 },
    { name: 'hard', from: 0.1, to: 0.3 },
  ]);
  expect(bandsOf(bandsText(BROAD_BANDS)).bands).toEqual(BROAD_BANDS.bands);
  expect(bandsOf('easy').bands[0]?.from).toBeNaN();
});
