import { UsageError } from './args.ts';
import { oneWord } from './choice.ts';
import type { Command } from './command.ts';
import { checkedOwn, lineOf, ownOptions, readOwn } from './own.ts';

export const check: Command = {
  form: '<path> [--json]',
  does: 'Checks an environment written in Python: its pieces, its determinism, its oracle, and what its verifier refuses.',
  options: {
    json: { help: 'one JSON object a line' },
    dataset: ownOptions.dataset,
    configs: ownOptions.configs,
  },
  examples: ['envscope check hoops.py', 'envscope check game.zip,helper-1.0-py3-none-any.whl'],
  async run(args, context) {
    const paths = oneWord(args);
    if (paths === undefined) throw new UsageError('Which file? "envscope check hoops.py" checks that one.');
    const { checks } = await checkedOwn(await readOwn(paths, args), context);
    for (const one of checks) {
      const { name, outcome, says, fault } = one;
      if (args.flag('json'))
        await context.io.write(
          `${JSON.stringify({ name, outcome, says, ...(fault?.file ? { file: fault.file, line: fault.line } : {}) })}\n`,
        );
      else await context.io.write(`${lineOf(one)}\n${fault?.traceback ? `${fault.traceback}\n` : ''}`);
    }
    return checks.some(({ outcome }) => outcome === 'flaw' || outcome === 'stop') ? 1 : 0;
  },
};
