import type { ComparisonEvent, ComparisonRequest } from './comparison.ts';

/** One file at work in a worker of its own. */
export interface Comparing {
  /** Ends after the line at hand; what was found until then has been told. */
  stop(): void;
  /** Ends at once and tells nothing more. */
  kill(): void;
}
export type Compare = (file: Blob, onEvent: (event: ComparisonEvent) => void) => Comparing;

/** How long the line at hand may still take once it is to stop. */
const PATIENCE_MS = 1_000;

export const compareInWorker: Compare = (file, onEvent) => {
  const worker = new Worker(new URL('./comparison-worker.ts', import.meta.url), { type: 'module' });
  const post = (request: ComparisonRequest): void => worker.postMessage(request);
  let over = false;
  const end = (event: ComparisonEvent): void => {
    if (over) return;
    over = true;
    worker.terminate();
    onEvent(event);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ComparisonEvent>) => {
    if (data.is !== 'advance') end(data);
    else if (!over) onEvent(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end({ is: 'fault', why: 'The background worker stopped. What it found until then is kept.' });
  });
  post({ do: 'compare', file });
  return {
    stop() {
      post({ do: 'stop' });
      setTimeout(() => end({ is: 'end' }), PATIENCE_MS);
    },
    kill() {
      over = true;
      worker.terminate();
    },
  };
};
