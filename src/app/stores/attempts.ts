import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attempt, Records } from '../../records/attempt.ts';
import { formatOf, type ImportReport, importAttempts } from '../../records/import.ts';
import { type AttemptsClient, feed, openAttempts, type SpawnAttempts } from '../attempts/client.ts';
import type { FromWorker, ImportProgress, Overview, StoreFacts } from '../attempts/protocol.ts';

export type Kept =
  | { readonly state: 'loading'; readonly read?: number; readonly of?: number }
  | { readonly state: 'failed'; readonly why: string }
  | {
      readonly state: 'ready';
      /** Another one for every change of what is kept. */
      readonly revision: number;
      readonly overview: Overview;
      readonly facts: StoreFacts;
    };
export type ReadyKept = Extract<Kept, { readonly state: 'ready' }>;

export type Importing =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly file: string; readonly progress?: ImportProgress }
  | {
      readonly state: 'done';
      readonly file: string;
      readonly report: ImportReport;
      readonly stopped: boolean;
    }
  | { readonly state: 'failed'; readonly file: string; readonly why: string };

export interface Attempts {
  readonly kept: Kept;
  readonly importing: Importing;
  /** Opens the worker, which follows what is written here and in other tabs from then on. */
  open(): void;
  readonly ask: AttemptsClient['ask'];
  /** These attempts, as they are kept, in this order; those there are. */
  byId(ids: readonly string[]): Promise<readonly Attempt[]>;
  /** One file after the other. */
  importFile(file: File): void;
  /** What was read until then stays. */
  stopImport(): void;
  dismissImport(): void;
}
export type AttemptsStore = StoreApi<Attempts>;

export interface AttemptsNeeds {
  readonly spawn: SpawnAttempts;
  records(): Promise<Records>;
}

export const createAttemptsStore = ({ spawn, records }: AttemptsNeeds): AttemptsStore =>
  createStore<Attempts>()((set, get) => {
    let client: AttemptsClient | undefined;
    let fed = false;
    let stopper = new AbortController();

    const fileName = (): string => {
      const { importing } = get();
      return importing.state === 'idle' ? '' : importing.file;
    };
    const failImport = (why: string) => set({ importing: { state: 'failed', file: fileName(), why } });

    /** Parts that are as they were keep their identity, so that what is made of them is not drawn anew. */
    function show({ revision, overview, facts }: Extract<FromWorker, { readonly is: 'shown' }>): void {
      const { kept } = get();
      const before = kept.state === 'ready' ? kept.overview : undefined;
      const same = <T>(one: T | undefined, other: T): T =>
        one !== undefined && JSON.stringify(one) === JSON.stringify(other) ? one : other;
      const envs = same(before?.envs, overview.envs);
      const recorded = same(before?.recorded, overview.recorded);
      set({ kept: { state: 'ready', revision, overview: { ...overview, envs, recorded }, facts } });
    }

    function hear(event: Exclude<FromWorker, { readonly id: number }>): void {
      switch (event.is) {
        case 'reading':
          set({ kept: { state: 'loading', read: event.attempts, of: event.of } });
          break;
        case 'shown':
          show(event);
          break;
        case 'failed':
          set({ kept: { state: 'failed', why: event.why } });
          break;
        case 'no database':
          fed = true;
          void records()
            .then((kept) => feed(kept, opened().post))
            .catch((error: unknown) => set({ kept: { state: 'failed', why: String(error) } }));
          break;
        case 'importing':
          set({ importing: { state: 'reading', file: fileName(), progress: event.progress } });
          break;
        case 'imported':
          set({
            importing: { state: 'done', file: fileName(), report: event.report, stopped: event.stopped },
          });
          break;
        case 'import failed':
          failImport(event.why);
          break;
      }
    }
    function opened(): AttemptsClient {
      client ??= openAttempts(spawn, hear);
      return client;
    }

    /** Where the worker has no database, the page reads the file itself. */
    async function importHere(file: File): Promise<void> {
      stopper = new AbortController();
      const format = formatOf(file.name, await file.slice(0, 200).text());
      const report = await importAttempts(await records(), format, [await file.text()], {
        signal: stopper.signal,
      });
      set({ importing: { state: 'done', file: file.name, report, stopped: stopper.signal.aborted } });
    }

    return {
      kept: { state: 'loading' },
      importing: { state: 'idle' },
      open: () => void opened(),
      ask: (call, ask, signal) => opened().ask(call, ask, signal),
      async byId(ids) {
        const found = new Map((await (await records()).attemptsById(ids)).map((one) => [one.id, one]));
        return ids.flatMap((id) => found.get(id) ?? []);
      },
      importFile(file) {
        if (get().importing.state === 'reading') return;
        set({ importing: { state: 'reading', file: file.name } });
        if (fed)
          importHere(file).catch((error: unknown) =>
            failImport(error instanceof Error ? error.message : String(error)),
          );
        else opened().importFile(file);
      },
      stopImport() {
        stopper.abort();
        client?.stopImport();
      },
      dismissImport: () => set({ importing: { state: 'idle' } }),
    };
  });
