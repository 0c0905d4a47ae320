import { hostOf, madeSeries } from '../core/host.ts';
import { MAX_INDEX } from '../core/ids.ts';
import { UsageError } from './args.ts';
import { choiceOptions, choose, loadEnvironment, oneWord } from './choice.ts';
import { type Command, toolsOf } from './command.ts';
import { Closed } from './io.ts';
import { openOwn, ownOptions } from './own.ts';

export const generate: Command = {
  form: '<env> [options]',
  does: 'Writes instances as JSON, one a line.',
  options: {
    ...choiceOptions,
    ...ownOptions,
    index: { value: '<i>', help: 'the first instance of the seed, counted from 0 (default 0)' },
    count: { value: '<n>', help: 'how many instances (default 1)' },
    'with-answer': { help: "adds the oracle's reply, or null where it has none" },
  },
  examples: [
    'envscope generate <env> --level 2 --seed train --count 1000 > train.jsonl',
    'envscope generate hoops --python path/hoops.py --level 2',
  ],
  async run(args, context) {
    const { catalogue, io } = context;
    const files = args.text('python');
    const named = oneWord(args);
    const own = files === undefined ? undefined : await openOwn(files, args, named, context);
    const env = own?.board ?? (await loadEnvironment(catalogue, named));
    const { params, seed, index: first } = choose(env, args);
    const count = args.whole('count', 1, MAX_INDEX + 1) ?? 1;
    if (first + count - 1 > MAX_INDEX) throw new UsageError(`Indices end at ${MAX_INDEX}: lower --count.`);
    const answers = args.flag('with-answer') ? (own ?? hostOf(env, toolsOf(context))) : undefined;
    const make = own ? (index: number) => own.make(params, seed, index) : madeSeries(env, params, seed);
    let failed = 0;
    for (let index = first; index < first + count; index++) {
      try {
        const instance = await make(index);
        const { id, hash, prompt, puzzle } = instance;
        const answer = answers && { answer: (await answers.oracle(instance)).reply ?? null };
        await io.write(
          `${JSON.stringify({ id, env: env.id, version: env.version, params, seed, index, hash, prompt, puzzle, ...answer })}\n`,
        );
      } catch (error) {
        // A generator gives up after its bounded retries; the instances after it are none the worse.
        if (!(error instanceof Error) || error instanceof Closed) throw error;
        failed += 1;
        io.warn(`index ${index}: ${error.message}`);
      }
    }
    return failed === 0 ? 0 : 1;
  },
};
