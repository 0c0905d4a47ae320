import type { AnyEnvironment, AnyInstance, RgAdapter, RgEntry } from './environment.ts';

/** An instance that was read from an entry, with the environment that judges it: it shows the entry's own question and reads the answer form which that question asks for. */
export interface Entered {
  readonly env: AnyEnvironment;
  readonly instance: AnyInstance;
}

/** Whether a parsed value has the shape of an entry. */
export function isRgEntry(value: unknown): value is RgEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { question, answer, metadata } = value as { [key: string]: unknown };
  return (
    typeof question === 'string' &&
    (typeof answer === 'string' || answer === null) &&
    typeof metadata === 'object' &&
    metadata !== null &&
    typeof (metadata as { [key: string]: unknown }).source_dataset === 'string'
  );
}

/** The environment of a dataset among those that read Reasoning Gym's entries. */
export function adapterOf(
  envs: readonly AnyEnvironment[],
  dataset: string,
): { readonly env: AnyEnvironment; readonly adapter: RgAdapter<unknown, unknown, unknown> } | undefined {
  for (const env of envs)
    for (const adapter of env.reasoningGym ?? []) if (adapter.dataset === dataset) return { env, adapter };
  return undefined;
}

/** Makes an instance of an entry; a sentence where the entry cannot be used. Never throws. */
export function enter(
  env: AnyEnvironment,
  adapter: RgAdapter<unknown, unknown, unknown>,
  entry: RgEntry,
): Entered | { readonly why: string } {
  try {
    const instance = adapter.instance(entry);
    return 'why' in instance
      ? instance
      : { env: { ...env, ...adapter.form, prompt: () => entry.question }, instance };
  } catch {
    // An adapter walks through foreign data; whatever it stumbles over is a fault of the entry.
    return { why: `The entry does not have the fields of a ${adapter.dataset} entry.` };
  }
}
