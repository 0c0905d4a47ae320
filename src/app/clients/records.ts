import type { Records } from '../../records/attempt.ts';

/** The records of this browser; where it refuses a database, some that live as long as the page. */
export async function openRecordsHere(): Promise<Records> {
  const { openRecords } = await import('../../records/db.ts');
  try {
    return await openRecords({
      persist: async () => navigator.storage?.persist(),
      channel: new BroadcastChannel('envscope-records'),
    });
  } catch {
    return (await import('../../records/memory.ts')).memoryRecords();
  }
}
