import type { AnyEnvironment, RgAdapter } from '../../core/environment.ts';
import { LineError } from '../../core/json-line.ts';
import { suggestion } from '../../core/nearest.ts';
import { adapterOf } from '../../core/reasoning-gym.ts';
import type { Entry } from '../catalogue.ts';
import { homes } from './homes.ts';

/** The environment that reads a dataset, with the way it does. */
export interface Reader {
  readonly env: AnyEnvironment;
  readonly adapter: RgAdapter<unknown, unknown, unknown>;
}
/** A dataset that no environment reads. */
export class UnsupportedError extends LineError {
  override readonly name = 'UnsupportedError';
}
export interface Readers {
  /** Loads the environment of a dataset. @throws UnsupportedError, which names all the datasets that are read the first time, and then no more. */
  of(dataset: string): Promise<Reader>;
}

/** Characters shown of a dataset's name, which comes from a file. */
const LONGEST_NAME = 200;

/** Loads only the environments that are asked for. */
export function openReaders(catalogue: readonly Entry[]): Readers {
  const known = new Map(
    Object.entries(homes).flatMap(([dataset, id]) => {
      const entry = catalogue.find((one) => one.id === id);
      return entry ? [[dataset, entry] as const] : [];
    }),
  );
  const found = new Map<string, Reader>();
  let named = false;

  function unsupported(dataset: string): UnsupportedError {
    const datasets = [...known.keys()];
    const told = named ? '' : ` These are read: ${datasets.join(', ')}.`;
    named = true;
    const name = dataset.slice(0, LONGEST_NAME);
    return new UnsupportedError(
      `No environment reads the dataset "${name}".${suggestion(name, datasets)}${told}`,
    );
  }

  return {
    async of(dataset) {
      const before = found.get(dataset);
      if (before) return before;
      const home = known.get(dataset);
      const reader = home && adapterOf([(await home.load()).default], dataset);
      if (!reader) throw unsupported(dataset);
      found.set(dataset, reader);
      return reader;
    },
  };
}
