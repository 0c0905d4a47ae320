import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../charts/save-file.ts';
import type { SampleAsk } from '../clients/curriculum-protocol.ts';
import { sampleInWorker } from '../clients/curriculum-spawn.ts';

export type SamplingState =
  | { readonly is: 'none' }
  | { readonly is: 'running'; readonly rows: number }
  | { readonly is: 'done'; readonly rows: number }
  | { readonly is: 'failed'; readonly why: string };

const TYPES = { jsonl: 'application/x-ndjson', parquet: 'application/vnd.apache.parquet' } as const;

/** Samples in a worker and hands the file to the browser; leaving the view stops it. */
export function useSampling() {
  const [state, setState] = useState<SamplingState>({ is: 'none' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    state,
    start(ask: SampleAsk, name: string): void {
      const stop = new AbortController();
      running.current = stop;
      setState({ is: 'running', rows: 0 });
      sampleInWorker(ask, (rows) => setState({ is: 'running', rows }), stop.signal).then(
        (parts) => {
          saveFile(`${name}.${ask.file}`, TYPES[ask.file], parts);
          setState({ is: 'done', rows: ask.count });
        },
        (error: unknown) =>
          setState(
            stop.signal.aborted
              ? { is: 'none' }
              : { is: 'failed', why: error instanceof Error ? error.message : String(error) },
          ),
      );
    },
    stop: () => running.current?.abort(),
  };
}
