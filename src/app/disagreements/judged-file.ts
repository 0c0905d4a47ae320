import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BadLine, Found, Tallied } from '../clients/comparison.ts';
import { type Compare, type Comparing, compareInWorker } from '../clients/comparison-spawn.ts';

/** A file and what has been found in it so far. */
export interface JudgedFile {
  readonly state: 'reading' | 'done' | 'stopped' | 'failed';
  readonly file: Blob;
  readonly name: string;
  /** Of `file.size`. */
  readonly bytes: number;
  readonly tallied: Tallied;
  readonly found: readonly Found[];
  readonly bad: readonly BadLine[];
  readonly badLines: number;
  /** Where it failed. */
  readonly why?: string;
}
export interface JudgedFileStore extends StoreApi<{ readonly judged: JudgedFile | undefined }> {
  /** Puts another file in the place of the one before. */
  judge(file: Blob, name: string): void;
  stop(): void;
  close(): void;
}

const NOTHING: Tallied = {
  total: { n: 0, same: 0, differing: 0, forUs: 0, forThem: 0, open: 0 },
  datasets: [],
  kinds: [],
  unsupported: [],
};

export function createJudgedFileStore(compare: Compare): JudgedFileStore {
  const store = createStore<{ readonly judged: JudgedFile | undefined }>(() => ({ judged: undefined }));
  let running: Comparing | undefined;
  let stopping = false;
  let turn = 0;
  const change = (next: (judged: JudgedFile) => Partial<JudgedFile>): void =>
    store.setState(({ judged }) => ({ judged: judged && { ...judged, ...next(judged) } }));
  const close = (): void => {
    turn += 1;
    running?.kill();
    running = undefined;
    store.setState({ judged: undefined });
  };
  return {
    ...store,
    judge(file, name) {
      close();
      stopping = false;
      store.setState({
        judged: { state: 'reading', file, name, bytes: 0, tallied: NOTHING, found: [], bad: [], badLines: 0 },
      });
      const own = turn;
      running = compare(file, (event) => {
        if (own !== turn) return;
        if (event.is === 'advance') {
          const { found, bad, ...soFar } = event.advance;
          change((judged) => ({
            ...soFar,
            found: found.length === 0 ? judged.found : [...judged.found, ...found],
            bad: bad.length === 0 ? judged.bad : [...judged.bad, ...bad],
          }));
          return;
        }
        running = undefined;
        if (event.is === 'fault') change(() => ({ state: 'failed', why: event.why }));
        else change(({ file, bytes }) => ({ state: stopping && bytes < file.size - 1 ? 'stopped' : 'done' }));
      });
    },
    stop() {
      stopping = true;
      running?.stop();
    },
    close,
  };
}

/** Lives as long as the page, so that a look at another screen loses nothing. */
export const judgedFile = createJudgedFileStore(compareInWorker);
