import type { Answer, Ask, CallName, Request, Response } from './protocol.ts';

/** As much of a worker as a channel needs. */
export interface Endpoint {
  post(request: Request): void;
  stop(): void;
}
export interface EndpointEvents {
  onResponse(response: Response): void;
  onBreak(): void;
}
export type Spawn = (events: EndpointEvents) => Endpoint;

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Waits behind every call that is not `later`: galleries and profiles do not hold up a board. */
  readonly later?: boolean;
}

export interface Channel {
  /** Rejects with the signal's reason when aborted, else with an Error whose message can be shown. */
  call<N extends CallName>(name: N, ask: Ask<N>, options?: CallOptions): Promise<Answer<N>>;
}

export class WorkerStopped extends Error {
  override readonly name = 'WorkerStopped';
  constructor() {
    super('The background worker stopped while it was at this. It has been started again: try once more.');
  }
}

/** How long work that nobody wants any more may go on before its worker is replaced. */
const PATIENCE_MS = 1_000;

interface Job {
  readonly request: Request;
  readonly settle: { resolve(answer: unknown): void; reject(reason: unknown): void };
  readonly later: boolean;
}

/**
 * One worker, asked one thing at a time, so that what waits can still be cancelled or overtaken.
 * A worker that breaks is replaced with the next call.
 */
export function openChannel(spawn: Spawn): Channel {
  let endpoint: Endpoint | undefined;
  let running: Job | undefined;
  let nextId = 1;
  const waiting: Job[] = [];

  function open(): Endpoint {
    const opened = spawn({
      onResponse(response) {
        if (endpoint !== opened || !running || response.id !== running.request.id) return;
        const { settle } = running;
        running = undefined;
        if ('fault' in response) settle.reject(new Error(response.fault));
        else settle.resolve(response.answer);
        next();
      },
      onBreak() {
        if (endpoint === opened) replace();
      },
    });
    return opened;
  }

  function replace(): void {
    endpoint?.stop();
    endpoint = undefined;
    const broken = running;
    running = undefined;
    broken?.settle.reject(new WorkerStopped());
    next();
  }

  function next(): void {
    if (running || waiting.length === 0) return;
    const first = waiting.findIndex((job) => !job.later);
    const [job] = waiting.splice(Math.max(first, 0), 1);
    running = job;
    try {
      endpoint ??= open();
      endpoint.post(job!.request);
    } catch {
      replace();
    }
  }

  function drop(job: Job): void {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    else
      setTimeout(() => {
        if (running === job) replace();
      }, PATIENCE_MS);
  }

  return {
    call(name, ask, { signal, later = false } = {}) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const cancel = (): void => {
          drop(job);
          reject(signal?.reason);
        };
        const done = (): void => signal?.removeEventListener('abort', cancel);
        const job: Job = {
          // The pair comes from one N; the union of pairs does not follow from that on its own.
          request: { id: nextId++, call: name, ask } as Request,
          settle: {
            resolve(answer) {
              done();
              // The worker is the other half of this program and answers each call with its own type.
              resolve(answer as Answer<typeof name>);
            },
            reject(reason) {
              done();
              reject(reason);
            },
          },
          later,
        };
        signal?.addEventListener('abort', cancel, { once: true });
        waiting.push(job);
        next();
      });
    },
  };
}
