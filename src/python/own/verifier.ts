import type { Made } from '../../core/host.ts';
import type { Python } from '../client.ts';
import { openModule } from './module.ts';
import type { OwnSource } from './source.ts';

/** The `verify(state, reply)` of a file, asked about instances of any environment. */
export interface OwnVerifier {
  /** The file's name. */
  readonly name: string;
  /** Whether the reply gets the whole reward. Rejects with an OwnFault where the file raises. */
  solved(made: Made, reply: string): Promise<boolean>;
  close(): void;
}

/**
 * What `verify` gets for an instance, as JSON text: the state of an environment in Python, or {puzzle, secret, prompt} of one of the
 * catalogue.
 */
function stateFor({ puzzle, secret, prompt }: Made): string {
  const own = typeof secret === 'object' && secret !== null && 'state' in secret ? secret.state : undefined;
  return typeof own === 'string' ? own : JSON.stringify({ puzzle, secret, prompt });
}

/** @throws an Error whose message can be shown, where the file does not run or has no `verify`. */
export async function openVerifier(python: Python, source: OwnSource): Promise<OwnVerifier> {
  const module = openModule(python, source);
  const close = (): void => module.close();
  try {
    const { missing } = await module.describe();
    if (missing.includes('verify')) throw new Error(`${source.main} does not define verify(state, reply).`);
  } catch (error) {
    close();
    throw error;
  }
  return {
    name: source.main,
    solved: async (made, reply) => (await module.judge(stateFor(made), reply)).reward === 1,
    close,
  };
}
