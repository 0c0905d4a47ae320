import type {
  CurriculumEvent,
  CurriculumRequest,
  LadderAsk,
  Rung,
  SampleAsk,
} from './curriculum-protocol.ts';

type Hear = (event: CurriculumEvent) => void;

/** Does one request in a worker of its own, which ends with it; a stop ends it at once. */
function inWorker(request: CurriculumRequest, hear: Hear, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./curriculum-worker.ts', import.meta.url), { type: 'module' });
    const end = (act: () => void): void => {
      worker.terminate();
      act();
    };
    signal?.addEventListener('abort', () => end(() => reject(signal.reason)));
    worker.addEventListener('message', ({ data }: MessageEvent<CurriculumEvent>) => {
      if (data.is === 'end') end(resolve);
      else if (data.is === 'fault') end(() => reject(new Error(data.why)));
      else hear(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(() => reject(new Error('The background worker stopped. Reload the page and try again.')));
    });
    worker.postMessage(request);
  });
}

/** The file of a training set. @throws what can be shown, or the reason of the stop. */
export async function sampleInWorker(
  ask: SampleAsk,
  onRows: (rows: number) => void,
  signal?: AbortSignal,
): Promise<readonly BlobPart[]> {
  let parts: readonly BlobPart[] = [];
  await inWorker(
    { do: 'sample', ask },
    (event) => {
      if (event.is === 'advance') onRows(event.rows);
      if (event.is === 'file') parts = event.parts;
    },
    signal,
  );
  return parts;
}

/** Instances with their easier variants, hardest first. @throws as `sampleInWorker` does. */
export async function laddersInWorker(
  ask: LadderAsk,
  signal?: AbortSignal,
): Promise<readonly (readonly Rung[])[]> {
  const ladders: (readonly Rung[])[] = [];
  await inWorker(
    { do: 'ladders', ask },
    (event) => {
      if (event.is === 'ladder') ladders.push(event.rungs);
    },
    signal,
  );
  return ladders;
}
