import type { Records } from './attempt.ts';
import { openDatabase } from './database.ts';
import { memoryRecords } from './memory.ts';

/** The records of this browser. One that refuses storage gets records that end with the page, and `durable` says so. */
export async function openRecords(): Promise<Records> {
  try {
    return await openDatabase({
      persist: async () => navigator.storage?.persist?.(),
      ...(typeof BroadcastChannel === 'undefined'
        ? {}
        : { channel: new BroadcastChannel('envscope records') }),
    });
  } catch {
    return memoryRecords();
  }
}
