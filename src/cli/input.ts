import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { LineError } from '../core/json-line.ts';
import { linesOf } from '../records/byte-lines.ts';
import { UsageError } from './args.ts';
import type { ExitCode } from './command.ts';
import type { Io } from './io.ts';

/**
 * Works through the lines of a file, or of the input for `-`, in order. A line whose work ends with a `LineError` is
 * told with its number, and the rest is done; `lacks` says what such lines are left without.
 * @throws UsageError where the file cannot be read.
 */
export async function eachLine(
  file: string,
  io: Io,
  lacks: string,
  work: (text: string, number: number) => Promise<void>,
): Promise<ExitCode> {
  if (file === '-' && io.inputIsTerminal) io.warn('Reading lines from the keyboard; Ctrl-D ends them.');
  let bad = 0;
  for await (const line of linesOf(file === '-' ? io.input : await chunksOf(file))) {
    try {
      if ('why' in line) throw new LineError(line.why);
      if (line.text.trim() !== '') await work(line.text, line.number);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      bad += 1;
      io.warn(`line ${line.number}: ${error.message}`);
    }
  }
  if (bad > 0) io.warn(`${bad} bad ${bad === 1 ? 'line has' : 'lines have'} no ${lacks}.`);
  return bad === 0 ? 0 : 1;
}

async function chunksOf(file: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const handle = await open(file);
    const stat = await handle.stat();
    await handle.close();
    if (stat.isDirectory()) throw new Error('it is a folder');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
  return createReadStream(file);
}
