import type { AnyEnvironment } from '../../core/environment.ts';
import { catalogue, type Entry } from '../../envs/catalogue.ts';
import type { Examples } from '../../envs/examples.ts';
import { UnknownEnvironment } from './unknown.ts';

const entries = new Map(catalogue.map((entry) => [entry.id, entry]));

/** @throws UnknownEnvironment; an Error when the code cannot be fetched. */
async function part<T>(id: string, load: (entry: Entry) => Promise<{ readonly default: T }>): Promise<T> {
  const entry = entries.get(id);
  if (!entry) throw new UnknownEnvironment(id);
  try {
    return (await load(entry)).default;
  } catch (cause) {
    throw new Error(`The code of “${id}” could not be loaded. Check the connection and try again.`, {
      cause,
    });
  }
}

/** The environment with its code. */
export const loadEnvironment = (id: string): Promise<AnyEnvironment> => part(id, (entry) => entry.load());

/** Its solved, broken and unreadable boards. */
export const loadExamples = (id: string): Promise<Examples> => part(id, (entry) => entry.examples());
