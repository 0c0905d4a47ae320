import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Recorded } from '../audit/duel/recorded.ts';
import { readCsv } from '../records/csv.ts';
import { formatOf } from '../records/import.ts';
import { readJsonl } from '../records/jsonl.ts';
import { UsageError } from './args.ts';
import type { Io } from './io.ts';

/**
 * The attempts of a file by their environment. Lines that hold none are counted and told.
 * @throws UsageError where there is no such file, or no attempt in it.
 */
export async function recordedIn(
  path: string,
  io: Pick<Io, 'warn'>,
): Promise<ReadonlyMap<string, readonly Recorded[]>> {
  if (!(await stat(path).catch(() => undefined))?.isFile()) throw new UsageError(`There is no file ${path}.`);
  const chunks = createReadStream(path, 'utf8') as AsyncIterable<string>;
  const byEnv = new Map<string, Recorded[]>();
  let first: { readonly line: number; readonly why: string } | undefined;
  let bad = 0;
  for await (const line of formatOf(path, '') === 'csv' ? readCsv(chunks) : readJsonl(chunks)) {
    if ('attempt' in line) {
      const own = byEnv.get(line.attempt.env) ?? [];
      byEnv.set(line.attempt.env, own);
      own.push(line.attempt);
    } else {
      first ??= line;
      bad++;
    }
  }
  if (first && byEnv.size === 0)
    throw new UsageError(
      `--against ${path}: there is no attempt in it. Line ${first.line}: ${first.why} "envscope run" writes attempts, and Results exports them.`,
    );
  if (first)
    io.warn(
      `${path}: ${bad} bad ${bad === 1 ? 'line is' : 'lines are'} left out; line ${first.line}: ${first.why}`,
    );
  return byEnv;
}
