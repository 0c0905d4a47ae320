import type { Attempt, Records } from '../../records/attempt.ts';
import { csvHeader, csvLine } from '../../records/csv.ts';
import type { Format } from '../../records/import.ts';
import { jsonlLine } from '../../records/jsonl.ts';
import type { Narrowing } from '../attempts/protocol.ts';
import { saveFile } from '../charts/save-file.ts';
import type { Attempts } from '../stores/attempts.ts';

const BATCH = 1_000;
const TYPES: { readonly [F in Format]: string } = { jsonl: 'application/x-ndjson', csv: 'text/csv' };
const OLDEST = { by: 'at', down: false } as const;

/** The list as a file, oldest first, read in pieces between which the page breathes; gives the ids that are in it. */
export async function exportAttempts(
  { ask, byId }: Pick<Attempts, 'ask' | 'byId'>,
  narrowing: Narrowing,
  format: Format,
  name: string,
): Promise<readonly string[]> {
  const lineOf: (attempt: Attempt) => string = format === 'csv' ? csvLine : jsonlLine;
  const pieces: string[] = format === 'csv' ? [csvHeader] : [];
  const saved: string[] = [];
  for (let from = 0; ; from += BATCH) {
    const ids = await ask('ids', { ...narrowing, sort: OLDEST, from, to: from + BATCH });
    pieces.push((await byId(ids)).map(lineOf).join(''));
    for (const id of ids) saved.push(id);
    if (ids.length < BATCH) break;
  }
  saveFile(`${name}.${format}`, TYPES[format], pieces);
  return saved;
}

/** Notes that these are in a file, in pieces as well. */
export async function markInFile(records: Records, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH)
    await records.markBackedUp(ids.slice(from, from + BATCH));
}
