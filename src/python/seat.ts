import type { PythonFault } from '../core/environment.ts';
import type { BootOptions, Job, Preparation, Prepare, Report } from './protocol.ts';
import { faultOf, readFault } from './report.ts';

/** An interpreter in a worker, as this side sees it. */
export interface Interpreter {
  post(asked: Prepare | Job): void;
  /** Ends it at once, whatever it is doing. */
  stop(): void;
}
/** Starts an interpreter; its first report is `ready` or `failed`. */
export type Spawn = (options: BootOptions, onReport: (report: Report) => void) => Interpreter;

export interface RawCase {
  readonly text: string;
  readonly ms: number;
}
export interface RawRun {
  /** As many as were run, in their order. */
  readonly cases: readonly RawCase[];
  /** Whether the deadline ended it. */
  readonly late: boolean;
}

/** What became of the files to prepare. */
export interface Prepared {
  readonly fault?: PythonFault;
}

/** A place for one interpreter, which is replaced when it is spent or does not answer in time. */
export interface Seat {
  /** Starts the interpreter unless it is there. Rejects with an Error to be shown when it cannot be started. */
  ready(): Promise<Prepared>;
  /** Whether an interpreter is there and waits. */
  readonly warm: boolean;
  run(job: Job, ms: number): Promise<RawRun>;
  /** From now on cases begin behind these files, or behind none; packages stay. What is under way ends. */
  prepare(files: Preparation['files'] | undefined): void;
  close(): void;
}

export class PythonUnavailable extends Error {
  override readonly name = 'PythonUnavailable';
}

/** Most milliseconds for files to be executed. */
const PREPARE_MS = 15_000;

/** The one thing an interpreter is at. */
interface Task {
  readonly id: number;
  onReport(report: Report): void;
  /** The interpreter is gone. */
  onEnd(): void;
}

export function openSeat(spawn: Spawn, hashSeed: number, preparation?: Preparation): Seat {
  let files = preparation?.files;
  let interpreter: Interpreter | undefined;
  let started: Promise<void> | undefined;
  let starting: Promise<Prepared> | undefined;
  let task: Task | undefined;
  let warm = false;
  let closed = false;
  let ids = -1;

  function stop(): void {
    interpreter?.stop();
    interpreter = undefined;
    started = undefined;
    starting = undefined;
    warm = false;
    const ended = task;
    task = undefined;
    ended?.onEnd();
  }

  function start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const own = spawn({ hashSeed, packages: preparation?.packages ?? [] }, (report) => {
        if (interpreter !== own) return;
        if (report.kind === 'ready') resolve();
        else if (report.kind === 'failed') {
          stop();
          reject(new PythonUnavailable(`Python could not be started: ${report.why}`));
        } else if (report.id === task?.id) task.onReport(report);
      });
      interpreter = own;
    });
  }

  function execute(given: Preparation['files']): Promise<Prepared> {
    return new Promise((resolve) => {
      const id = ids--;
      const clock = setTimeout(() => {
        const message = `Executing the file took longer than ${PREPARE_MS / 1000} s.`;
        end({ fault: faultOf('timeout', message) });
        stop();
      }, PREPARE_MS);
      const end = (prepared: Prepared): void => {
        clearTimeout(clock);
        if (task?.id === id) task = undefined;
        resolve(prepared);
      };
      task = {
        id,
        onReport: (report) => {
          if (report.kind === 'prepared') end(preparedOf(report.text));
        },
        onEnd: () => end({ fault: faultOf('stopped', 'It was stopped.') }),
      };
      interpreter?.post({ id, prepare: given });
    });
  }

  async function begin(): Promise<Prepared> {
    started ??= start();
    await started;
    const prepared = files ? await execute(files) : {};
    warm = interpreter !== undefined;
    return prepared;
  }

  function ready(): Promise<Prepared> {
    if (closed) return Promise.reject(new PythonUnavailable('Python has been closed.'));
    starting ??= begin();
    return starting;
  }

  /** Whoever waits next finds an interpreter that is on its way. */
  function again(): void {
    stop();
    if (!closed) ready().catch(() => undefined);
  }

  return {
    ready,
    get warm() {
      return warm && task === undefined;
    },
    async run(job, ms) {
      await ready();
      return new Promise((resolve) => {
        const cases: RawCase[] = [];
        let late = false;
        const clock = setTimeout(() => {
          late = true;
          again();
        }, ms);
        const end = (): void => {
          clearTimeout(clock);
          if (task?.id === job.id) task = undefined;
          resolve({ cases, late });
        };
        task = {
          id: job.id,
          onReport(report) {
            if (report.kind === 'case' && report.at === cases.length)
              cases.push({ text: String(report.text), ms: Number(report.ms) });
            if (report.kind !== 'done') return;
            end();
            if (report.spent) again();
          },
          onEnd: end,
        };
        interpreter?.post(job);
      });
    },
    prepare(given) {
      files = given;
      starting = undefined;
      warm = false;
      // What is under way belongs to the files before.
      if (task) stop();
    },
    close() {
      closed = true;
      stop();
    },
  };
}

function preparedOf(text: string): Prepared {
  let told: { readonly fault?: unknown } = {};
  try {
    told = JSON.parse(text) as typeof told;
  } catch {
    return { fault: faultOf('exception', 'The file broke the report of its own outcome.') };
  }
  if (told.fault === undefined) return {};
  return {
    fault: readFault(told.fault) ?? faultOf('exception', 'The file broke the report of its own outcome.'),
  };
}
