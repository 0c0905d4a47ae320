import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Reading } from '../core/judge.ts';
import { UsageError } from './args.ts';
import { oneWord } from './choice.ts';
import type { Command } from './command.ts';
import { linesOf } from './lines.ts';
import { LineError, makeVerifier } from './verifier.ts';

export const verify: Command = {
  form: '[file|-] [--reading strict|lenient]',
  does: 'Reads lines {id, reply}, or instances with a reply added, and writes a verdict for each.',
  options: {
    reading: { value: 'strict|lenient', help: 'how replies are read (default strict)' },
  },
  examples: ['envscope verify replies.jsonl > verdicts.jsonl', 'envscope verify < replies.jsonl'],
  async run(args, { catalogue, io }) {
    const file = oneWord(args) ?? '-';
    const reading = readingOf(args.text('reading'));
    if (file === '-' && io.inputIsTerminal) io.warn('Reading lines from the keyboard; Ctrl-D ends them.');
    const judgeLine = makeVerifier(catalogue, reading);
    let bad = 0;
    for await (const line of linesOf(file === '-' ? io.input : await chunksOf(file))) {
      let verdict: unknown;
      try {
        if ('why' in line) throw new LineError(line.why);
        if (line.text.trim() === '') continue;
        verdict = await judgeLine(line.text);
      } catch (error) {
        if (!(error instanceof LineError)) throw error;
        bad += 1;
        io.warn(`line ${line.number}: ${error.message}`);
        continue;
      }
      await io.write(`${JSON.stringify(verdict)}\n`);
    }
    if (bad > 0) io.warn(`${bad} bad ${bad === 1 ? 'line has' : 'lines have'} no verdict.`);
    return bad === 0 ? 0 : 1;
  },
};

function readingOf(text: string | undefined): Reading {
  if (text === undefined || text === 'strict') return 'strict';
  if (text === 'lenient') return 'lenient';
  throw new UsageError(`--reading is strict or lenient, not "${text}".`);
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
