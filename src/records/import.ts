import type { Attempt, Records } from './attempt.ts';
import { readCsv } from './csv.ts';
import { readJsonl } from './jsonl.ts';
import type { Parsed } from './lines.ts';

export interface BadLine {
  readonly line: number;
  readonly why: string;
}
export interface ImportReport {
  readonly added: number;
  /** Were here already. */
  readonly same: number;
  /** Were here already; their contest was taken over. */
  readonly contested: number;
  /** Ids that are here with another content, which was kept. */
  readonly kept: readonly string[];
  /** Lines that hold no attempt; `bad` lists the first thousand. */
  readonly badLines: number;
  readonly bad: readonly BadLine[];
}
const nothing: ImportReport = { added: 0, same: 0, contested: 0, kept: [], badLines: 0, bad: [] };

const MOST_LISTED = 1_000;
const BATCH = 500;

export type Format = 'jsonl' | 'csv';
/** By the end of the name, else by the first character that is no space. */
export const formatOf = (name: string, head: string): Format =>
  /\.csv$/i.test(name)
    ? 'csv'
    : /\.(jsonl|ndjson|json)$/i.test(name) || /^\s*\{/.test(head)
      ? 'jsonl'
      : 'csv';

export interface ImportOptions {
  readonly onProgress?: (report: ImportReport) => void;
  readonly signal?: AbortSignal;
  /** Attempts added in one go; 500 where left out. */
  readonly batch?: number;
}

/** Adds the attempts of a file in batches. Lines that hold none are reported; what was added before a stop stays. */
export async function importAttempts(
  records: Records,
  format: Format,
  chunks: AsyncIterable<string> | Iterable<string>,
  { onProgress, signal, batch: most = BATCH }: ImportOptions = {},
): Promise<ImportReport> {
  const parsed: AsyncIterable<Parsed> = format === 'csv' ? readCsv(chunks) : readJsonl(chunks);
  let report = nothing;
  let batch: Attempt[] = [];
  let listed: BadLine[] = [];
  let writing = Promise.resolve();
  const write = async (given: readonly Attempt[]) => {
    const { added, same, contested, kept } = await records.addAttempts(given, { backedUp: true });
    report = {
      ...report,
      added: report.added + added,
      same: report.same + same,
      contested: report.contested + contested,
      kept: [...report.kept, ...kept],
      bad: listed,
    };
    listed = [...listed];
    onProgress?.(report);
  };
  /** The next batch is read while one is written. */
  const flush = async () => {
    await writing;
    writing = write(batch);
    // Whoever waits for it next hears why it failed.
    writing.catch(() => undefined);
    batch = [];
  };
  for await (const line of parsed) {
    if (signal?.aborted) break;
    if ('attempt' in line) batch.push(line.attempt);
    else {
      report = { ...report, badLines: report.badLines + 1 };
      if (listed.length < MOST_LISTED) listed.push(line);
    }
    if (batch.length >= most) await flush();
  }
  await flush();
  await writing;
  return report;
}
