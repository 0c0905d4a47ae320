import { Dexie, type Table } from 'dexie';
import * as z from 'zod/mini';

z.config({ jitless: true });

/** An environment of somebody's own, with everything it needs to run. */
export interface KeptEnvironment {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly levels: number;
  readonly oracle: boolean;
  /** The file that is called. */
  readonly main: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly wheels: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** What its checks found wrong, in sentences. */
  readonly flaws: readonly string[];
  /** A prompt of its middle level. */
  readonly sample: string;
  /** When it was kept, as ISO 8601. */
  readonly at: string;
}

const text = z.string();
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const kept = z.object({
  id: text.check(z.regex(/^[a-z0-9-]+$/)),
  title: text,
  about: text,
  levels: z.int().check(z.minimum(1), z.maximum(1000)),
  oracle: z.boolean(),
  main: text,
  files: z.array(z.object({ name: text, text })),
  wheels: z.array(z.object({ name: text, bytes })),
  flaws: z.array(text),
  sample: text,
  at: text,
});

export interface EnvironmentShelf {
  /** False when they end with the page. */
  readonly durable: boolean;
  /** Oldest first. Rows that cannot be read are left where they are. */
  all(): Promise<readonly KeptEnvironment[]>;
  get(id: string): Promise<KeptEnvironment | undefined>;
  put(environment: KeptEnvironment): Promise<void>;
  remove(id: string): Promise<void>;
}

const good = (rows: readonly unknown[]): KeptEnvironment[] =>
  rows
    .flatMap((row) => {
      const read = z.safeParse(kept, row);
      return read.success ? [read.data] : [];
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1));

/** The environments kept in this browser; where it refuses storage they are kept as long as the page. */
export async function openShelf(name = 'envscope environments'): Promise<EnvironmentShelf> {
  try {
    const db = new Dexie(name);
    db.version(1).stores({ environments: '&id, at' });
    await db.open();
    const table: Table<unknown, string> = db.table('environments');
    return {
      durable: true,
      all: async () => good(await table.toArray()),
      get: async (id) => good([await table.get(id)])[0],
      async put(environment) {
        await table.put(environment);
        // What people make must not be evicted.
        await globalThis.navigator?.storage?.persist?.().catch(() => undefined);
      },
      remove: (id) => table.delete(id),
    };
  } catch {
    const rows = new Map<string, KeptEnvironment>();
    return {
      durable: false,
      all: async () => good([...rows.values()]),
      get: async (id) => rows.get(id),
      put: async (environment) => void rows.set(environment.id, environment),
      remove: async (id) => void rows.delete(id),
    };
  }
}
