import type { Reading } from '../core/judge.ts';
import { UsageError } from './args.ts';
import { oneWord } from './choice.ts';
import { type Command, toolsOf } from './command.ts';
import { makeEntryVerifier } from './entry-verifier.ts';
import { eachLine } from './input.ts';
import { openOwn, ownOptions } from './own.ts';
import { makeVerifier } from './verifier.ts';

export const verify: Command = {
  form: '[file|-] [--format envscope|reasoning-gym] [--reading strict|lenient]',
  does: 'Reads lines {id, reply}, or instances or Reasoning Gym entries with a reply added, and writes verdicts.',
  options: {
    format: {
      value: 'envscope|reasoning-gym',
      help: 'what a line is (default envscope); a Reasoning Gym line is an entry with "reply", or {entry, replies: [{text}]}, and gives {dataset, index, reply, outcome, reward, rule, why} for each reply; outcome is "unsupported" where no environment reads the dataset, and the exit code is then 1, as after a bad line',
    },
    reading: { value: 'strict|lenient', help: 'how replies are read (default strict)' },
    ...ownOptions,
  },
  examples: [
    'envscope verify replies.jsonl > verdicts.jsonl',
    'envscope verify < replies.jsonl',
    'envscope verify --format reasoning-gym log.jsonl > verdicts.jsonl',
    'envscope verify --python path/hoops.py replies.jsonl',
  ],
  async run(args, context) {
    const { catalogue, io } = context;
    const file = oneWord(args) ?? '-';
    const reading = readingOf(args.text('reading'));
    const write = (verdict: object): Promise<void> => io.write(`${JSON.stringify(verdict)}\n`);
    if (isEntries(args.text('format'))) {
      const verdicts = makeEntryVerifier(catalogue, reading, toolsOf(context));
      return eachLine(file, io, 'verdict', async (text) => {
        for await (const verdict of verdicts(text)) await write(verdict);
      });
    }
    const files = args.text('python');
    const own = files === undefined ? undefined : await openOwn(files, args, undefined, context);
    const judgeLine = makeVerifier({ catalogue, reading, tools: toolsOf(context), ...(own ? { own } : {}) });
    return eachLine(file, io, 'verdict', async (text) => write(await judgeLine(text)));
  },
};

function isEntries(text: string | undefined): boolean {
  if (text === undefined || text === 'envscope') return false;
  if (text === 'reasoning-gym') return true;
  throw new UsageError(`--format is envscope or reasoning-gym, not "${text}".`);
}

function readingOf(text: string | undefined): Reading {
  if (text === undefined || text === 'strict') return 'strict';
  if (text === 'lenient') return 'lenient';
  throw new UsageError(`--reading is strict or lenient, not "${text}".`);
}
