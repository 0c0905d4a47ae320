import { FaultError, faultFor } from '../../models/language/faults.ts';
import type { ListedFile } from '../../models/language/listing.ts';

/** What a browser keeps of models, apart from the app's own files. */
export interface ModelCache {
  readonly name: string;
  /** The keys of all files that are kept. */
  keys(): Promise<ReadonlySet<string>>;
  keyOf(model: string, file: ListedFile): string;
  /** Names and sizes of a model's files, as they were when it was asked for. */
  listing(model: string): Promise<readonly ListedFile[] | undefined>;
  keepListing(model: string, files: readonly ListedFile[]): Promise<void>;
  /** @returns whether everything is gone. */
  remove(model: string): Promise<void>;
  /** Files of a model of the site that has changed since are of no use. */
  tidy(model: string, wanted: readonly ListedFile[]): Promise<void>;
  /** Bytes that this site uses, and may use; undefined where the browser does not tell. */
  room(): Promise<{ readonly used: number; readonly of: number } | undefined>;
}

const LISTING = '.listing.json';

/** @param base the site's address, with its origin */
export function openModelCache(base: string): ModelCache {
  const name = `envscope models ${new URL(base).pathname}`;
  const folder = (model: string): string =>
    `${base}kept/${model.split('/').map(encodeURIComponent).join('/')}/`;
  // Caches are refused in some private windows, and absent without a secure origin.
  const open = async (): Promise<Cache | undefined> => {
    try {
      return await caches.open(name);
    } catch {
      return undefined;
    }
  };
  const listingKey = (model: string): string => folder(model) + LISTING;
  const keyOf = (model: string, { name: file, hash }: ListedFile): string =>
    `${folder(model)}${file}${hash ? `?${hash}` : ''}`;

  async function deleteWhere(gone: (key: string) => boolean): Promise<void> {
    const cache = await open();
    for (const { url } of (await cache?.keys()) ?? []) if (gone(url)) await cache?.delete(url);
  }

  return {
    name,
    keyOf,
    keys: async () => new Set(((await (await open())?.keys()) ?? []).map(({ url }) => url)),
    async listing(model) {
      const kept = await (await open())?.match(listingKey(model));
      return kept ? ((await kept.json()) as readonly ListedFile[]) : undefined;
    },
    async keepListing(model, files) {
      const cache = await open();
      try {
        await cache?.put(listingKey(model), Response.json(files));
      } catch {
        throw new FaultError(faultFor('storage'));
      }
    },
    remove: (model) => deleteWhere((key) => key.startsWith(folder(model))),
    tidy(model, wanted) {
      const keys = new Set(wanted.map((file) => keyOf(model, file)));
      return deleteWhere((key) => key.startsWith(folder(model)) && !keys.has(key));
    },
    async room() {
      const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
      return usage === undefined || quota === undefined ? undefined : { used: usage, of: quota };
    },
  };
}
