import { expect, test } from 'vitest';
import { commandOf } from './sample-command.ts';

const ask = {
  steps: { from: 0, to: 100 },
  count: 500,
  side: 'training',
  form: 'entries',
  file: 'jsonl',
} as const;

test('what is as it would be anyway is left out; odd names are quoted', () => {
  expect(commandOf(ask, 'soft')).toBe(
    'envscope sample --curriculum soft.json --steps 0:100 --count 500 > soft-training.jsonl',
  );
  expect(
    commandOf(
      { ...ask, side: 'validation', form: 'verifiers', file: 'parquet' },
      'my-run',
      "it's real.jsonl",
    ),
  ).toBe(
    "envscope sample --curriculum my-run.json --steps 0:100 --count 500 --form verifiers --validation --real 'it'\\''s real.jsonl' --parquet my-run-validation.parquet",
  );
});
