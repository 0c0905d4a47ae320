import { duelWith } from '../audit/duel/against.ts';
import { exactMatch, pattern } from '../audit/duel/verifiers.ts';
import type { Probe } from '../audit/probe.ts';
import type { Made } from '../core/host.ts';
import { openModule } from '../python/own/module.ts';
import { readGiven } from '../python/own/source.ts';
import { UsageError } from './args.ts';
import type { Context } from './command.ts';
import { filesAt } from './own.ts';

interface Duel {
  readonly probes: readonly Probe[];
  close(): void;
}
const REGEX = 'regex:';

/** The duel that is asked for besides, if any. */
export async function duelOf(whom: string | undefined, context: Pick<Context, 'python'>): Promise<Duel> {
  const none = (): void => undefined;
  if (whom === undefined) return { probes: [], close: none };
  if (whom === 'exact') return { probes: [duelWith('the kept answer', exactMatch)], close: none };
  if (whom.startsWith(REGEX)) {
    const source = whom.slice(REGEX.length);
    try {
      new RegExp(source, 'u');
    } catch (error) {
      throw new UsageError(`--against: ${error instanceof Error ? error.message : String(error)}.`);
    }
    return { probes: [duelWith(`the pattern ${source}`, (scope) => pattern(scope, source))], close: none };
  }
  return withFile(whom, context);
}

async function withFile(path: string, { python }: Pick<Context, 'python'>): Promise<Duel> {
  const source = readGiven(await filesAt(path));
  if ('why' in source) throw new UsageError(`--against ${path}: ${source.why}`);
  const module = openModule(await python(), source);
  const verifier = {
    name: source.main,
    solved: async (made: Made, reply: string) => (await module.judge(stateOf(made), reply)).reward === 1,
  };
  return { probes: [duelWith(source.main, () => verifier)], close: () => module.close() };
}

/** What `verify` gets: the state of an environment in Python, or puzzle, secret and prompt of one of the catalogue. */
function stateOf({ puzzle, secret, prompt }: Made): string {
  const own = typeof secret === 'object' && secret !== null && 'state' in secret ? secret.state : undefined;
  return typeof own === 'string' ? own : JSON.stringify({ puzzle, secret, prompt });
}
