import { LineError } from '../../core/json-line.ts';
import type { Entry } from '../../envs/catalogue.ts';
import { type Compared, makeComparer, type Parted } from '../../envs/reasoning-gym/comparer.ts';
import { UnsupportedError } from '../../envs/reasoning-gym/readers.ts';
import { linesOf } from '../../records/byte-lines.ts';

/** A difference, and where the bytes of its line stand in the file. */
export interface Found {
  readonly parted: Parted;
  readonly from: number;
  readonly to: number;
}
export interface BadLine {
  readonly line: number;
  readonly why: string;
}
/** What has been counted so far, without the differences themselves. */
export type Tallied = Omit<Compared, 'falsePositives' | 'falseNegatives'>;

/** What is told from time to time: `found` and `bad` since the last time, everything else since the start. */
export interface Advance {
  /** How much of the file has been judged. */
  readonly bytes: number;
  readonly tallied: Tallied;
  readonly found: readonly Found[];
  readonly bad: readonly BadLine[];
  readonly badLines: number;
}

/** Bad lines that are told one by one; more are counted. */
export const MOST_BAD = 1_000;

export interface CompareOptions {
  readonly catalogue: readonly Entry[];
  onAdvance(advance: Advance): void;
  /** Asked after every line: whether it is time to tell. The promise is waited for before it is told. */
  isTime(): boolean;
  /** Lets messages in; true where the work is to end here. */
  pause(): Promise<boolean>;
}

/** Judges every line of a file, and tells what it finds as it goes on; the last advance is the whole. */
export async function compareFile(
  chunks: AsyncIterable<Uint8Array>,
  { catalogue, onAdvance, isTime, pause }: CompareOptions,
): Promise<void> {
  const comparer = makeComparer(catalogue);
  let found: Found[] = [];
  let bad: BadLine[] = [];
  let badLines = 0;
  let bytes = 0;
  const tell = (): void => {
    const { falsePositives: _, falseNegatives: __, ...tallied } = comparer.result();
    onAdvance({ bytes, tallied, found, bad, badLines });
    found = [];
    bad = [];
  };
  for await (const line of linesOf(chunks)) {
    const { number, from, to } = line;
    try {
      if ('why' in line) throw new LineError(line.why);
      if (line.text.trim() !== '')
        for (const parted of (await comparer.add(line.text, number)).parted) found.push({ parted, from, to });
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      if (!(error instanceof UnsupportedError)) {
        badLines += 1;
        if (badLines <= MOST_BAD) bad.push({ line: number, why: error.message });
      }
    }
    bytes = to;
    if (!isTime()) continue;
    tell();
    if (await pause()) return;
  }
  tell();
}

/** What the page asks of the worker. */
export type ComparisonRequest = { readonly do: 'compare'; readonly file: Blob } | { readonly do: 'stop' };
/** What the worker tells the page. */
export type ComparisonEvent =
  | { readonly is: 'advance'; readonly advance: Advance }
  | { readonly is: 'end' }
  | { readonly is: 'fault'; readonly why: string };
