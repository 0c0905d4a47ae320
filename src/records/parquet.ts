import type { RowForm } from './training-rows.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Rows of one form as a Parquet file. Messages keep their structure; metadata and info, whose fields differ from environment to environment, are JSON
 * text, so that there is one schema. The writer's code comes with the call.
 */
export async function parquetOf(rows: readonly Row[], form: RowForm): Promise<ArrayBuffer> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const schema = form === 'entries' ? ENTRIES : VERIFIERS;
  const names = form === 'entries' ? ['question', 'answer', 'metadata'] : ['prompt', 'answer', 'info'];
  return parquetWriteBuffer({
    schema: [...schema],
    columnData: names.map((name) => ({ name, data: rows.map((row) => cellOf(row, name)) })),
    kvMetadata: [{ key: 'form', value: form }],
    createdBy: 'envscope',
  });
}

const text = (name: string, repetition_type: 'REQUIRED' | 'OPTIONAL' = 'REQUIRED') =>
  ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }) as const;

const ENTRIES = [
  { name: 'root', num_children: 3 },
  text('question'),
  text('answer', 'OPTIONAL'),
  text('metadata'),
] as const;

const VERIFIERS = [
  { name: 'root', num_children: 3 },
  { name: 'prompt', repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'REQUIRED', num_children: 2 },
  text('role'),
  text('content'),
  text('answer'),
  text('info'),
] as const;

const cellOf = (row: Row, name: string): unknown =>
  name === 'metadata' ? JSON.stringify(row[name]) : (row[name] ?? null);
