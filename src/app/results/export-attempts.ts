import type { Attempt } from '../../records/attempt.ts';
import { csvHeader, csvLine } from '../../records/csv.ts';
import type { Format } from '../../records/import.ts';
import { jsonlLine } from '../../records/jsonl.ts';
import { saveFile } from '../charts/save-file.ts';

const BATCH = 1_000;
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The file in pieces; the page breathes between them. */
export async function filePieces(attempts: readonly Attempt[], format: Format): Promise<readonly string[]> {
  const pieces = format === 'csv' ? [csvHeader] : [];
  const lineOf = format === 'csv' ? csvLine : jsonlLine;
  for (let from = 0; from < attempts.length; from += BATCH) {
    pieces.push(
      attempts
        .slice(from, from + BATCH)
        .map(lineOf)
        .join(''),
    );
    await breathe();
  }
  return pieces;
}

const TYPES: { readonly [F in Format]: string } = { jsonl: 'application/x-ndjson', csv: 'text/csv' };

export async function exportAttempts(
  attempts: readonly Attempt[],
  format: Format,
  name: string,
): Promise<void> {
  saveFile(`${name}.${format}`, TYPES[format], await filePieces(attempts, format));
}
