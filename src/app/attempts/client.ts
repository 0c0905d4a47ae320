import type { Records } from '../../records/attempt.ts';
import type { Answer, Ask, CallName, FromWorker, Question, ToWorker } from './protocol.ts';

/** As much of a worker as the client needs. */
export interface AttemptsPort {
  post(message: ToWorker): void;
}
export type SpawnAttempts = (events: { onEvent(event: FromWorker): void; onBreak(): void }) => AttemptsPort;

export interface AttemptsClient {
  readonly post: AttemptsPort['post'];
  /** Rejects with the signal's reason when aborted, else with an Error whose message can be shown. */
  ask<N extends CallName>(call: N, ask: Ask<N>, signal?: AbortSignal): Promise<Answer<N>>;
  importFile(file: File): void;
  stopImport(): void;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
}

/** @param onEvent hears all that is no answer. */
export function openAttempts(
  spawn: SpawnAttempts,
  onEvent: (event: Exclude<FromWorker, { readonly id: number }>) => void,
): AttemptsClient {
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  const port = spawn({
    onEvent(event) {
      if (!('id' in event)) return onEvent(event);
      const asked = waiting.get(event.id);
      waiting.delete(event.id);
      if (event.is === 'answer') asked?.resolve(event.answer);
      else asked?.reject(new Error(event.why));
    },
    onBreak() {
      const why = 'The background worker stopped. Reload the page; nothing was deleted.';
      for (const { reject } of waiting.values()) reject(new Error(why));
      waiting.clear();
      onEvent({ is: 'failed', why });
    },
  });
  port.post({ do: 'open' });
  return {
    post: port.post,
    ask(call, ask, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const id = nextId++;
        signal?.addEventListener(
          'abort',
          () => {
            if (!waiting.delete(id)) return;
            port.post({ do: 'cancel', id });
            reject(signal.reason);
          },
          { once: true },
        );
        // The worker is the other half of this program and answers each call with its own type.
        waiting.set(id, { resolve: (answer) => resolve(answer as Answer<typeof call>), reject });
        // The pair comes from one N; the union of pairs does not follow from that on its own.
        port.post({ do: 'ask', question: { id, call, ask } as Question });
      });
    },
    importFile: (file) => port.post({ do: 'import', file }),
    stopImport: () => port.post({ do: 'stop import' }),
  };
}

/** Where the worker has no database, what the page keeps is sent to it, now and after every change. */
export async function feed(records: Records, post: (message: ToWorker) => void): Promise<void> {
  const send = async (ids?: readonly string[]) =>
    post({
      do: 'put',
      attempts: ids ? await records.attemptsById(ids) : await records.attempts(),
      facts: { notBackedUp: await records.notBackedUp(), setAside: [], durable: records.durable },
    });
  records.onChange(({ table, keys }) => {
    if (table === 'attempts') void send(keys);
    else if (table === 'backups') void send([]);
  });
  await send();
}
