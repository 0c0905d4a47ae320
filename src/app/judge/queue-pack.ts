import { distinctItems, type Item } from '../../records/judging/item.ts';
import { checkItem } from '../../records/judging/schema.ts';
import { packed, TooMuch, unpacked } from '../ui/deflate.ts';

/** Longest packed queue that goes into a link, in characters: mail and chat programs cut longer ones. */
export const MAX_PACKED = 12_000;
const MAX_UNPACKED = 1_000_000;

export interface QueueItems {
  readonly title: string;
  readonly items: readonly Item[];
}

/** A queue whose items travel in the link itself; undefined where they are too many or too long. */
export async function packQueue({ title, items }: QueueItems): Promise<string | undefined> {
  const bare = items.map(({ id: _, ...item }) => item);
  const json = JSON.stringify({ v: 1, title, items: bare });
  if (json.length > MAX_UNPACKED) return undefined;
  const text = await packed(json);
  return text.length > MAX_PACKED ? undefined : `z.${text}`;
}

const DAMAGED = 'This link is damaged or was cut off. Ask for it again, or for the queue’s file.';

/** The way back. Nothing in a link is trusted. @throws an Error whose message can be shown. */
export async function unpackQueue(text: string): Promise<QueueItems> {
  if (text.length > MAX_PACKED + 2) throw new Error(`This link is longer than ${MAX_PACKED} characters.`);
  let json: unknown;
  try {
    json = JSON.parse(await unpacked(text.slice(2), MAX_UNPACKED));
  } catch (cause) {
    const why = cause instanceof TooMuch ? 'This link unfolds to more than a queue may hold.' : DAMAGED;
    throw new Error(why, { cause });
  }
  if (typeof json !== 'object' || json === null) throw new Error(DAMAGED);
  const { v, title, items } = json as { readonly [name: string]: unknown };
  if (typeof v === 'number' && v > 1)
    throw new Error('This link was made by a newer Envscope. Reload this page, and open it again.');
  if (v !== 1 || typeof title !== 'string' || !Array.isArray(items)) throw new Error(DAMAGED);
  const read = items.map(checkItem);
  const good = read.flatMap((one) => ('value' in one ? [one.value] : []));
  if (good.length < read.length) throw new Error(DAMAGED);
  return { title: title.slice(0, 200), items: distinctItems(good) };
}
