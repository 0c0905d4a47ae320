import { baselineNamed, baselines } from '../models/baselines.ts';
import { readAddress } from '../models/endpoint/address.ts';
import type { Sampling } from '../models/endpoint/chat.ts';
import { examine } from '../models/endpoint/doctor.ts';
import { endpointSolver, MOST_CONCURRENT } from '../models/endpoint/solver.ts';
import type { Solver } from '../models/solver.ts';
import { type Args, type OptionSpecs, UsageError } from './args.ts';

/** Options that say who attempts, and how. */
export const whoOptions = {
  solver: {
    value: '<who>',
    help: 'tiny, endpoint:<address>, random, greedy, oracle or "search <steps>"',
  },
  model: { value: '<name>', help: 'of an endpoint; or the folder of another model, in place of tiny' },
  key: {
    value: '<variable>',
    help: 'environment variable that holds the endpoint’s key (default ENVSCOPE_KEY)',
  },
  concurrency: { value: '<c>', help: 'requests to an endpoint at the same time (default 4)' },
  temperature: { value: '<t>', help: 'from 0 to 2 (default: 0.7 for tiny, else the server’s own)' },
  'top-p': { value: '<p>', help: 'above 0, up to 1; endpoints only' },
  'top-k': { value: '<n>', help: 'only the n likeliest tokens' },
  'max-tokens': { value: '<n>', help: 'longest reply, in tokens' },
  system: { value: '<text>', help: 'system prompt' },
} as const satisfies OptionSpecs;

/** @throws UsageError unless the number is within its bounds. */
function numberOf(args: Args, name: string, from: number, to: number): number | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= from && value <= to))
    throw new UsageError(`--${name} is a number from ${from} to ${to}, not "${text}".`);
  return value;
}

function samplingOf(args: Args): Omit<Sampling, 'seed'> {
  const system = args.text('system');
  const temperature = numberOf(args, 'temperature', 0, 2);
  const topP = numberOf(args, 'top-p', 0.001, 1);
  const topK = args.whole('top-k', 1, 100_000);
  const maxTokens = args.whole('max-tokens', 1, 1_000_000);
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(topK === undefined ? {} : { topK }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(system ? { system } : {}),
  };
}

/** The solver that was named. Options that it has no use for are refused, so that nobody believes in them. */
export async function whoOf(args: Args, seed: string): Promise<Solver> {
  const who = args.text('solver') ?? '';
  const endpoint = /^endpoint:(.*)$/s.exec(who);
  const unused = (names: readonly (keyof typeof whoOptions)[]): void => {
    const one = names.find((name) => args.text(name) !== undefined);
    if (one) throw new UsageError(`--${one} means nothing for the solver "${who}"; leave it out.`);
  };
  if (endpoint) return endpointOf(endpoint[1] as string, args);
  if (who === 'tiny') {
    unused(['key', 'concurrency', 'top-p']);
    const { tinySolver } = await import('./tiny.ts');
    try {
      return await tinySolver({ ...samplingOf(args), seed }, args.text('model'));
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  }
  const baseline = baselineNamed(who);
  if (!baseline)
    throw new UsageError(
      `There is no solver "${who}": tiny, endpoint:<address>, ${baselines.map(({ name }) => `"${name}"`).join(', ')}.`,
    );
  unused(['model', 'key', 'concurrency', 'temperature', 'top-p', 'top-k', 'max-tokens', 'system']);
  return baseline;
}

async function endpointOf(address: string, args: Args): Promise<Solver> {
  const variable = args.text('key') ?? 'ENVSCOPE_KEY';
  const key = process.env[variable];
  if (args.text('key') !== undefined && !key) throw new UsageError(`The variable ${variable} is empty.`);
  const sampling = samplingOf(args);
  const concurrency = args.whole('concurrency', 1, MOST_CONCURRENT) ?? 4;
  const found = await examine({ address, ...(key ? { key } : {}), model: args.text('model') ?? '' });
  if (found.state === 'ill')
    throw new UsageError(
      [
        found.says,
        ...found.fixes.map(({ server, line }) => `  ${server}: ${line}`),
        ...(found.models.length > 0 ? [`It has: ${found.models.join(', ')}`] : []),
      ].join('\n'),
    );
  const [only] = found.models;
  const model = args.text('model') ?? (found.models.length === 1 ? only : undefined);
  if (!model)
    throw new UsageError(
      found.models.length === 0
        ? 'The server names no model; say which: --model <name>.'
        : `Which model? --model ${found.models.join(', --model ')}`,
    );
  const read = readAddress(address);
  if ('why' in read) throw new UsageError(read.why);
  return endpointSolver({ base: read.base, model, concurrency, ...(key ? { key } : {}) }, sampling);
}
