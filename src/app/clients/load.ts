import type { AnyEnvironment } from '../../core/environment.ts';
import { catalogue } from '../../envs/catalogue.ts';
import { UnknownEnvironment } from './unknown.ts';

const entries = new Map(catalogue.map((entry) => [entry.id, entry]));

/**
 * The environment with its code.
 * @throws UnknownEnvironment; an Error when its code cannot be fetched.
 */
export async function loadEnvironment(id: string): Promise<AnyEnvironment> {
  const entry = entries.get(id);
  if (!entry) throw new UnknownEnvironment(id);
  try {
    return (await entry.load()).default;
  } catch (cause) {
    throw new Error(`The code of “${id}” could not be loaded. Check the connection and try again.`, { cause });
  }
}
