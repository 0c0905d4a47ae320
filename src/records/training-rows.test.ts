import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { parquetOf } from './parquet.ts';
import { rowLine, rowOf, type TrainingRow } from './training-rows.ts';

const draw = { index: 17, step: 2, band: 'easy' };
const row = (index: number, answer: string | null): TrainingRow => ({
  draw,
  what: {
    kind: 'made',
    key: { env: 'sums', version: 2, params: { terms: 2 }, seed: 'ø', index },
    made: { id: `sums@2?terms=2#%C3%B8/${index}`, hash: 'abcdef01', prompt: 'What is 1 + 1?\n“Now”' },
    answer,
  },
});
const real: TrainingRow = {
  draw,
  what: {
    kind: 'entry',
    entry: { question: 'q', answer: 'a', metadata: { source_dataset: 'real', nested: { x: [1] } } },
  },
};

test('Reasoning Gym’s form', () => {
  expect(rowOf(row(3, '2'), 'entries')).toEqual({
    question: 'What is 1 + 1?\n“Now”',
    answer: '2',
    metadata: {
      ...{ source_dataset: 'sums', source_index: 3, difficulty: { terms: 2 } },
      ...{ id: 'sums@2?terms=2#%C3%B8/3', hash: 'abcdef01', version: 2, seed: 'ø' },
      ...{ band: 'easy', step: 2, draw: 17 },
    },
  });
  expect(rowOf(real, 'entries').metadata).toEqual({
    ...{ source_dataset: 'real', nested: { x: [1] }, band: 'easy', step: 2, draw: 17 },
  });
});

test('the form of verifiers: messages, an answer that is always text, info that is always text', () => {
  const { prompt, answer, info } = rowOf(row(3, null), 'verifiers');
  expect(prompt).toEqual([{ role: 'user', content: 'What is 1 + 1?\n“Now”' }]);
  expect(answer).toBe('');
  expect(JSON.parse(String(info))).toMatchObject({ id: 'sums@2?terms=2#%C3%B8/3', band: 'easy' });
  expect(rowLine(row(3, '2'), 'verifiers').split('\n')).toHaveLength(2);
});

test.each(['entries', 'verifiers'] as const)(
  'a Parquet file of %s reads back as the same rows',
  async (form) => {
    const rows = Array.from({ length: 1_500 }, (_, i) =>
      rowOf(i % 7 === 0 ? real : row(i, i % 3 ? String(i) : null), form),
    );
    const read = await parquetReadObjects({ file: await parquetOf(rows, form) });
    expect(read).toEqual(
      rows.map((one) => (form === 'entries' ? { ...one, metadata: JSON.stringify(one.metadata) } : one)),
    );
  },
);
