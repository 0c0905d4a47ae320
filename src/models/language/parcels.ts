import { FaultError, faultFor, faultOf } from './faults.ts';
import type { Files } from './files.ts';
import { hubFetch } from './hub.ts';
import { createMeter, type Progress } from './meter.ts';
import type { Parcel } from './protocol.ts';

export interface Collected {
  readonly files: Files;
}

export interface CollectOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Undefined where the browser keeps nothing; then files stay in memory. */
  readonly cache: Cache | undefined;
  readonly now: () => number;
  onProgress(progress: Progress): void;
}

/**
 * Fetches what is not kept yet, one file after the other, so that those that are complete survive a break.
 * @throws {FaultError}
 */
export async function collect(
  parcels: readonly Parcel[],
  { fetch, cache, now, onProgress }: CollectOptions,
): Promise<Files> {
  const inMemory = new Map<string, Blob>();
  const missing: Extract<Parcel, { readonly key: string }>[] = [];
  let done = 0;
  for (const parcel of parcels) {
    if ('file' in parcel) inMemory.set(parcel.name, parcel.file);
    else if (!(await cache?.match(parcel.key))) missing.push(parcel);
    if ('file' in parcel || !missing.includes(parcel)) done += parcel.bytes;
  }
  const meter = createMeter(
    parcels.reduce((sum, { bytes }) => sum + bytes, 0),
    now,
    done,
  );
  onProgress(meter.at(done));
  for (const parcel of missing) {
    let come = 0;
    const response = await hubFetch(fetch, parcel.address);
    const counted = response.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          come += chunk.length;
          onProgress(meter.at(done + Math.min(come, parcel.bytes)));
          controller.enqueue(chunk);
        },
      }),
    );
    const plain = new Response(counted ?? null, { headers: { 'content-length': String(parcel.bytes) } });
    try {
      if (cache) await cache.put(parcel.key, plain);
      else inMemory.set(parcel.name, await plain.blob());
    } catch (error) {
      const fault = faultOf(error);
      throw new FaultError(fault.cause === 'storage' ? fault : faultFor('network', fault.detail));
    }
    done += parcel.bytes;
    onProgress(meter.at(done));
  }
  const keys = new Map(parcels.flatMap((parcel) => ('key' in parcel ? [[parcel.name, parcel.key]] : [])));
  return async (name) => {
    const blob = inMemory.get(name);
    if (blob) return new Response(blob);
    const key = keys.get(name);
    return key === undefined ? undefined : cache?.match(key);
  };
}
