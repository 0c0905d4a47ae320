import type { Picture } from '../clients/protocol.ts';

export interface PictureSource {
  /** What is seen now, ends included: asks for what is missing or failed, and cancels what is no longer seen. */
  want(first: number, last: number): void;
  at(index: number): Picture | undefined;
  /** Another value whenever a picture came. */
  version(): number;
  subscribe(listener: () => void): () => void;
  /** Cancels everything under way. */
  stop(): void;
}

export type FetchPictures = (from: number, count: number, signal: AbortSignal) => Promise<readonly Picture[]>;

interface Options {
  readonly fetch: FetchPictures;
  /** Pictures made in one go. */
  readonly chunk: number;
  /** Chunks kept; the ones seen longest ago go first. */
  readonly kept: number;
}

/** Pictures by index, made in chunks as they are seen. */
export function createPictureSource({ fetch, chunk, kept }: Options): PictureSource {
  const chunks = new Map<number, readonly Picture[]>();
  const running = new Map<number, AbortController>();
  const failed = new Set<number>();
  const listeners = new Set<() => void>();
  let version = 0;

  function keep(at: number, pictures: readonly Picture[]): void {
    chunks.delete(at);
    chunks.set(at, pictures);
    for (const oldest of chunks.keys()) {
      if (chunks.size <= kept) break;
      chunks.delete(oldest);
    }
  }

  async function load(at: number): Promise<void> {
    const controller = new AbortController();
    running.set(at, controller);
    const from = at * chunk;
    try {
      const pictures = await fetch(from, chunk, controller.signal);
      if (!controller.signal.aborted) keep(at, pictures);
      failed.delete(at);
    } catch (error) {
      if (controller.signal.aborted) return;
      failed.add(at);
      const why = error instanceof Error ? error.message : String(error);
      keep(
        at,
        Array.from({ length: chunk }, (_, i) => ({ index: from + i, why })),
      );
    }
    if (running.get(at) === controller) running.delete(at);
    version++;
    for (const listener of listeners) listener();
  }

  return {
    want(first, last) {
      const low = Math.floor(first / chunk);
      const high = Math.floor(last / chunk);
      for (const [at, controller] of running) {
        if (at >= low && at <= high) continue;
        controller.abort(new Error('Scrolled away.'));
        running.delete(at);
      }
      for (let at = low; at <= high; at++) {
        const known = chunks.get(at);
        if (known) keep(at, known);
        if ((!known || failed.has(at)) && !running.has(at)) void load(at);
      }
    },
    at: (index) => chunks.get(Math.floor(index / chunk))?.[index % chunk],
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop() {
      for (const controller of running.values()) controller.abort(new Error('No longer shown.'));
      running.clear();
    },
  };
}
