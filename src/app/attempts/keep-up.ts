import type { Attempt, Records } from '../../records/attempt.ts';
import { formatOf, type ImportReport, importAttempts } from '../../records/import.ts';
import type { FromWorker, StoreFacts } from './protocol.ts';
import type { AttemptsWork } from './work.ts';

export interface KeepUpNeeds {
  readonly work: AttemptsWork;
  tell(event: FromWorker): void;
  openRecords(): Promise<Records>;
  /** Milliseconds. */
  now(): number;
}

/** Changes are shown together: the first soon, more of them at a pace that leaves time for the work that makes them. */
const SOON = 250;
const PACE = 1_000;
const IMPORT_PACE = 3_000;
/** Counting anew what the last showing led to may take one part in so many. */
const SHARE = 2;
/** Attempts of a file that are added in one go: more than a page could without a pause. */
const BATCH = 2_000;
/** Between two words on how far it is, in milliseconds. */
const OFTEN = 100;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads the attempts of this browser into columns, follows what is written, and imports files. */
export function keepUp({ work, tell, openRecords, now }: KeepUpNeeds) {
  let records: Records | undefined;
  let revision = 0;
  let changed = new Set<string>();
  let due: ReturnType<typeof setTimeout> | undefined;
  let importing = false;
  let stopper = new AbortController();
  let told = Number.NEGATIVE_INFINITY;
  let shownAt = Number.NEGATIVE_INFINITY;
  let counting = 0;
  /** What this worker is writing itself and has at hand. */
  let mine: ReadonlySet<string> = new Set();

  const show = (facts: StoreFacts): void => {
    revision += 1;
    shownAt = now();
    counting = 0;
    tell({ is: 'shown', revision, overview: work.overview(), facts });
  };
  const factsOf = async (kept: Records): Promise<StoreFacts> => ({
    notBackedUp: await kept.notBackedUp(),
    setAside: await kept.setAside(),
    durable: kept.durable,
  });
  const isTime = (): boolean => {
    if (now() - told < OFTEN) return false;
    told = now();
    return true;
  };

  function plan(kept: Records): void {
    if (due !== undefined) return;
    const pace = Math.max(importing ? IMPORT_PACE : PACE, SHARE * counting);
    due = setTimeout(() => void refresh(kept).catch(fail), Math.max(SOON, shownAt + pace - now()));
  }

  async function refresh(kept: Records): Promise<void> {
    clearTimeout(due);
    due = undefined;
    const ids = [...changed];
    changed = new Set();
    work.put(await kept.attemptsById(ids));
    show(await factsOf(kept));
  }

  async function load(kept: Records): Promise<void> {
    kept.onChange(({ table, keys }) => {
      if (table !== 'attempts' && table !== 'backups') return;
      if (table === 'attempts') for (const key of keys) if (!mine.has(key)) changed.add(key);
      plan(kept);
    });
    const of = await kept.countAttempts();
    let read = 0;
    for await (const page of kept.attemptPages()) {
      work.put(page);
      read += page.length;
      if (isTime()) tell({ is: 'reading', attempts: read, of });
    }
    show(await factsOf(kept));
  }
  const fail = (error: unknown): void => tell({ is: 'failed', why: reasonOf(error) });

  /** These records, of which what is added here is counted without being read again. */
  const countingHere = (kept: Records): Records => ({
    ...kept,
    async addAttempts(attempts, options) {
      mine = new Set(attempts.map(({ id }) => id));
      try {
        const added = await kept.addAttempts(attempts, options);
        const others = new Set(added.kept);
        work.put(attempts.filter(({ id }) => !others.has(id)));
        return added;
      } finally {
        mine = new Set();
      }
    },
  });

  async function* textOf(file: File, onBytes: (bytes: number) => void): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    const reader = file.stream().getReader();
    for (let bytes = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      onBytes(bytes);
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  }

  return {
    async open(): Promise<void> {
      try {
        records = await openRecords();
        // Records that end with their owner would be others than the page's.
        if (records.durable) await load(records);
        else tell({ is: 'no database' });
      } catch (error) {
        fail(error);
      }
    },

    put(attempts: readonly Attempt[], facts: StoreFacts): void {
      work.put(attempts);
      show(facts);
    },

    async importFile(file: File): Promise<void> {
      if (!records) return;
      stopper = new AbortController();
      importing = true;
      let bytes = 0;
      const say = (report: ImportReport): void => {
        if (isTime()) tell({ is: 'importing', progress: { report, bytes, of: file.size } });
      };
      try {
        const format = formatOf(file.name, await file.slice(0, 200).text());
        const report = await importAttempts(
          countingHere(records),
          format,
          textOf(file, (read) => {
            bytes = read;
          }),
          { onProgress: say, signal: stopper.signal, batch: BATCH },
        );
        // What was read is counted before it is told.
        await refresh(records);
        tell({ is: 'imported', report, stopped: stopper.signal.aborted });
      } catch (error) {
        tell({ is: 'import failed', why: reasonOf(error) });
      } finally {
        importing = false;
      }
    },

    stopImport: (): void => stopper.abort(),

    /** Milliseconds that an answer took. */
    took(ms: number): void {
      counting += ms;
    },
  };
}
