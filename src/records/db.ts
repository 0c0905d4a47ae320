import type { Records } from './attempt.ts';
import { openDatabase } from './database.ts';
import { memoryRecords } from './memory.ts';

/**
 * The records of this browser. One that refuses storage gets records that end with the page, and `durable` says so.
 * @param persist asks that they are never cleared unasked; only a page can.
 */
export async function openRecords(
  persist: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Records> {
  try {
    return await openDatabase({
      persist,
      ...(typeof BroadcastChannel === 'undefined'
        ? {}
        : { channel: new BroadcastChannel('envscope records') }),
    });
  } catch {
    return memoryRecords();
  }
}
