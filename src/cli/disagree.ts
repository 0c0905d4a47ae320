import { makeComparer } from '../envs/reasoning-gym/comparer.ts';
import { markdownReport } from '../envs/reasoning-gym/report.ts';
import { UsageError } from './args.ts';
import { oneWord } from './choice.ts';
import type { Command } from './command.ts';
import { textReport } from './disagree-report.ts';
import { eachLine } from './input.ts';

export const disagree: Command = {
  form: '[file|-] [--json|--md]',
  does: "Judges Reasoning Gym entries again, and lists where the file's score and our verdict part, and who is right.",
  options: {
    json: { help: 'as one JSON object, with every difference' },
    md: { help: 'as a small report in Markdown' },
  },
  examples: ['envscope disagree log.jsonl', 'envscope disagree log.jsonl --md > report.md'],
  async run(args, { catalogue, io }) {
    const file = oneWord(args) ?? '-';
    if (args.flag('json') && args.flag('md')) throw new UsageError('Give --json or --md, not both.');
    const comparer = makeComparer(catalogue);
    const code = await eachLine(file, io, 'place in the counts', async (text, number) => {
      await comparer.add(text, number);
    });
    const compared = comparer.result();
    if (args.flag('json')) await io.write(`${JSON.stringify(compared, null, 2)}\n`);
    else await io.write(args.flag('md') ? markdownReport(compared) : textReport(compared));
    return code;
  },
};
